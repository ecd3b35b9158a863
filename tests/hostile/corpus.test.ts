import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChildReport } from './read-in-child.ts';
import { readSamples } from './read-samples.ts';
import { toPng } from '../records/pictures.ts';
import { recipes } from './recipes.ts';

/**
 * Every hostile file is read in a process that may read the code and the files alone, may write nothing and
 * start nothing: Node stops it at the first try. A secret in its environment must not come out of it.
 */
const secret = 'canary-of-the-environment-6f1d';
const mostMilliseconds = 1000;
const mostMemory = 300_000_000;

const samples = readSamples('tests/hostile');
const cases = [
  ...samples.map(({ name, code, path: place, bytes }) => ({
    name,
    codes: code === 'inert' ? [] : [code],
    lay: (folder: string) => {
      const inside = path.join(folder, place.replace('content/', ''));
      mkdirSync(path.dirname(inside), { recursive: true });
      writeFileSync(inside, bytes);
      layPicture(folder);
    },
  })),
  ...recipes.map(({ name, code, lay }) => ({ name, codes: code === undefined ? [] : [code], lay })),
];

/** The picture that some samples show, for a missing one would be a second problem. */
function layPicture(folder: string): void {
  const place = path.join(folder, 'figures/a.png');
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, toPng(640, 480));
}

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'roundtable-hostile-')));
let report: ChildReport;

beforeAll(() => {
  cases.forEach(({ lay }, index) => {
    const inside = path.join(folder, String(index));
    mkdirSync(inside);
    lay(inside);
  });
  report = readConfined(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function runConfined(words: readonly string[]): {
  status: number | null;
  out: string;
  err: string;
} {
  const readable = [process.cwd(), realpathSync('node_modules'), folder];
  const { status, stdout, stderr } = spawnSync(
    path.resolve('node_modules/.bin/node'),
    [
      ...[
        '--permission',
        '--allow-addons',
        '--max-old-space-size=96',
        '--max-semi-space-size=8',
        '--no-warnings',
      ],
      ...readable.map((place) => `--allow-fs-read=${place}`),
      ...words,
    ],
    { encoding: 'utf8', env: { CANARY: secret }, maxBuffer: 100_000_000 },
  );
  return { status, out: stdout, err: stderr };
}

function readConfined(root: string): ChildReport {
  const { status, out, err } = runConfined(['tests/hostile/read-in-child.ts', root]);
  expect(err).toBe('');
  expect(status).toBe(0);
  // The child of this test wrote it.
  return JSON.parse(out) as ChildReport;
}

test('there are at least 150 files, each of a class of its own', () => {
  expect(samples.length).toBeGreaterThanOrEqual(150);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});

test('each file gives exactly its problem', () => {
  const given = cases.map(({ name }, index) => [name, report.results[index]?.codes.toSorted()]);
  expect(given).toEqual(cases.map(({ name, codes }) => [name, codes.toSorted()]));
});

test('each file is read in under a second, and all of them in 300 MB', () => {
  const slow = cases.filter((_, index) => {
    const result = report.results[index];
    return result === undefined || result.milliseconds > mostMilliseconds;
  });
  expect(slow.map(({ name }) => name)).toEqual([]);
  expect(report.memory).toBeLessThan(mostMemory);
});

test('nothing ran, and nothing of the environment or of files outside is told', () => {
  expect(report.changed).toEqual([]);
  const said = report.messages.join('\n');
  expect(said).not.toContain(secret);
  expect(said).not.toContain('root:x:0');
});

test.each([
  ['reading outside', "require('node:fs').readFileSync('/etc/passwd')"],
  ['writing', `require('node:fs').writeFileSync(${JSON.stringify(`${folder}/x`)}, '')`],
  ['starting a program', "require('node:child_process').execSync('id')"],
])('the process would have been stopped at %s', (_, script) => {
  const { status, err } = runConfined(['-e', script]);
  expect(status).not.toBe(0);
  expect(err).toContain('ERR_ACCESS_DENIED');
});
