/** What the library can be narrowed by, in the order in which it is offered. */
export const facetNames = ['topic', 'kind', 'audience', 'stage', 'length', 'language'] as const;

export type FacetName = (typeof facetNames)[number];

/** What a reader is looking for. */
export interface LibraryQuery {
  readonly text: string;
  /** Values by facet: several in one facet widen, several facets narrow. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
}

const LONGEST_TEXT = 200;
const MOST_VALUES = 40;
const facetValue = /^[A-Za-z0-9-]{1,80}$/;

export const emptyQuery: LibraryQuery = {
  text: '',
  chosen: { topic: [], kind: [], audience: [], stage: [], length: [], language: [] },
};

/** Reads a query from the search part of an address; what is not a query is left out. */
export function readQuery(search: string): LibraryQuery {
  const parameters = new URLSearchParams(search);
  const readValues = (name: FacetName) => {
    const values = parameters.getAll(name).filter((value) => facetValue.test(value));
    return [...new Set(values)].sort().slice(0, MOST_VALUES);
  };
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, LONGEST_TEXT),
    chosen: {
      topic: readValues('topic'),
      kind: readValues('kind'),
      audience: readValues('audience'),
      stage: readValues('stage'),
      length: readValues('length'),
      language: readValues('language'),
    },
  };
}

/** Writes a query as the search part of an address, with its question mark; empty for the whole library. */
export function writeQuery(query: LibraryQuery): string {
  const parameters = new URLSearchParams();
  if (query.text !== '') parameters.set('q', query.text);
  for (const name of facetNames) {
    for (const value of [...query.chosen[name]].sort()) parameters.append(name, value);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Tells whether a query asks for the whole library. */
export function isEmptyQuery(query: LibraryQuery): boolean {
  return writeQuery(query) === '';
}

/** Leaves one value of a facet out of a query. */
export function withoutValue(query: LibraryQuery, facet: FacetName, value: string): LibraryQuery {
  const values = query.chosen[facet].filter((each) => each !== value);
  return { ...query, chosen: { ...query.chosen, [facet]: values } };
}

/** Leaves all values of a facet out of a query: what the counts beside its own options rest on. */
export function withoutFacet(query: LibraryQuery, facet: FacetName): LibraryQuery {
  return { ...query, chosen: { ...query.chosen, [facet]: [] } };
}

/** Lists the facets that a query narrows by. */
export function getActiveFacets(query: LibraryQuery): FacetName[] {
  return facetNames.filter((name) => query.chosen[name].length > 0);
}
