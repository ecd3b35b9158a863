import type { IndexFilters } from '../../domain/library/index-filters.ts';
import { toVocabularyName } from '../../domain/library/vocabulary.ts';
import type { WordMatch } from './rank-matches.ts';

/** What the search index gives for a query: of Pagefind's API, what the site uses. */
export interface Found {
  readonly results: readonly Match[];
}

/** A page in which something was found. */
export interface Match extends WordMatch {
  /** Where in the text it stands, counted in words. */
  readonly words: readonly number[];
  /** Loads what the index knows of the page. */
  readonly data: () => Promise<Hit>;
}

/** One page that was found. */
export interface Hit {
  readonly url: string;
  /** The page's text, with `<` and `>` escaped. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many pages have each value, by the name of a filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchEngine {
  /** How many pages of the whole index have each value. */
  readonly filters: () => Promise<FilterCounts>;
  /** Finds by text; with `null`, everything that the filters let through. */
  readonly search: (
    text: string | null,
    options: { filters: IndexFilters; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<Found>;
  /** Loads the words of titles, headings and topics, the more common first; none where they are out of reach. */
  readonly vocabulary: () => Promise<readonly string[]>;
}

/**
 * What a word weighs where it stands. The address often names a page most plainly; what a row of
 * results says of kind, use and date is no reason to find it.
 */
const metaWeights = { title: 5, address: 2, topic: 4, facts: 0, foot: 0 } as const;

/** Loads the search index of the site. Rejects where there is none, as while developing. */
export async function loadSearchEngine(address: string): Promise<SearchEngine> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isSearchModule(module)) throw new Error(`${address} is no search index.`);
  // A worker would be a second copy of the same script to load, for some milliseconds of work.
  const index = module.createInstance({ noWorker: true, ranking: { metaWeights } });
  if (!isIndex(index)) throw new Error(`${address} makes no search.`);
  await index.filters();
  let words: Promise<readonly string[]> | undefined;
  return {
    ...index,
    vocabulary: () => (words ??= loadVocabulary(address, document.documentElement.lang)),
  };
}

async function loadVocabulary(index: string, language: string): Promise<readonly string[]> {
  try {
    const address = new URL(toVocabularyName(language), new URL(index, location.href));
    const words: unknown = await (await fetch(address)).json();
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

function isSearchModule(value: unknown): value is { createInstance: (options: object) => unknown } {
  return hasFunction(value, 'createInstance');
}

function isIndex(value: unknown): value is Omit<SearchEngine, 'vocabulary'> {
  return hasFunction(value, 'search') && hasFunction(value, 'filters');
}

function hasFunction(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
  );
}
