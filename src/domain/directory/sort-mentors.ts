import { compareText } from '../text-order.ts';

/** The orders a directory knows. There is none by popularity: it would bury whoever is new. */
export const sortOrders = ['confirmed', 'name', 'seats'] as const;

export type SortOrder = (typeof sortOrders)[number];

/** What the orders compare. */
export interface SortKeys {
  readonly handle: string;
  /** From `toNameKey`. */
  readonly nameKey: string;
  /** The day of the last confirmation, or an empty text. */
  readonly confirmed: string;
  readonly freeSeats: number;
}

/** Decides whether a word names an order. */
export function isSortOrder(word: string): word is SortOrder {
  return sortOrders.some((order) => order === word);
}

/** Turns a name into what it is sorted by: letters without marks or case, in code-unit order. */
export function toNameKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Sorts rows: by latest confirmation (who has none comes last), by name, or by free seats. Ties go
 * to the name, then to the handle.
 */
export function sortMentors<Row extends SortKeys>(rows: readonly Row[], order: SortOrder): Row[] {
  return [...rows].sort((one, other) => {
    if (order === 'seats' && one.freeSeats !== other.freeSeats) {
      return other.freeSeats - one.freeSeats;
    }
    if (order === 'confirmed' && one.confirmed !== other.confirmed) {
      return one.confirmed > other.confirmed ? -1 : 1;
    }
    return compareText(one.nameKey, other.nameKey) || compareText(one.handle, other.handle);
  });
}
