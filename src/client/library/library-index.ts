import { toIndexFilters } from '../../domain/library/index-filters.ts';
import {
  facetNames,
  getActiveFacets,
  isEmptyQuery,
  withoutFacet,
  withoutValue,
  type FacetName,
  type LibraryQuery,
} from '../../domain/library/library-query.ts';
import type { Found, SearchEngine } from './search-engine.ts';

/** How many resources each value of a facet would show. */
export type FacetCounts = ReadonlyMap<FacetName, Readonly<Record<string, number>>>;

/** A part of a query that could be left out, with how many resources there were without it. */
export interface WayOut {
  readonly query: LibraryQuery;
  /** Nothing where the part is the text. */
  readonly filter: { readonly facet: FacetName; readonly value: string } | undefined;
  readonly count: number;
}

/** Kinds of pages that the library's search names beside resources. */
const otherTypes = ['track', 'cohort', 'mentor', 'page'];

/** Finds resources; without a text, all that the filters let through, by title. */
export function findResources(engine: SearchEngine, query: LibraryQuery): Promise<Found> {
  const filters = toIndexFilters(query);
  return query.text === ''
    ? engine.search(null, { filters, sort: { title: 'asc' } })
    : engine.search(query.text, { filters });
}

/** Finds other pages of the site by the text alone; none while filters narrow the library. */
export async function findElsewhere(
  engine: SearchEngine,
  query: LibraryQuery,
): Promise<Found['results']> {
  if (query.text === '' || getActiveFacets(query).length > 0) return [];
  const found = await engine.search(query.text, { filters: { type: { any: otherTypes } } });
  return found.results;
}

/** Counts what each value would show: its own facet does not narrow it, all others do. */
export async function countFacets(
  engine: SearchEngine,
  query: LibraryQuery,
  found: Found,
): Promise<FacetCounts> {
  const active = new Set(getActiveFacets(query));
  const counts = facetNames.map(async (facet) => {
    const base = active.has(facet)
      ? await findResources(engine, withoutFacet(query, facet))
      : found;
    return [facet, base.filters[facet] ?? {}] as const;
  });
  return new Map(await Promise.all(counts));
}

/** Finds the parts of a query without which there are results, the best first. */
export async function findWaysOut(engine: SearchEngine, query: LibraryQuery): Promise<WayOut[]> {
  const parts: Omit<WayOut, 'count'>[] = getActiveFacets(query).flatMap((facet) =>
    query.chosen[facet].map((value) => ({
      query: withoutValue(query, facet, value),
      filter: { facet, value },
    })),
  );
  if (query.text !== '') parts.push({ query: { ...query, text: '' }, filter: undefined });
  const ways = await Promise.all(
    parts
      .filter((part) => !isEmptyQuery(part.query))
      .map(async (part) => {
        const found = await findResources(engine, part.query);
        return { ...part, count: found.results.length };
      }),
  );
  return ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
