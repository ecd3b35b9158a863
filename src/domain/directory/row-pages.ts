import type { FacetName, FacetValues, Selection } from './facets.ts';

/** A page of one of the lists that are built in advance. */
export interface RowPage {
  /** The value that the list is of; undefined for the list of all. */
  readonly of: { readonly name: FacetName; readonly value: string } | undefined;
  /** From 1. */
  readonly number: number;
}

/** How the lists that are built in advance are laid out. */
export interface ListLayout {
  readonly rowsPerPage: number;
  /** Whether a value has a list of its own. */
  readonly hasList: (name: FacetName, value: string) => boolean;
}

/**
 * Chooses the fewest pages on which the wanted rows stand: pages of the list of all, or of the lists
 * of one facet's chosen values, since every wanted row holds one of them. They come in the order in
 * which the wanted rows need them.
 * @param rows all rows, in the order of the lists
 * @param wanted some of them
 */
export function chooseRowPages<Row extends { readonly facets: FacetValues }>(
  rows: readonly Row[],
  wanted: readonly Row[],
  selection: Selection,
  { rowsPerPage, hasList }: ListLayout,
): RowPage[] {
  const toPages = (of: (row: Row) => RowPage['of'][]): RowPage[] =>
    findPages(rows, wanted, rowsPerPage, of);
  const ways = [...selection]
    .filter(([name, values]) => [...values].every((value) => hasList(name, value)))
    .map(([name, values]) =>
      toPages(({ facets }) =>
        facets[name].filter((value) => values.has(value)).map((value) => ({ name, value })),
      ),
    );
  return ways.reduce(
    (fewest, pages) => (pages.length < fewest.length ? pages : fewest),
    toPages(() => [undefined]),
  );
}

/** Counts through the lists which rows stand on which page, and keeps the first list of each wanted row. */
function findPages<Row>(
  rows: readonly Row[],
  wanted: readonly Row[],
  rowsPerPage: number,
  toLists: (row: Row) => RowPage['of'][],
): RowPage[] {
  const missing = new Set(wanted);
  const counts = new Map<string, number>();
  const pageOf = new Map<Row, RowPage>();
  for (const row of rows) {
    for (const of of toLists(row)) {
      const key = of?.value ?? '';
      const place = counts.get(key) ?? 0;
      counts.set(key, place + 1);
      if (!missing.has(row) || pageOf.has(row)) continue;
      pageOf.set(row, { of, number: Math.floor(place / rowsPerPage) + 1 });
    }
  }
  const pages = new Map<string, RowPage>();
  for (const row of wanted) {
    const page = pageOf.get(row);
    if (page !== undefined) pages.set(`${page.of?.value ?? ''} ${String(page.number)}`, page);
  }
  return [...pages.values()];
}
