import { facetNames, type FacetName } from './library-query.ts';

/**
 * What all pages of the index are filed under, in columns, so that it stays small: resources first,
 * by title, then the other pages by type.
 */
export interface Catalog {
  readonly ids: readonly string[];
  /** How many pages follow each other of each type. */
  readonly types: readonly (readonly [type: string, count: number])[];
  /** For each facet its values, and for each resource the places of those that it has. */
  readonly facets: Readonly<Record<FacetName, FacetColumn>>;
}

/** What the resources have of one facet. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly held: readonly (readonly number[])[];
}

/** Lists the ids of the pages of some types, in the order of the catalog. */
export function listIds(catalog: Catalog, types: readonly string[]): string[] {
  let start = 0;
  return catalog.types.flatMap(([type, count]) => {
    const from = start;
    start += count;
    return types.includes(type) ? catalog.ids.slice(from, start) : [];
  });
}

/** Lists for each value of each facet the ids of the resources that have it. */
export function readHolders({ ids, facets }: Catalog): Holders {
  return new Map(
    facetNames.map((facet) => {
      const { values, held } = facets[facet];
      const holders = new Map(values.map((value) => [value, new Set<string>()]));
      for (const [resource, places] of held.entries()) {
        for (const place of places) {
          holders.get(values[place] ?? '')?.add(ids[resource] ?? '');
        }
      }
      return [facet, holders];
    }),
  );
}

/** The ids of the resources that have each value of a facet. */
export type Holders = ReadonlyMap<FacetName, ReadonlyMap<string, ReadonlySet<string>>>;
