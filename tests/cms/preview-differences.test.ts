import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewBody, type BodyPreview } from '../../src/records/preview/preview-body.ts';
import { proseFormat } from '../../src/client/admin/record-file.ts';
import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { readBody } from '../../src/records/body/read-body.ts';
import { findHiddenCharacters } from '../../src/records/text/hidden-characters.ts';
import type { Finding } from '../../src/records/to-problem.ts';
import { expectGolden } from '../check/golden.ts';
import { readSamples } from '../hostile/read-samples.ts';

/**
 * The preview of the editor has a parser of its own. Here it is compared with that of the build: over
 * every sample, with the list of differences as a golden, and over texts made up of signs.
 */
const samples = ['tests/hostile', 'tests/benign']
  .flatMap(readSamples)
  .filter(({ path }) => path.endsWith('.mdx'));

test('build and preview say the same of every sample, but for what is listed', () => {
  const differences = samples.flatMap(({ name, bytes }) => {
    const body = readText(bytes);
    const difference = body === undefined ? undefined : findDifference(body);
    return difference === undefined ? [] : [`${name}\n${difference}`];
  });
  expect(samples.length).toBeGreaterThan(100);
  expectGolden('preview-differences.txt', `${differences.join('\n\n')}\n`);
});

test('nothing that the build refuses in a sample is previewed, but for addresses and headings', () => {
  for (const { name, bytes } of samples) {
    const body = readText(bytes);
    const built = body === undefined ? { html: '' } : build(body);
    if (body === undefined || 'html' in built || isOfWords(built.problems)) continue;
    expect(previewBody(body), name).toHaveProperty('problems');
  }
});

test('whatever the signs, the preview answers, and shows only what the build shows', () => {
  const counts = { same: 0, other: 0 };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const [built, previewed] = [build(text), previewBody(text)];
      if (!('html' in previewed)) return;
      if ('html' in built) counts[built.html === previewed.html ? 'same' : 'other'] += 1;
      else expect(isOfWords(built.problems)).toBe(true);
    }),
    // The same texts each time: the long search for new ones is that of npm run fuzz.
    { numRuns: 1500, seed: 1 },
  );
  expect(counts.other).toBeLessThan(counts.same / 50);
});

/** Signs that mean something in Markdown or MDX, alone and together. */
const signs = [
  ...['a', 'b ', '*', '**', '_', '`', '~~', '<', '>', '[', '](', ')', '![', '|', '\\', '{', '}'],
  ...['\n', '\n\n', '  ', '    ', '\t', '- ', '1. ', '> ', '## ', '---', '```\n', '- [ ] ', '\\{'],
  ...['<Note>', '</Note>', '<Tip title="x">', '</Tip>', '<Steps>', '</Steps>', '<b>', '</b>', '<>'],
  ...['](/b)', '![x](figures/a.png)', '[^1]', '\n[^1]: ', '\n[a]: /b\n', '[a]', '| a |\n|---|\n'],
  ...['&amp;', '&#x3c;', 'import ', 'export ', 'www.a.org', 'https://a.org', 'a@b.org', '<!--'],
  ...['<script>', 'onerror=', 'javascript:', 'é', '\u00a0', '='],
];

/** Where the parsers see a link or a heading differently, the build alone may ask for a better one. */
function isOfWords(problems: readonly Finding[]): boolean {
  return problems.every(({ code }) => /^(link-address|heading-(empty|level))$/.test(code));
}

function readText(bytes: Uint8Array): string | undefined {
  const { body } = proseFormat.fromFile(new TextDecoder().decode(bytes));
  return typeof body === 'string' ? body : undefined;
}

function build(text: string): BodyPreview {
  const hidden = findHiddenCharacters(text);
  if (hidden.length > 0) return { problems: hidden };
  const source = { file: 'content/pages/preview.mdx', text, linesBefore: 0 };
  const { body, findings } = readBody({ ...source, labels: englishBodyLabels });
  return body === undefined ? { problems: findings } : { html: body.html };
}

/** Columns are left out: the parsers point to different ends of the same tag. */
function findDifference(text: string): string | undefined {
  const [built, previewed] = [build(text), previewBody(text)].map((read) =>
    'html' in read
      ? read.html
      : read.problems
          .map(({ code, at, message }) => `${String(at.line)} ${code} ${message}`)
          .join('\n'),
  );
  return built === previewed ? undefined : `build:\n${built ?? ''}\npreview:\n${previewed ?? ''}`;
}
