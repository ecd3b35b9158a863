import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../lib/write-files.ts';
import { findOverBudget, renderBudgets, weighKinds } from './page-budgets.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'budgets-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Text that gzip makes little shorter. */
const noise = (bytes: number): string => `/*${randomBytes(bytes).toString('base64')}*/`;

async function weigh(files: Readonly<Record<string, string>>) {
  await rm(folder, { recursive: true });
  await writeFiles(
    Object.entries(files).map(([name, text]) => ({ path: path.join(folder, name), text })),
  );
  return weighKinds(folder, '/hub/');
}

const face = (name: string, range: string) =>
  `<style>@font-face{src:url("/hub/${name}.woff2") format("woff2");${range}}</style>`;

test('of each kind the heaviest page counts, in whatever language, with all that its scripts import', async () => {
  const page = `<script type="module" src="/hub/a.js"></script><img src="/hub/i.webp" loading="lazy">`;
  const kinds = await weigh({
    'index.html': page,
    '404.html': '',
    'es/404.html': '',
    'es/index.html': `${page}${noise(300)}`,
    'a.js': 'import "./b.js"; import("./c.js")',
    'b.js': noise(1000),
    'c.js': `import "./b.js"; import "./d.js"; import(\`./e.js\`)`,
    'd.js': noise(2000),
    'e.js': noise(3000),
    'i.webp': 'x'.repeat(700),
  });
  const home = kinds.find(({ kind }) => kind === 'home');
  expect(home).toMatchObject({ count: 2, page: 'es/', weight: { images: 700, hastyImages: 0 } });
  expect(home?.weight.html).toBeGreaterThan(300);
  expect(home?.weight.js).toBeGreaterThan(1000);
  expect(home?.weight.js).toBeLessThan(1300);
  expect(home?.weight.firstUse).toBeGreaterThan(5000);
  expect(home?.weight.firstUse).toBeLessThan(5500);
  expect(findOverBudget(kinds)).toEqual([]);
});

test('a face for further letters counts where a page has one of them', async () => {
  const faces = face('text', '') + face('more', 'unicode-range:U+0100-0237,U+20B9;');
  const kinds = await weigh({
    'index.html': `${faces}Ana`,
    'privacy/index.html': `${faces}Łucja`,
    'text.woff2': 'x'.repeat(20),
    'more.woff2': 'x'.repeat(3),
  });
  expect(kinds.map(({ kind, weight }) => [kind, weight.fonts])).toEqual([
    ['home', 20],
    ['privacy', 23],
  ]);
});

test('what is over its budget is named with both figures, and the fetched form counts as first use', async () => {
  const kinds = await weigh({
    'index.html': noise(20_000),
    'cohorts/one/join/index.html':
      '<img src="/hub/i.webp"><rt-join data-form="/hub/cohorts/one/join/form/">',
    'cohorts/one/join/form/index.html': noise(150_000),
    'i.webp': '',
  });
  expect(findOverBudget(kinds)).toEqual([
    expect.stringMatching(/^home: bytes of HTML 20\d{3}, over the budget of 12000\.$/),
    'join: images without loading="lazy" 1, over the budget of 0.',
    expect.stringMatching(
      /^join: bytes that load on first use 15\d{4}, over the budget of 110000\.$/,
    ),
  ]);
});

test('the table has the budget first', () => {
  expect(renderBudgets([])[2]).toMatch(/^\| budget +\| +\| 12\.0 \| 14\.0 \| 10\.0 \|/);
});
