import fc from 'fast-check';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { englishBodyLabels as labels } from './labels.ts';
import { readBody } from './read-body.ts';

const allowedAttribute = /^(href|rel|id|aria-label|class|role|tabindex|src|alt|scope|start)$/;

/** Collects the names of all elements and attributes of a tree. */
function listNames(node: Nodes, names = new Set<string>()): Set<string> {
  if (node.type === 'element') {
    names.add(node.tagName);
    const attributes: Record<string, string> = {
      className: 'class',
      ariaLabel: 'aria-label',
      tabIndex: 'tabindex',
    };
    for (const key of Object.keys(node.properties)) names.add(`@${attributes[key] ?? key}`);
    const { href, src } = node.properties;
    expect(typeof href === 'string' ? href : '#').toMatch(/^(#|\/(?!\/)|https?:\/\/|mailto:)/);
    expect(typeof src === 'string' ? src : 'figures/').toMatch(/^(figures|portraits)\//);
  }
  if ('children' in node) for (const child of node.children) listNames(child, names);
  return names;
}

const hostilePart = fc.constantFrom(
  ...[
    '<Note>',
    '</Note>',
    '<Steps>',
    '</Steps>',
    '<Figure src="figures/a.png" alt="',
    '" />',
    '\n\n',
    '\n',
    ' ',
  ],
  ...[
    '<script>',
    '</script>',
    '<img onerror="x">',
    '{',
    '}',
    '\\',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '![',
    '"',
    "'",
  ],
  ...[
    'javascript:',
    'https://example.org',
    '//x',
    '/x',
    '#a',
    '&lt;',
    '&#x3c;',
    '<',
    '>',
    '- ',
    '1. ',
    '> ',
    '# ',
  ],
  ...[
    '## ',
    '|',
    '|-|',
    '[^1]',
    '[^1]: ',
    '[x]: ',
    '*',
    '_',
    '~~',
    'import x from "y"',
    'export ',
    'onclick=',
    '__ASTRO_IMAGE_="1"',
  ],
  ...['text', 'é', '😀', '\u202E', 'title="', 'a'],
);

test('whatever is written, a body is refused or holds nothing but what prose needs', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.array(hostilePart, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      const { body, findings } = readBody({ file: 'a.mdx', text, linesBefore: 0, labels });
      if (!body) {
        expect(findings.length).toBeGreaterThan(0);
        return;
      }
      shown += 1;
      expect(body.html).not.toContain('__ASTRO_IMAGE_');
      for (const name of listNames(htmlToHast(body.html, { fragment: true }))) {
        if (name.startsWith('@')) expect(name.slice(1)).toMatch(allowedAttribute);
        else
          expect([
            'script',
            'style',
            'iframe',
            'svg',
            'form',
            'input',
            'base',
            'meta',
            'object',
          ]).not.toContain(name);
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(shown).toBeGreaterThan(50);
});
