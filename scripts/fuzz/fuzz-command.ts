import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { UsageError, type Command } from '../lib/command.ts';
import { startTrier } from './start-trier.ts';
import { toFiles, type FuzzFile } from './texts.ts';

const options = {
  count: { type: 'string', value: 'N', description: 'Try N files; 10000 by default.' },
  seed: {
    type: 'string',
    value: 'N',
    description: 'Try the files that a run with this seed tried.',
  },
  seconds: { type: 'string', value: 'N', description: 'Stop after N seconds.' },
} as const;

/** `npm run fuzz`: makes up files and looks for one with which the reading of content does not cope. */
export const fuzzCommand: Command<typeof options> = {
  name: 'fuzz',
  summary: 'Makes up files and looks for one that is read slowly, in two ways, or not safely.',
  positionals: [],
  options,
  examples: ['npm run fuzz', 'npm run fuzz -- --count 100000 --seed 7'],
  run: async ({ options: { count, seed, seconds }, print }) => {
    const limit = readNumber('seconds', seconds);
    const result = await fuzzFiles({
      count: readNumber('count', count) ?? 10_000,
      seed: readNumber('seed', seed) ?? Date.now() % 2 ** 31,
      ...(limit === undefined ? {} : { seconds: limit }),
    });
    print(result.words);
    return result.found ? 1 : 0;
  },
};

/** How long and from where to make up files. */
export interface FuzzSettings {
  readonly count: number;
  readonly seed: number;
  readonly seconds?: number;
}

/** A file that could not be made short is shown by its beginning. */
const longestShown = 3000;

/** What a run found, in words that name the seed and the file, made as short as it can be. */
export interface FuzzResult {
  readonly found: boolean;
  readonly words: string;
}

/** Tries files until one does not hold. */
export async function fuzzFiles({ count, seed, seconds }: FuzzSettings): Promise<FuzzResult> {
  const trier = startTrier();
  const counts = { tried: 0, alike: 0, other: 0, slowest: 0, memory: 0 };
  const end = performance.now() + (seconds ?? Infinity) * 1000;
  const property = fc.asyncProperty(toFiles(readSeeds()), async (file) => {
    if (performance.now() > end) return;
    const { finding, isAlike, milliseconds, memory } = await trier.tryOne(file);
    if (finding !== undefined) throw new Error(finding);
    counts.tried += 1;
    if (isAlike !== undefined) counts[isAlike ? 'alike' : 'other'] += 1;
    counts.slowest = Math.max(counts.slowest, milliseconds);
    counts.memory = Math.max(counts.memory, memory);
  });
  const run = await fc.check(property, { numRuns: count, seed }).finally(() => {
    trier.stop();
  });
  const again = `npm run fuzz -- --seed ${String(seed)} --count ${String(count)}`;
  if (run.counterexample !== null) {
    const reason = run.errorInstance instanceof Error ? run.errorInstance.message : 'It fails';
    const file = JSON.stringify(run.counterexample[0]).slice(0, longestShown);
    return { found: true, words: `${reason}\n\n${file}\n\nTry it again: ${again}` };
  }
  const words = [
    `${String(counts.tried)} files tried with seed ${String(seed)}`,
    `the slowest in ${counts.slowest.toFixed(0)} ms of the processor, in at most ${(counts.memory / 1e6).toFixed(0)} MB`,
    `the build and the preview show ${String(counts.alike)} alike and ${String(counts.other)} not`,
  ].join('; ');
  if (counts.tried === 0) return { found: true, words: `${words}: the time was too short.` };
  // A few places are known where the parsers differ; more of them would be a new one.
  if (counts.other > 1 + counts.alike / 50)
    return { found: true, words: `${words}, which is too many.` };
  return { found: false, words: `${words}. Nothing found.` };
}

/** The files of the tests, which fuzzing changes here and there. */
function readSeeds(): FuzzFile[] {
  const samples = ['tests/hostile', 'tests/benign'].flatMap((folder) =>
    readTexts(folder).flatMap(({ name, text }): FuzzFile[] => {
      const [, collection = '', file = ''] = name.split('/');
      return file === '' || collection === 'cohorts' || !file.endsWith('.mdx')
        ? []
        : [{ path: `content/${collection}/${file}`, text }];
    }),
  );
  const programme = readTexts('tests/fixtures/small-programme').map(({ name, text }) => ({
    path: name,
    text,
  }));
  const cohort = readTexts('tests/fixtures/running-cohort').map(({ name, text }) => ({
    path: `content/cohorts/${name}`,
    text,
  }));
  return [...samples, ...programme, ...cohort].filter(({ text }) => text.length < 8000);
}

function readTexts(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /\.(mdx|yml|json)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

function readNumber(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new UsageError(`--${name} takes a whole number; "${written}" is none.`);
}
