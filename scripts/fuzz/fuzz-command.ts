import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { UsageError, type Command } from '../lib/command.ts';
import { toPages } from './texts.ts';
import { tryPage } from './try-page.ts';

const options = {
  count: { type: 'string', value: 'N', description: 'Try N pages; 10000 by default.' },
  seed: {
    type: 'string',
    value: 'N',
    description: 'Try the pages that a run with this seed tried.',
  },
  seconds: { type: 'string', value: 'N', description: 'Stop after N seconds.' },
} as const;

/** `npm run fuzz`: makes up pages and looks for one with which the reading of content does not cope. */
export const fuzzCommand: Command<typeof options> = {
  name: 'fuzz',
  summary: 'Makes up pages and looks for one that is read slowly, in two ways, or not safely.',
  positionals: [],
  options,
  examples: ['npm run fuzz', 'npm run fuzz -- --count 100000 --seed 7'],
  run: ({ options: { count, seed, seconds }, print }) => {
    const limit = readNumber('seconds', seconds);
    const result = fuzzPages({
      count: readNumber('count', count) ?? 10_000,
      seed: readNumber('seed', seed) ?? Date.now() % 2 ** 31,
      ...(limit === undefined ? {} : { seconds: limit }),
    });
    print(result.words);
    return Promise.resolve(result.found ? 1 : 0);
  },
};

/** How long and from where to make up pages. */
export interface FuzzSettings {
  readonly count: number;
  readonly seed: number;
  readonly seconds?: number;
}

/** Tries pages until one does not hold; the words name the seed, and the page made as short as it can be. */
export function fuzzPages({ count, seed, seconds }: FuzzSettings): {
  readonly found: boolean;
  readonly words: string;
} {
  const seeds = readSeeds();
  let tried = 0;
  const end = performance.now() + (seconds ?? Infinity) * 1000;
  const run = fc.check(
    fc.property(toPages(seeds), (text) => {
      if (performance.now() > end) return;
      tried += 1;
      const finding = tryPage(text);
      if (finding !== undefined) throw new Error(finding);
    }),
    { numRuns: count, seed },
  );
  if (run.counterexample === null) {
    const words = `${String(tried)} pages tried with seed ${String(seed)}, and nothing found.`;
    return { found: false, words };
  }
  const reason = run.errorInstance instanceof Error ? run.errorInstance.message : 'It fails';
  const page = JSON.stringify(run.counterexample[0]);
  const again = `npm run fuzz -- --seed ${String(seed)} --count ${String(count)}`;
  return { found: true, words: `${reason}\n\n${page}\n\nTry it again: ${again}` };
}

/** The pages of the tests, which fuzzing changes here and there. */
function readSeeds(): string[] {
  return ['tests/hostile', 'tests/benign'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .filter((text) => text.length < 4000),
  );
}

function readNumber(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new UsageError(`--${name} takes a whole number; "${written}" is none.`);
}
