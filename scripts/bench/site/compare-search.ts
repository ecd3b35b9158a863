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
import { compareRelevance, type ComparedRelevance } from './search-relevance.ts';

/** Queries that are asked together, as `tests/relevance/judged-sets.ts` describes them. */
export type JudgedSet = z.output<typeof setSchema>;

const querySchema = z.object({ text: z.string(), answers: z.array(z.string()).readonly() });

const setSchema = z.object({
  name: z.string(),
  scope: z.enum(['library', 'site']),
  page: z.string(),
  isUnseen: z.boolean(),
  least: z.number().optional(),
  queries: z.array(querySchema).readonly(),
});

const setsFile = 'tests/relevance/judged-sets.ts';

const headings = [
  'queries',
  'number',
  'mean reciprocal rank',
  'Pagefind',
  'in the first 3',
  'Pagefind',
];

/**
 * Asks the site of a programme all judged queries, in its own search and in Pagefind as it comes,
 * in a browser. It is a fault where a set is not answered as well as it has to be, or no better. What a
 * set misses is listed unless it is to stay unseen.
 */
export async function compareSearch(contentFolder: string): Promise<SiteReport> {
  const compared = await answerSets(contentFolder, await readSets());
  const rows = compared.map(({ name, queries, own, defaults }) => [
    name,
    String(queries.length),
    own.reciprocalRank.toFixed(3),
    defaults.reciprocalRank.toFixed(3),
    String(own.inFirstThree),
    String(defaults.inFirstThree),
  ]);
  const seen = compared.filter(({ isUnseen }) => !isUnseen);
  const misses = seen.flatMap(({ name, own }) =>
    own.misses.map(({ text, place, first }) => {
      const found = place === 0 ? 'no answer' : `the first answer at place ${String(place)}`;
      return `${name}: “${text}” has ${found}; ${first} stands first.`;
    }),
  );
  const table = renderTable(headings, rows);
  return { lines: [...table, '', ...misses], faults: compared.flatMap(findFaults) };
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
      const compared = [];
      for (const set of sets) {
        await page.goto(site.address + set.page);
        compared.push({ ...set, ...(await compareRelevance(page, site.address, set)) });
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

function findFaults({ name, least = 0, own, defaults }: JudgedSet & ComparedRelevance): string[] {
  const rank = own.reciprocalRank;
  if (rank >= least && rank > defaults.reciprocalRank) return [];
  return [
    `The queries “${name}” reach ${rank.toFixed(3)}; at least ${String(least)}, and more than Pagefind, is wanted.`,
  ];
}

async function readSets(): Promise<JudgedSet[]> {
  const module: unknown = await import(pathToFileURL(path.resolve(setsFile)).href);
  return z.looseObject({ judgedSets: z.array(setSchema) }).parse(module).judgedSets;
}
