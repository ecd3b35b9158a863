import { facetNames, type FacetValues } from '../../domain/directory/facets.ts';
import { toNameKey, type SortKeys } from '../../domain/directory/sort-mentors.ts';

/** A row of the list as the script knows it: its element and what is said in its data. */
export interface DirectoryRow extends SortKeys {
  readonly element: HTMLElement;
  readonly facets: FacetValues;
}

/** Reads the rows of a page of the list. */
export function readRows(page: ParentNode): DirectoryRow[] {
  return [...page.querySelectorAll<HTMLElement>('rt-directory .rows > li')].map(toRow);
}

/** Fetches the rows of the list's other pages; a page that can't be reached leaves the list as it is. */
export async function fetchRows(addresses: readonly string[]): Promise<DirectoryRow[]> {
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    }),
  );
  return pages.flatMap((page) => readRows(page).map(adopt));
}

function toRow(element: HTMLElement): DirectoryRow {
  const { dataset } = element;
  const link = element.querySelector('a');
  const entries = facetNames.map((name) => [
    name,
    (dataset[name] ?? '').split(' ').filter(Boolean),
  ]);
  return {
    element,
    // `facetNames` lists every key, so the record is whole.
    facets: Object.fromEntries(entries) as FacetValues,
    handle: link?.pathname ?? '',
    nameKey: toNameKey(link?.textContent ?? ''),
    confirmed: dataset['confirmed'] ?? '',
    freeSeats: Number(dataset['free'] ?? 0),
  };
}

function adopt(row: DirectoryRow): DirectoryRow {
  return { ...row, element: document.adoptNode(row.element) };
}
