import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findForbiddenImports } from './import-rule.ts';
import { findImpurities } from './purity.ts';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'scripts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !file.endsWith('.test.ts'));

function readSource(file: string): string {
  const text = readFileSync(file, 'utf8');
  // In the engine's own prose only the leading import lines are code.
  return file.endsWith('.mdx') ? (text.match(/^import .*$/gm) ?? []).join('\n') : text;
}

test('every module imports only from rooms that it may know', () => {
  const sources = new Map(tracked.map((file) => [file, readSource(file)]));
  expect(sources.size).toBeGreaterThan(20);
  expect(findForbiddenImports(sources)).toEqual([]);
});

test('domain, schemas and copy use no clock, randomness, locale order, network or process', () => {
  const pure = tracked.filter((file) => /^src\/(domain|schemas|copy)\//.test(file));
  expect(pure.flatMap((file) => findImpurities(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  ['src/domain/seal/a.ts', "import fs from 'node:fs';", 'node:fs'],
  [
    'src/domain/seal/a.ts',
    "import { mentorSchema } from '../../schemas/mentor.ts';",
    '../../schemas/mentor.ts',
  ],
  ['src/domain/seal/a.ts', "await import('node:fs');", 'node:fs'],
  [
    'src/domain/seal/a.ts',
    "export * from '../../records/programme.ts';",
    '../../records/programme.ts',
  ],
  [
    'src/schemas/a.ts',
    "import type { Body } from '../records/programme.ts';",
    '../records/programme.ts',
  ],
  [
    'src/components/A.astro',
    "---\nimport { getNow } from '../data/now.ts';\n---\n<p />",
    '../data/now.ts',
  ],
  [
    'src/components/A.astro',
    "<p /><script>import '../../scripts/check.ts';</script>",
    '../../scripts/check.ts',
  ],
  [
    'src/pages/index.astro',
    "---\nimport text from '../../content/program.yml?raw';\n---",
    '../../content/program.yml?raw',
  ],
  ['src/client/a.ts', "import { Temporal } from 'temporal-polyfill';", 'temporal-polyfill'],
])('in %s, %s is forbidden', (file, text, specifier) => {
  const found = findForbiddenImports(new Map([[file, text]]));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`from ${specifier}`);
});

test.each([
  ['src/domain/seal/a.ts', "import type { Mentor } from '../../schemas/mentor.ts';"],
  ['src/domain/seal/a.ts', "import { sealText } from './seal.ts';"],
  ['scripts/check.ts', "import { readProgramme } from '../src/records/programme.ts';"],
])('in %s, %s is allowed', (file, text) => {
  expect(findForbiddenImports(new Map([[file, text]]))).toEqual([]);
});

test.each([
  'Date.now()',
  'new Date()',
  'Math.random()',
  'a.localeCompare(b)',
  'process.env.X',
  "fetch('x')",
])('%s is found impure', (expression) => {
  expect(findImpurities('src/domain/a.ts', `export const a = ${expression};`)).toHaveLength(1);
});
