import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findAstro } from '../../lib/find-astro.ts';
import { leanBundling, toPagesWords } from '../../lib/pages-command.ts';
import { renderTable, toFigure } from '../table.ts';
import { toMedian } from '../statistics.ts';
import { toGeneratedProgramme } from './generated-programme.ts';
import { measureProcess, type ProcessFigures } from './measure-process.ts';
import { copyProduct, lendPackages, writeGenerated } from './product-copy.ts';
import { referenceSite } from './reference-site.ts';
import { hasSystemCode } from '../../lib/system-failure.ts';

/** What is compared, and how often. */
export interface BuildOrder {
  /** How many profiles a site has, for each site. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly note: (line: string) => void;
}

/** A way to build a site. */
interface Build {
  /** For Node. */
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The builds of one size, each as often as it was measured. */
interface Compared {
  /** Plain `@astrojs/mdx` pages. */
  readonly plain: readonly ProcessFigures[];
  /** The site's pages; the editor was bundled by an earlier build of the same engine. */
  readonly pages: readonly ProcessFigures[];
  /** The site's pages with the editor's bundle, as once for each version of the engine. */
  readonly first: ProcessFigures;
  /** All of `npm run build`: the check of the content, the pages, the search index. */
  readonly whole: ProcessFigures;
}

const headings = [
  'profiles',
  'plain MDX s',
  'MiB',
  'pages s',
  'MiB',
  'ratio',
  'ratio of processor time',
  'first build s',
  'MiB',
  'check to index s',
  'MiB',
];

/**
 * Builds generated programmes, and the same profiles as plain `@astrojs/mdx` pages, in turns and without
 * a cache of the content, and writes the medians as a table. Memory is that of all processes at one time.
 */
export async function compareBuilds({ sizes, runs, note }: BuildOrder): Promise<string[]> {
  const home = await mkdtemp(path.join(tmpdir(), 'roundtable-build-'));
  const rows: string[][] = [];
  try {
    for (const profiles of sizes) {
      const folder = path.join(home, String(profiles));
      await mkdir(folder);
      rows.push(toRow(profiles, await compareSize(profiles, { folder, runs, note })));
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  return renderTable(headings, rows);
}

async function compareSize(
  profiles: number,
  { folder, runs, note }: Omit<BuildOrder, 'sizes'> & { readonly folder: string },
): Promise<Compared> {
  const product = path.join(folder, 'product');
  const plain = path.join(folder, 'plain');
  const content = toGeneratedProgramme(profiles);
  const buildPlain: Build = { words: [findAstro(), 'build'] };
  const buildPages: Build = { words: toPagesWords(), environment: leanBundling };
  for (const site of [product, plain]) {
    await writeGenerated(path.join(site, 'content'), content);
    await lendPackages(site);
  }
  await copyProduct(product);
  await writeGenerated(plain, referenceSite);
  const first = await measureFresh(product, buildPages);
  const pairs: { plain: ProcessFigures; pages: ProcessFigures }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const pair = {
      plain: await measureFresh(plain, buildPlain),
      pages: await measureFresh(product, buildPages),
    };
    note(toLine(profiles, pair));
    pairs.push(pair);
  }
  return {
    first,
    plain: pairs.map((pair) => pair.plain),
    pages: pairs.map((pair) => pair.pages),
    whole: await measureFresh(product, { words: ['scripts/build.ts'] }),
  };
}

/** What a build leaves, and the next one must not find. */
const leftovers = ['dist', '.astro', 'node_modules/.astro'];

/**
 * Measures a build that finds no content of an earlier one. What that one left is put aside, not deleted: a
 * file system may look through what was deleted in the last minute for each file that it makes, which took
 * up to ten seconds of a build.
 */
async function measureFresh(
  folder: string,
  { words, environment = {} }: Build,
): Promise<ProcessFigures> {
  const aside = await mkdtemp(`${folder}-aside-`);
  for (const left of leftovers) {
    const place = path.join(aside, left);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(path.join(folder, left), place).catch(refuseAllButMissing);
  }
  return measureProcess([process.execPath, ...words], folder, {
    ...environment,
    ROUNDTABLE_CONTENT: path.join(folder, 'content'),
  });
}

function refuseAllButMissing(error: unknown): void {
  if (hasSystemCode(error, 'ENOENT')) return;
  throw error;
}

function toRow(profiles: number, { plain, pages, first, whole }: Compared): string[] {
  const toMedianOf = (all: readonly ProcessFigures[], figure: keyof ProcessFigures): number =>
    toMedian(all.map((one) => one[figure] ?? NaN));
  const toRatio = (figure: keyof ProcessFigures): string =>
    toFigure(toMedianOf(pages, figure) / toMedianOf(plain, figure), 2);
  const toCells = (all: readonly ProcessFigures[]): string[] => [
    toFigure(toMedianOf(all, 'seconds'), 1),
    toFigure(toMedianOf(all, 'peakMB'), 0),
  ];
  return [
    String(profiles),
    ...toCells(plain),
    ...toCells(pages),
    toRatio('seconds'),
    toRatio('cpuSeconds'),
    ...toCells([first]),
    ...toCells([whole]),
  ];
}

function toLine(
  profiles: number,
  { plain, pages }: { readonly plain: ProcessFigures; readonly pages: ProcessFigures },
): string {
  const ratio = pages.seconds / plain.seconds;
  return `${String(profiles)} profiles: ${pages.seconds.toFixed(1)} s, plain ${plain.seconds.toFixed(1)} s, ratio ${ratio.toFixed(2)}`;
}
