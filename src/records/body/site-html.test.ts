import { expect, test } from 'vitest';
import { englishBodyLabels } from './labels.ts';
import { readBody } from './read-body.ts';
import { toSiteHtml } from './site-html.ts';

function toSite(text: string): string {
  const { body } = readBody({
    file: 'content/pages/a.mdx',
    text,
    linesBefore: 0,
    labels: englishBodyLabels,
  });
  return toSiteHtml(body?.html ?? '', {
    base: '/hub/',
    toImageAttributes: (path, alt) => `data-path="${path}" data-alt="${alt}"`,
  });
}

test('addresses from the root get the base path, others stay', () => {
  expect(
    toSite('[a](/library/) [b](https://example.org/) [c](mailto:a@example.org)\n\n## D\n\n[d](#d)'),
  ).toBe(
    '<p><a href="/hub/library/">a</a> <a href="https://example.org/" rel="noopener noreferrer">b</a> <a href="mailto:a@example.org">c</a></p>\n<h2 id="s-d">D</h2>\n<p><a href="#s-d">d</a></p>',
  );
});

test('images are replaced, with the escapes of their texts', () => {
  expect(toSite('![A "b" & \\<c>](figures/a.png)')).toBe(
    '<p><img data-path="figures/a.png" data-alt="A &#x22;b&#x22; &#x26; <c>"></p>',
  );
});

test.each([
  ['a text', 'He wrote \\<a href="/x"> and \\<img src="figures/a.png" alt="b">.'],
  ['code', '`<a href="/x">` and `<img src="figures/a.png" alt="b">`'],
])('what only looks like a tag in %s stays', (_, prose) => {
  const html = toSite(prose);
  expect(html).toContain('a href="/x"');
  expect(html).not.toContain('data-path');
});

test('what only looks like a tag in an attribute stays', () => {
  const html = toSite('![\\<a href="/x"> \\<img src="figures/b.png" alt="c">](figures/a.png)');
  expect(html.match(/data-path/g)).toHaveLength(1);
  expect(html).not.toContain('/hub/');
});
