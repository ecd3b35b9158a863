import type { Browser } from 'playwright-core';
import { launchBrowser, prepareChromium } from '../../lib/chromium.ts';
import { toMedian } from '../statistics.ts';
import { renderTable } from '../table.ts';
import type { SiteReport } from './measure-built-site.ts';
import { toTextPairs, useSearchSite } from './search-site.ts';
import {
  librarySearch,
  measureSearch,
  siteSearch,
  type SearchCost,
  type SearchWay,
} from './search-transfer.ts';

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
      measured.push(
        ...(await useSearchSite(pages, (address) => measureWays(browser, address, pages))),
      );
    }
  } finally {
    await browser.close();
  }
  return {
    lines: renderTable(headings, measured.map(toRow)),
    faults: measured.flatMap(findFaults),
  };
}

async function measureWays(browser: Browser, address: string, pages: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [name, way] of ways) {
    for (const words of [1, 2]) {
      const costs: SearchCost[] = [];
      for (const texts of toTextPairs(words)) {
        const context = await browser.newContext();
        costs.push(await measureSearch(await context.newPage(), address, way, texts));
        await context.close();
      }
      measured.push({ pages, name, words, costs });
    }
  }
  return measured;
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
