import type { Page } from 'playwright-core';
import { askDefaults, askOwnSearch, type SearchScope } from './search-page.ts';
import { referencePath } from './search-reference.ts';

/** What somebody types, and the last parts of the addresses of the pages that would answer it. */
export interface JudgedQuery {
  readonly text: string;
  readonly answers: readonly string[];
}

/** How well a set of judged queries is answered. */
export interface Relevance {
  /** Mean over the queries of one through the place of the first answer; 0 where none is among the first 20. */
  readonly reciprocalRank: number;
  /** How many queries have an answer among the first three. */
  readonly inFirstThree: number;
  /** The queries whose first place is no answer, with the place of the first that is, or 0, and what stood first. */
  readonly misses: readonly {
    readonly text: string;
    readonly place: number;
    readonly first: string;
  }[];
}

/** The site's own search beside Pagefind as it comes. */
export interface ComparedRelevance {
  readonly own: Relevance;
  readonly defaults: Relevance;
}

/**
 * Asks a built site all judged queries, in its own search and in Pagefind's defaults.
 * @param page of the site, in the language that the queries were judged in
 * @param address of the site's home page; its reference is indexed too
 */
export async function compareRelevance(
  page: Page,
  address: string,
  { queries, scope }: { readonly queries: readonly JudgedQuery[]; readonly scope: SearchScope },
): Promise<ComparedRelevance> {
  const texts = queries.map(({ text }) => text);
  const own = await askOwnSearch(page, { index: `${address}pagefind/pagefind.js`, texts, scope });
  const defaults = await askDefaults(page, { index: `${address}${referencePath}`, texts, scope });
  return { own: toRelevance(queries, own), defaults: toRelevance(queries, defaults) };
}

function toRelevance(queries: readonly JudgedQuery[], rankings: readonly string[][]): Relevance {
  const places = queries.map(({ text, answers }, index) => {
    const slugs = (rankings[index] ?? []).map(toSlug);
    const place = slugs.findIndex((slug) => answers.includes(slug)) + 1;
    return { text, place, first: slugs[0] ?? 'nothing' };
  });
  const sum = places.reduce((total, { place }) => total + (place === 0 ? 0 : 1 / place), 0);
  return {
    reciprocalRank: sum / queries.length,
    inFirstThree: places.filter(({ place }) => place >= 1 && place <= 3).length,
    misses: places.filter(({ place }) => place !== 1),
  };
}

function toSlug(url: string): string {
  return /([^/]+)\/$/.exec(url)?.[1] ?? url;
}
