import type { Element, Properties } from 'hast';
import { expect, test } from 'vitest';
import { sanitizeBody, toBodyHtml } from './sanitize-body.ts';

function toHtml(tagName: string, properties: Properties = {}): string {
  const element: Element = {
    type: 'element',
    tagName,
    properties,
    children: tagName === 'img' ? [] : [{ type: 'text', value: 'x' }],
  };
  return toBodyHtml(sanitizeBody({ type: 'root', children: [element] }));
}

test.each(['script', 'style'])('a %s is gone with what it holds', (tagName) => {
  expect(toHtml(tagName)).toBe('');
});

test.each(['iframe', 'object', 'form', 'input', 'base', 'meta', 'link', 'svg', 'math', 'details'])(
  'of a %s the text alone is left',
  (tagName) => {
    expect(toHtml(tagName).replace('x', '')).toBe('');
  },
);

test.each<[string, Properties]>([
  ['p', { onClick: 'alert(1)' }],
  ['p', { style: 'position:fixed' }],
  ['p', { id: 'main' }],
  ['p', { className: ['site-header'] }],
  ['p', { dataPagefindWeight: '10' }],
  ['p', { name: 'location' }],
  ['a', { href: 'javascript:alert(1)' }],
  ['a', { href: 'data:text/html,x' }],
  ['a', { href: '//evil.example' }],
  ['a', { href: 'relative' }],
  ['a', { target: '_blank' }],
  ['a', { id: 'main' }],
  ['h2', { id: 'search' }],
  ['div', { role: 'alert' }],
  ['div', { tabIndex: 5 }],
  ['code', { className: ['site-header'] }],
])('of a %s with %j the attribute is gone', (tagName, properties) => {
  expect(toHtml(tagName, properties)).toMatch(
    new RegExp(`^<${tagName}( class="")?>x</${tagName}>$`),
  );
});

test.each([
  'https://evil.example/a.png',
  'javascript:alert(1)',
  'data:image/png;base64,A',
  '//evil.example/a.png',
  '../secret.png',
])('an image at %s is not loaded', (src) => {
  expect(toHtml('img', { src, alt: 'x' })).toBe('<img alt="x">');
});

test('what prose needs stays', () => {
  expect(toHtml('h2', { id: 's-a' })).toBe('<h2 id="s-a">x</h2>');
  expect(toHtml('a', { href: '/x', rel: ['noopener', 'noreferrer'] })).toBe(
    '<a href="/x" rel="noopener noreferrer">x</a>',
  );
  expect(toHtml('img', { src: 'figures/a.png', alt: 'x' })).toBe(
    '<img src="figures/a.png" alt="x">',
  );
  expect(toHtml('div', { className: ['prose-note'], role: 'note' })).toBe(
    '<div class="prose-note" role="note">x</div>',
  );
});
