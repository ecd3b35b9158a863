import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { launchBrowser, prepareChromium } from '../../lib/chromium.ts';
import { readSitePlace } from '../../lib/site-place.ts';
import { serveSite } from '../../lib/static-server.ts';
import { renderTable } from '../table.ts';
import type { SiteReport } from './measure-built-site.ts';
import { measureProcess } from './measure-process.ts';
import { writeReferenceIndex } from './search-reference.ts';
import { compareRelevance, type ComparedRelevance, type JudgedQuery } from './search-relevance.ts';

/** The mean reciprocal rank below which the judged queries are not answered well enough. */
const leastRank = 0.9;

/** A set of judged queries by its name. */
export interface JudgedSet {
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
}

const queriesSchema = z.array(z.object({ text: z.string(), answers: z.array(z.string()) }));

/** Where the sets are kept: the one that the search was tuned by first, those that stay unseen last. */
const judgedSets = [
  { name: 'judged', file: 'judged-queries.ts', list: 'judgedQueries' },
  { name: 'held out', file: 'held-out-queries.ts', list: 'heldOutQueries' },
  { name: 'newcomers’', file: 'newcomer-queries.ts', list: 'newcomerQueries' },
  { name: 'asked elsewhere', file: 'elsewhere-queries.ts', list: 'elsewhereQueries' },
] as const;
/** How many of the sets, from the first, may be looked at query by query. */
const seenSets = 2;

/**
 * Asks the library of a programme all judged queries, in its own search and in Pagefind as it comes,
 * in a browser. It is a fault where the judged ones are not answered well enough, or no better.
 */
export async function compareSearch(contentFolder: string): Promise<SiteReport> {
  const sets = await Promise.all(judgedSets.map(readSet));
  const compared = await answerSets(contentFolder, sets);
  const rows = compared.map(({ name, queries, own, defaults }) => [
    name,
    String(queries.length),
    own.reciprocalRank.toFixed(3),
    defaults.reciprocalRank.toFixed(3),
  ]);
  // Who sees what the last sets miss tunes by them.
  const misses = compared.slice(0, seenSets).flatMap(({ name, own }) =>
    own.misses.map(({ text, place, first }) => {
      const found = place === 0 ? 'no answer' : `the first answer at place ${String(place)}`;
      return `${name}: “${text}” has ${found}; ${first} stands first.`;
    }),
  );
  const table = renderTable(['queries', 'number', 'mean reciprocal rank', 'Pagefind'], rows);
  return { lines: [...table, '', ...misses], faults: compared.slice(0, 1).flatMap(findFaults) };
}

/** Builds the site of a programme and asks it sets of queries. */
export async function answerSets(
  contentFolder: string,
  sets: readonly JudgedSet[],
): Promise<(JudgedSet & ComparedRelevance)[]> {
  const home = await mkdtemp(path.join(tmpdir(), 'roundtable-search-'));
  const folder = path.join(home, 'dist');
  const { base } = await readSitePlace(contentFolder);
  try {
    await measureProcess([process.execPath, 'scripts/build.ts'], '.', {
      ROUNDTABLE_CONTENT: path.resolve(contentFolder),
      ROUNDTABLE_OUT: folder,
    });
    await writeReferenceIndex(folder);
    const site = await serveSite(folder, base, 0);
    const browser = await launchBrowser(await prepareChromium());
    try {
      const page = await browser.newPage();
      await page.goto(`${site.address}library/`);
      const compared = [];
      for (const set of sets) {
        compared.push({ ...set, ...(await compareRelevance(page, site.address, set.queries)) });
      }
      return compared;
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function findFaults({ name, own, defaults }: JudgedSet & ComparedRelevance): string[] {
  const rank = own.reciprocalRank;
  if (rank >= leastRank && rank > defaults.reciprocalRank) return [];
  return [
    `The ${name} queries reach ${rank.toFixed(3)}; at least ${String(leastRank)}, and more than Pagefind, is wanted.`,
  ];
}

async function readSet({ name, file, list }: (typeof judgedSets)[number]): Promise<JudgedSet> {
  const address = pathToFileURL(path.resolve('tests/relevance', file)).href;
  const module: unknown = await import(address);
  return { name, queries: z.looseObject({ [list]: queriesSchema }).parse(module)[list] ?? [] };
}
