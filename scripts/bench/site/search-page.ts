import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';

/** What is asked of a search, and where its index is. */
interface SearchTask {
  /** Address of `pagefind.js`. */
  readonly index: string;
  readonly texts: readonly string[];
  readonly scope: SearchScope;
}

/** Whether resources are searched, as in the library, or all pages, as from everywhere else. */
export type SearchScope = 'library' | 'site';

const rankingsSchema = z.array(z.array(z.string()));

/** How many places of a ranking are looked at. */
const depth = 20;

const asked: Readonly<Record<SearchScope, string>> = {
  library: `
import { openLibrary as open } from ${toImport('src/client/library/open-library.ts')};
import { emptyQuery } from ${toImport('src/domain/library/library-query.ts')};
const find = (index, text) => index.find({ ...emptyQuery, text });`,
  site: `
import { openSite as open } from ${toImport('src/client/site-search/site-index.ts')};
const find = (index, text) => index.findText(text);`,
};

const own = `
export async function search({ index: address, texts, depth }) {
  const opened = await open(address);
  const rankings = [];
  for (const text of texts) {
    const index = await opened.chooseFor(text);
    const { pages } = await find(index, text);
    const hits = pages.slice(0, depth).map(({ id }) => index.engine.loadPage(id));
    rankings.push((await Promise.all(hits)).map(({ url }) => url));
  }
  return rankings;
}`;

const filters: Readonly<Record<SearchScope, object>> = { library: { type: 'resource' }, site: {} };

const defaults = `
export async function search({ index, texts, depth, filters }) {
  const pagefind = (await import(/* @vite-ignore */ index)).createInstance({});
  await pagefind.filters();
  const rankings = [];
  for (const text of texts) {
    const { results } = await pagefind.search(text, { filters });
    const hits = results.slice(0, depth).map((result) => result.data());
    rankings.push((await Promise.all(hits)).map(({ url }) => url));
  }
  return rankings;
}`;

/** Asks the site's own search, as its pages do. Returns the addresses that each text finds, the best first. */
export function askOwnSearch(page: Page, task: SearchTask): Promise<string[][]> {
  return ask(page, asked[task.scope] + own, task);
}

/** Asks Pagefind as it comes, in the library narrowed to resources. Returns the addresses that each text finds, the best first. */
export function askDefaults(page: Page, task: SearchTask): Promise<string[][]> {
  return ask(page, defaults, task);
}

async function ask(page: Page, source: string, task: SearchTask): Promise<string[][]> {
  const given = JSON.stringify({ ...task, depth, filters: filters[task.scope] });
  const script = `${await bundle(source)}\nmeasured.search(${given})`;
  return rankingsSchema.parse(await page.evaluate(script));
}

async function bundle(source: string): Promise<string> {
  const entry = 'measured-search.js';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'measured',
        resolveId: (id) => (id.endsWith(entry) ? path.resolve(entry) : undefined),
        load: (id) => (id.endsWith(entry) ? source : undefined),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'measured' } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

function toImport(file: string): string {
  return JSON.stringify(path.resolve(file));
}
