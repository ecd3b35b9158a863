/** Filters as Pagefind reads them: every name has to match, each by any of its values. */
export type IndexFilters = Record<string, { any: readonly string[] }>;

/** The value of the `type` filter under which the search index keeps resources. */
export const RESOURCE_TYPE = 'resource';

/** Makes the filter that lets pages of some kinds through. */
export function toTypeFilter(types: readonly string[]): IndexFilters {
  return { type: { any: types } };
}
