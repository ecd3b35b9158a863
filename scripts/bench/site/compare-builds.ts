import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findAstro } from '../../lib/find-astro.ts';
import { renderTable, toFigure } from '../table.ts';
import { toMedian } from '../statistics.ts';
import { toGeneratedProgramme } from './generated-programme.ts';
import { measureProcess, type ProcessFigures } from './measure-process.ts';
import { copyProduct, lendPackages, writeGenerated } from './product-copy.ts';
import { referenceSite } from './reference-site.ts';

/** What is compared, and how often. */
export interface BuildOrder {
  /** How many profiles a site has, for each site. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly note: (line: string) => void;
}

interface Compared {
  readonly profiles: number;
  readonly pages: ProcessFigures;
  readonly whole: ProcessFigures;
  readonly reference: ProcessFigures;
}

type Measured = keyof Omit<Compared, 'profiles'>;

const headings = [
  'profiles',
  'plain MDX s',
  'MiB',
  'pages s',
  'MiB',
  'ratio',
  'ratio of processor time',
  'check to index s',
  'MiB',
];

/**
 * Builds generated programmes, and the same profiles as plain `@astrojs/mdx` pages, in turns and without
 * any cache, and writes the figures as a table.
 */
export async function compareBuilds({ sizes, runs, note }: BuildOrder): Promise<string[]> {
  const rows: string[][] = [];
  for (const profiles of sizes) {
    const all: Compared[] = [];
    for (let run = 0; run < runs; run += 1) {
      const compared = await compareOnce(profiles);
      note(toLine(compared));
      all.push(compared);
    }
    rows.push(toRow(profiles, all));
  }
  return renderTable(headings, rows);
}

async function compareOnce(profiles: number): Promise<Compared> {
  const folder = await mkdtemp(path.join(tmpdir(), 'roundtable-build-'));
  const product = path.join(folder, 'product');
  const plain = path.join(folder, 'plain');
  const content = toGeneratedProgramme(profiles);
  try {
    for (const site of [product, plain]) {
      await writeGenerated(path.join(site, 'content'), content);
      await lendPackages(site);
    }
    await copyProduct(product);
    await writeGenerated(plain, referenceSite);
    const build = [process.execPath, findAstro(), 'build'] as const;
    const whole = [process.execPath, 'scripts/build.ts'] as const;
    return {
      profiles,
      reference: await measureFresh(plain, build),
      pages: await measureFresh(product, build),
      whole: await measureFresh(product, whole),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measures a build that finds nothing of an earlier one. */
async function measureFresh(
  folder: string,
  words: readonly [string, ...string[]],
): Promise<ProcessFigures> {
  for (const left of ['dist', '.astro', 'node_modules/.astro']) {
    await rm(path.join(folder, left), { recursive: true, force: true });
  }
  return measureProcess(words, folder, { ROUNDTABLE_CONTENT: path.join(folder, 'content') });
}

function toRow(profiles: number, all: readonly Compared[]): string[] {
  const toMedianOf = (of: Measured, figure: keyof ProcessFigures): number =>
    toMedian(all.map((compared) => compared[of][figure] ?? NaN));
  const toRatio = (figure: keyof ProcessFigures): string =>
    toFigure(toMedianOf('pages', figure) / toMedianOf('reference', figure), 2);
  const toCells = (of: Measured): string[] => [
    toFigure(toMedianOf(of, 'seconds'), 1),
    toFigure(toMedianOf(of, 'peakMB'), 0),
  ];
  return [
    String(profiles),
    ...toCells('reference'),
    ...toCells('pages'),
    toRatio('seconds'),
    toRatio('cpuSeconds'),
    ...toCells('whole'),
  ];
}

function toLine({ profiles, pages, reference }: Compared): string {
  const ratio = pages.seconds / reference.seconds;
  return `${String(profiles)} profiles: ${pages.seconds.toFixed(1)} s, plain ${reference.seconds.toFixed(1)} s, ratio ${ratio.toFixed(2)}`;
}
