import type { IndexFilters } from '../../domain/library/index-filters.ts';

/** What the search index gives for a query: of Pagefind's API, what the library uses. */
export interface Found {
  readonly results: readonly { readonly data: () => Promise<Hit> }[];
  /** How many results have each value, by facet. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** One page that was found. */
export interface Hit {
  readonly url: string;
  /** Text with `<mark>` around what matches. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface SearchEngine {
  /** Loads the filters of the whole index. */
  readonly filters: () => Promise<Found['filters']>;
  /** Finds by text; with `null`, everything that the filters let through. */
  readonly search: (
    text: string | null,
    options: { filters: IndexFilters; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<Found>;
}

/** Loads the search index of the site. Rejects where there is none, as while developing. */
export async function loadSearchEngine(address: string): Promise<SearchEngine> {
  const engine: unknown = await import(/* @vite-ignore */ address);
  if (!isSearchEngine(engine)) throw new Error(`${address} is no search index.`);
  // Until the filters are loaded, results come without the counts of their values.
  await engine.filters();
  return engine;
}

function isSearchEngine(value: unknown): value is SearchEngine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'search' in value &&
    typeof value.search === 'function' &&
    'filters' in value &&
    typeof value.filters === 'function'
  );
}
