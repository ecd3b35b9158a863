import type { FacetValues } from './facets.ts';
import type { SortKeys } from './sort-mentors.ts';

/** What the directory's script has to know of a mentor to filter and sort the rows of the list. */
export interface DirectoryRecord extends SortKeys {
  readonly facets: FacetValues;
}

/** Takes from a mentor what the directory's script needs, and nothing else. */
export function toDirectoryRecord(mentor: DirectoryRecord): DirectoryRecord {
  const { handle, nameKey, confirmed, freeSeats, facets } = mentor;
  return { handle, nameKey, confirmed, freeSeats, facets };
}
