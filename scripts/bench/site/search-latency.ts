import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, prepareChromium } from '../../lib/chromium.ts';
import { toMedian } from '../statistics.ts';
import { renderTable } from '../table.ts';
import type { SiteReport } from './measure-built-site.ts';
import { referencePath, writeReferenceIndex } from './search-reference.ts';
import { toTextPairs, useSearchSite } from './search-site.ts';
import { librarySearch, siteSearch } from './search-transfer.ts';

/** A page with a search field, and where what it finds stands. */
interface TimedSearch {
  readonly name: string;
  readonly path: string;
  /** Opens what is searched in; nothing of the index is loaded before. */
  readonly open: (page: Page) => Promise<void>;
  readonly field: string;
  /** A row that shows what it found. */
  readonly row: string;
}

/** Milliseconds from the last key of a text to rows that are painted. */
interface Latency {
  /** Of the first text, with all that has to be loaded for it. */
  readonly first: readonly number[];
  readonly further: readonly number[];
}

const referencePage = path.posix.join(path.posix.dirname(referencePath), 'ui.html');

const reference: TimedSearch = {
  name: 'Pagefind’s',
  path: referencePage,
  open: async (page) => {
    await page.evaluate('new PagefindUI({ element: "#search", showImages: false })');
  },
  field: '.pagefind-ui__search-input',
  row: '.pagefind-ui__result-link',
};

const own: readonly TimedSearch[] = [
  { ...librarySearch, name: 'library', open: librarySearch.focus },
  { ...siteSearch, name: 'whole site', open: siteSearch.focus },
];

const headings = ['indexed pages', 'search', 'first ms', 'ratio', 'further ms', 'at most', 'ratio'];

/**
 * Builds generated sites and measures in a browser how long a text takes from its last key to rows that
 * are painted, beside Pagefind's own interface with its defaults over the same pages. All is served from
 * this machine, so that what a network takes is left out; each search waits before it begins in case
 * another key follows, and that is in.
 */
export async function measureSearchLatency(
  sizes: readonly number[],
  note: (line: string) => void,
): Promise<SiteReport> {
  const browser = await launchBrowser(await prepareChromium());
  const rows: string[][] = [];
  try {
    for (const pages of sizes) {
      note(`Building ${String(pages)} pages …`);
      rows.push(...(await measureSize(browser, pages)));
    }
  } finally {
    await browser.close();
  }
  return { lines: renderTable(headings, rows), faults: [] };
}

function measureSize(browser: Browser, pages: number): Promise<string[][]> {
  const measure = async (address: string): Promise<string[][]> => {
    const compared = await measureSearch(browser, address, reference);
    const rows = [toRow(pages, reference, compared, compared)];
    for (const search of own) {
      rows.push(toRow(pages, search, await measureSearch(browser, address, search), compared));
    }
    return rows;
  };
  return useSearchSite(pages, measure, async (folder) => {
    await writeReferenceIndex(folder);
    await writeFile(path.join(folder, referencePage), referenceHtml);
  });
}

const referenceHtml = `<!doctype html><html lang="en"><title>Search</title><div id="search"></div>
<script src="pagefind-ui.js"></script></html>`;

async function measureSearch(
  browser: Browser,
  address: string,
  search: TimedSearch,
): Promise<Latency> {
  const first: number[] = [];
  const further: number[] = [];
  for (const texts of toTextPairs(1)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address + search.path, { waitUntil: 'networkidle' });
    await search.open(page);
    await page.locator(search.field).waitFor();
    first.push(await timeText(page, search, texts[0]));
    further.push(await timeText(page, search, texts[1]));
    await context.close();
  }
  return { first, further };
}

/** Empties the field, types a text with one key, and waits in the page itself until rows are painted. */
async function timeText(page: Page, { field, row }: TimedSearch, text: string): Promise<number> {
  await page.locator(field).fill('');
  await page.locator(row).first().waitFor({ state: 'detached' });
  return page.evaluate(
    async (task) => {
      const input = document.querySelector<HTMLInputElement>(task.field);
      if (input === null) throw new Error(`${task.field} is not there.`);
      const started = performance.now();
      input.value = task.text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise<void>((resolve, reject) => {
        setTimeout(reject, 30_000, new Error(`Nothing was shown for ${task.text}.`));
        const observer = new MutationObserver(() => {
          if (document.querySelector(task.row) === null) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            setTimeout(resolve);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true });
      });
      return performance.now() - started;
    },
    { field, row, text },
  );
}

function toRow(
  pages: number,
  { name }: TimedSearch,
  { first, further }: Latency,
  compared: Latency,
): string[] {
  const [begun, again] = [toMedian(first), toMedian(further)];
  return [
    String(pages),
    name,
    begun.toFixed(0),
    (begun / toMedian(compared.first)).toFixed(2),
    again.toFixed(0),
    Math.max(...further).toFixed(0),
    (again / toMedian(compared.further)).toFixed(2),
  ];
}
