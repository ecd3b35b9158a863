import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What static hosts compress on the way; the files of the index are compressed as they lie. */
const compressed = /\.(html|css|js|json|svg|xml|txt)$/;

/** Bytes that a search cost. */
export interface SearchCost {
  /** From the focus on the field to the first rows with their excerpts. */
  readonly first: number;
  /** For another text after it. */
  readonly further: number;
}

/** How a reader comes to a field and gets rows. */
export interface SearchWay {
  readonly path: string;
  readonly focus: (page: Page) => Promise<void>;
  /** Selector of the field. */
  readonly field: string;
  /** Selector of a row: what it shows, the excerpt included, is one file. */
  readonly row: string;
}

/** The library's own search. */
export const librarySearch: SearchWay = {
  path: 'library/',
  focus: (page) => page.locator('#q').focus(),
  field: '#q',
  row: 'rt-library .results > li',
};

/** The search over the whole site, which a key opens. */
export const siteSearch: SearchWay = {
  path: 'mentors/',
  focus: (page) => page.keyboard.press('/'),
  field: '#site-q',
  row: 'rt-site-search ol > li',
};

/** Searches for one text, then for another, and adds up what a static host would send for each. */
export async function measureSearch(
  page: Page,
  address: string,
  way: SearchWay,
  [first, further]: readonly [string, string],
): Promise<SearchCost> {
  await page.goto(address + way.path, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  const record = (response: Response): void => void sizes.push(readSize(response));
  page.on('response', record);
  await way.focus(page);
  await page.locator(way.field).waitFor();
  const costs = [];
  for (const text of [first, further]) {
    await page.locator(way.field).fill(text);
    await page.waitForTimeout(settling);
    await page.locator(way.row).first().waitFor();
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes.splice(0));
    costs.push(all.reduce((sum, size) => sum + size, 0));
  }
  page.off('response', record);
  return { first: costs[0] ?? NaN, further: costs[1] ?? NaN };
}

/** Milliseconds in which the page has begun to load what it needs for a text. */
const settling = 1500;

async function readSize(response: Response): Promise<number> {
  const body = await response.body();
  const { pathname } = new URL(response.url());
  return compressed.test(pathname) ? gzipSync(body).length : body.length;
}
