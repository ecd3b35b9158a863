import { expect, test } from 'vitest';
import { inspectHtml } from '../../scripts/fuzz/inspect-html.ts';
import type { BodyContext } from '../../src/records/body/body-context.ts';
import { boundSource } from '../../src/records/body/bound-body.ts';
import { nameHeadings } from '../../src/records/body/headings.ts';
import { toInertTree } from '../../src/records/body/inert-tree.ts';
import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { parseBody } from '../../src/records/body/parse-body.ts';
import { sanitizeBody, toBodyHtml } from '../../src/records/body/sanitize-body.ts';
import { readSamples } from './read-samples.ts';

/** Makes the HTML of a text whatever was found in it, which nothing but this test does. */
function buildPastCheck(text: string): string | undefined {
  const tree = boundSource(text) ?? parseBody(text, englishBodyLabels);
  if ('code' in tree) return undefined;
  const context: BodyContext = {
    file: 'content/pages/roles.mdx',
    labels: englishBodyLabels,
    findings: [],
    images: [],
    anchors: [],
  };
  const inert = toInertTree(tree, context);
  nameHeadings(inert, context);
  return toBodyHtml(sanitizeBody(inert));
}

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
