import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { launchBrowser, prepareChromium } from '../../lib/chromium.ts';
import { serveSite } from '../../lib/static-server.ts';
import { toMedian } from '../statistics.ts';
import { renderTable } from '../table.ts';
import type { SiteReport } from './measure-built-site.ts';
import { measureProcess } from './measure-process.ts';
import { writeGenerated } from './product-copy.ts';
import { toSearchProgramme, toWord } from './search-programme.ts';
import {
  librarySearch,
  measureSearch,
  siteSearch,
  type SearchCost,
  type SearchWay,
} from './search-transfer.ts';

const seed = 7;
/** Places among all words of those that are searched for: on about one page in five to one in a hundred. */
const ranks = [150, 210, 300, 420, 600, 840, 1200, 1700, 2400, 3400];

const ways: readonly (readonly [string, SearchWay])[] = [
  ['library', librarySearch],
  ['whole site', siteSearch],
];

/** Bytes that a search may cost at up to 1,000 pages. */
const mostBytes = { first: 170_000, further: 47_000 } as const;

/** What the searches of some words in one way cost. */
interface Measured {
  readonly pages: number;
  readonly name: string;
  readonly words: number;
  readonly costs: readonly SearchCost[];
}

const headings = [
  'indexed pages',
  'search',
  'words',
  'first kB',
  'at most',
  'further kB',
  'at most',
];

/**
 * Builds generated sites and measures what a first and a further search transfer, for texts of one
 * word and of two, as the median and the most of several texts.
 */
export async function measureSearchSize(
  sizes: readonly number[],
  note: (line: string) => void,
): Promise<SiteReport> {
  const browser = await launchBrowser(await prepareChromium());
  const measured: Measured[] = [];
  try {
    for (const pages of sizes) {
      note(`Building ${String(pages)} pages …`);
      measured.push(...(await measureSite(browser, pages)));
    }
  } finally {
    await browser.close();
  }
  return {
    lines: renderTable(headings, measured.map(toRow)),
    faults: measured.flatMap(findFaults),
  };
}

async function measureSite(browser: Browser, pages: number): Promise<Measured[]> {
  const home = await mkdtemp(path.join(tmpdir(), 'roundtable-search-size-'));
  try {
    const content = path.join(home, 'content');
    const folder = path.join(home, 'dist');
    await writeGenerated(content, toSearchProgramme(pages, seed));
    await measureProcess([process.execPath, 'scripts/build.ts'], '.', {
      ROUNDTABLE_CONTENT: content,
      ROUNDTABLE_OUT: folder,
    });
    const site = await serveSite(folder, '/', 0);
    try {
      return await measureWays(browser, site.address, pages);
    } finally {
      await site.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function measureWays(browser: Browser, address: string, pages: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [name, way] of ways) {
    for (const words of [1, 2]) {
      const costs: SearchCost[] = [];
      for (const texts of toTexts(words)) {
        const context = await browser.newContext();
        costs.push(await measureSearch(await context.newPage(), address, way, texts));
        await context.close();
      }
      measured.push({ pages, name, words, costs });
    }
  }
  return measured;
}

/** Makes pairs of texts that share no word. */
function toTexts(words: number): [string, string][] {
  return ranks.flatMap((_, start): [string, string][] => {
    if (start % (words * 2) !== 0) return [];
    const all = ranks.slice(start, start + words * 2).map(toWord);
    if (all.length < words * 2) return [];
    return [[all.slice(0, words).join(' '), all.slice(words).join(' ')]];
  });
}

function toRow({ pages, name, words, costs }: Measured): string[] {
  const cells = (['first', 'further'] as const).flatMap((which) => {
    const bytes = costs.map((cost) => cost[which]);
    return [toMedian(bytes), Math.max(...bytes)].map((value) => (value / 1000).toFixed(1));
  });
  return [String(pages), name, String(words), ...cells];
}

/** Names what costs more than it may: at more than 1,000 pages half as much again. */
function findFaults({ pages, name, words, costs }: Measured): string[] {
  const share = pages > 1000 ? 1.5 : 1;
  return (['first', 'further'] as const).flatMap((which) => {
    const most = Math.max(...costs.map((cost) => cost[which]));
    if (most <= mostBytes[which] * share) return [];
    return [
      `${String(pages)} pages, ${name}, words ${String(words)}: the ${which} search costs ${String(most)} bytes; at most ${String(mostBytes[which] * share)} are wanted.`,
    ];
  });
}
