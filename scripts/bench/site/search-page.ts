import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';

/** What is asked of a search, and where its index is. */
interface SearchTask {
  /** Address of `pagefind.js`. */
  readonly index: string;
  readonly texts: readonly string[];
}

const rankingsSchema = z.array(z.array(z.string()));

/** How many places of a ranking are looked at. */
const depth = 20;

const own = `
import { LibraryIndex } from ${toImport('src/client/library/library-index.ts')};
import { loadSearchEngine } from ${toImport('src/client/library/search-engine.ts')};
import { emptyQuery } from ${toImport('src/domain/library/library-query.ts')};
export async function search({ index, texts, depth }) {
  const library = await LibraryIndex.open(await loadSearchEngine(index));
  const rankings = [];
  for (const text of texts) {
    const { pages } = await library.find({ ...emptyQuery, text });
    const hits = pages.slice(0, depth).map(({ id }) => library.loadPage(id));
    rankings.push((await Promise.all(hits)).map(({ url }) => url));
  }
  return rankings;
}`;

const defaults = `
export async function search({ index, texts, depth }) {
  const pagefind = (await import(/* @vite-ignore */ index)).createInstance({});
  await pagefind.filters();
  const rankings = [];
  for (const text of texts) {
    const { results } = await pagefind.search(text, { filters: { type: 'resource' } });
    const hits = results.slice(0, depth).map((result) => result.data());
    rankings.push((await Promise.all(hits)).map(({ url }) => url));
  }
  return rankings;
}`;

/** Asks the library's own search, as its page does. Returns the addresses that each text finds, the best first. */
export function askOwnSearch(page: Page, task: SearchTask): Promise<string[][]> {
  return ask(page, own, task);
}

/** Asks Pagefind as it comes, narrowed to resources. Returns the addresses that each text finds, the best first. */
export function askDefaults(page: Page, task: SearchTask): Promise<string[][]> {
  return ask(page, defaults, task);
}

async function ask(page: Page, source: string, task: SearchTask): Promise<string[][]> {
  const given = JSON.stringify({ ...task, depth });
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
