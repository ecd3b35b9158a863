import { expect, test } from 'vitest';
import { inspectHtml } from '../../scripts/fuzz/inspect-html.ts';
import { buildPastCheck } from './build-past-check.ts';
import { readSamples } from './read-samples.ts';

test('what is refused would do nothing if it were built all the same', () => {
  const samples = readSamples('tests/hostile').filter(({ path }) => path.endsWith('.mdx'));
  let built = 0;
  for (const { name, bytes } of samples) {
    const text = new TextDecoder().decode(bytes);
    const html = buildPastCheck(text.replace(/^---\n[^]*?\n---\n/, ''));
    if (html === undefined) continue;
    built += 1;
    expect(inspectHtml(html), name).toBeUndefined();
    expect(html, name).not.toMatch(/<img src="(?!figures\/|portraits\/)/);
  }
  expect(built).toBeGreaterThan(80);
});

test('what is inert is nothing but elements of prose', () => {
  for (const { name, bytes, code } of readSamples('tests/hostile')) {
    if (code !== 'inert' || !name.endsWith('.mdx')) continue;
    const text = new TextDecoder().decode(bytes).replace(/^---\n[^]*?\n---\n/, '');
    expect(inspectHtml(buildPastCheck(text) ?? '<none>'), name).toBeUndefined();
  }
});
