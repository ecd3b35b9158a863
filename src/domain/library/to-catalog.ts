import { foldToAscii } from '../naming/ascii-fold.ts';
import { compareText } from '../text-order.ts';
import type { Catalog, FacetColumn } from './catalog.ts';
import type { FacetName } from './library-query.ts';
import { RESOURCE_TYPE } from './resource-type.ts';

/** A page of the search index, as it is filed there. */
export interface CatalogPage {
  /** What the index calls it. */
  readonly id: string;
  readonly title: string;
  /** Its values by the names of filters; `type` is one of them. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Puts the pages of one language's index into a catalog. */
export function toCatalog(pages: readonly CatalogPage[]): Catalog {
  const typeOf = (page: CatalogPage): string => page.filters['type']?.[0] ?? '';
  const rank = (page: CatalogPage): string =>
    typeOf(page) === RESOURCE_TYPE ? '' : `other ${typeOf(page)}`;
  const sorted = [...pages].sort(
    (one, other) => compareText(rank(one), rank(other)) || compareTitles(one, other),
  );
  const counts = new Map<string, number>();
  for (const page of sorted) counts.set(typeOf(page), (counts.get(typeOf(page)) ?? 0) + 1);
  const resources = sorted.filter((page) => typeOf(page) === RESOURCE_TYPE);
  const toColumn = (facet: FacetName) => toFacetColumn(resources, facet);
  return {
    ids: sorted.map(({ id }) => id),
    types: [...counts],
    facets: {
      topic: toColumn('topic'),
      kind: toColumn('kind'),
      audience: toColumn('audience'),
      stage: toColumn('stage'),
      length: toColumn('length'),
      language: toColumn('language'),
    },
  };
}

function toFacetColumn(resources: readonly CatalogPage[], facet: FacetName): FacetColumn {
  const valuesOf = ({ filters }: CatalogPage): readonly string[] => filters[facet] ?? [];
  const values = [...new Set(resources.flatMap(valuesOf))].sort(compareText);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    held: resources.map((page) =>
      valuesOf(page)
        .map((value) => places.get(value) ?? 0)
        .sort((one, other) => one - other),
    ),
  };
}

function compareTitles(one: CatalogPage, other: CatalogPage): number {
  return (
    compareText(foldToAscii(one.title), foldToAscii(other.title)) || compareText(one.id, other.id)
  );
}
