import { expect, test } from 'vitest';
import { fuzzFiles } from './fuzz-command.ts';
import { inspectHtml } from './inspect-html.ts';
import { startTrier } from './start-trier.ts';
import { tryFile } from './try-file.ts';

test('files that are made up are read safely, fast and in one way', async () => {
  const { words, found } = await fuzzFiles({ count: 2000, seed: 20_271_127, seconds: 8 });
  expect(found, words).toBe(false);
});

test('a run that has no time to try a file does not say that nothing was found', async () => {
  const { words, found } = await fuzzFiles({ count: 5, seed: 1, seconds: 0 });
  expect(found).toBe(true);
  expect(words).toContain('0 files tried');
});

test.each([
  ['never comes back', 'hang', 'It does not come back within 2 seconds'],
  ['ends the process', 'end', 'It ends the process that reads it'],
  ['takes long', 'slow', /^It takes 1\d{3} ms of the processor$/],
  ['fills the memory', 'fill', /^It takes \d+ MB more for 4 bytes$/],
])('a file that %s is found, and the next one is tried', async (_, text, finding) => {
  const script = new URL('../../tests/hostile/misbehave-in-child.ts', import.meta.url);
  const trier = startTrier({ script, longest: 2000 });
  const trial = await trier.tryOne({ path: 'content/pages/roles.mdx', text });
  expect(trial.finding).toMatch(finding);
  expect(await trier.tryOne({ path: 'content/pages/roles.mdx', text: 'good' })).toMatchObject({
    milliseconds: 1,
  });
  trier.stop();
});

test('a page of the site itself holds', () => {
  const keys = '---\ntitle: Roles\nsummary: Who does what.\n---\n';
  const text = `${keys}\n## Leads\n\n<Note>\n\nA lead *listens*.\n\n</Note>\n`;
  expect(tryFile({ path: 'content/pages/roles.mdx', text })).toEqual({ isAlike: true });
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
  ['<p>a<p>b</p></p>', 'A browser reads it as another tree'],
  ['<a href="/a"><em><a href="/b">b</a></em></a>', 'A browser reads it as another tree'],
  ['<p><table></table></p>', 'A browser reads it as another tree'],
  ['<table><p>a</p></table>', 'A browser reads it as another tree'],
  ['<a href="&#106;avascript:a">b</a>', 'The attribute href="javascript:a" of a'],
  ['<!--a-->', 'A sign that no parser expects: <!--a-->'],
])('%s would be found', (html, found) => {
  expect(inspectHtml(html)).toBe(found);
});
