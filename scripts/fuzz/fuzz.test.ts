import { expect, test } from 'vitest';
import { fuzzPages } from './fuzz-command.ts';
import { inspectHtml } from './inspect-html.ts';
import { tryPage } from './try-page.ts';

test('pages that are made up are read safely, fast and in one way', () => {
  expect(fuzzPages({ count: 2000, seed: 20_271_127, seconds: 8 })).toMatchObject({ found: false });
}, 60_000);

test('a page of the site itself holds', () => {
  const keys = '---\ntitle: Roles\nsummary: Who does what.\n---\n';
  expect(tryPage(`${keys}\n## Leads\n\n<Note>\n\nA lead *listens*.\n\n</Note>\n`)).toBeUndefined();
});

test.each([
  ['<script>a</script>', 'The element script'],
  ['<p onclick="a">b</p>', 'The attribute onclick="a" of p'],
  ['<a href="javascript:a">b</a>', 'The attribute href="javascript:a" of a'],
  ['<a href="//evil.example">b</a>', 'The attribute href="//evil.example" of a'],
  ['<h2 id="location">b</h2>', 'The attribute id="location" of h2'],
  ['<p>a', 'p without an end'],
  ['<p>a</p></p>', 'The end of p, which is not open'],
  ['<p data-pagefind-meta="a">b</p>', 'The attribute data-pagefind-meta="a" of p'],
  ['<!--a-->', 'A sign that no parser expects: <!--a-->'],
])('%s would be found', (html, found) => {
  expect(inspectHtml(html)).toBe(found);
});
