import { facetNames, listChosen, type FacetName, type Selection } from './facets.ts';
import { isSortOrder, type SortOrder } from './sort-mentors.ts';

/** What an address asks of a directory. */
export interface DirectoryQuery {
  readonly selection: Selection;
  readonly order: SortOrder;
}

/**
 * Reads a query from the pairs of an address; pairs that mean nothing are passed over.
 * @param pairs such as those of `new URLSearchParams(location.search)`
 */
export function readDirectoryQuery(pairs: Iterable<readonly [string, string]>): DirectoryQuery {
  const selection = new Map<FacetName, Set<string>>();
  let order: SortOrder = 'confirmed';
  for (const [key, value] of pairs) {
    const name = facetNames.find((known) => known === key);
    if (name !== undefined) selection.set(name, (selection.get(name) ?? new Set()).add(value));
    if (key === 'sort' && isSortOrder(value)) order = value;
  }
  return { selection, order };
}

/** Writes a query as pairs for an address: what is usual is left out. */
export function writeDirectoryQuery({ selection, order }: DirectoryQuery): [string, string][] {
  const pairs = listChosen(selection).map(({ name, value }): [string, string] => [name, value]);
  return order === 'confirmed' ? pairs : [...pairs, ['sort', order]];
}
