import type { LibraryQuery } from './library-query.ts';
import { getActiveFacets } from './library-query.ts';

/** Filters as Pagefind reads them: every name has to match, each by any of its values. */
export type IndexFilters = Record<string, { any: readonly string[] }>;

/** The value of the `type` filter under which the search index keeps resources. */
export const RESOURCE_TYPE = 'resource';

/** Turns a query of the library into filters of the search index. */
export function toIndexFilters(query: LibraryQuery): IndexFilters {
  const filters: IndexFilters = { type: { any: [RESOURCE_TYPE] } };
  for (const facet of getActiveFacets(query)) filters[facet] = { any: query.chosen[facet] };
  return filters;
}
