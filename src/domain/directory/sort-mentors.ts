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

/** Sorts rows: by latest confirmation (who has none comes last), by name, or by free seats. */
export function sortMentors<Row extends SortKeys>(rows: readonly Row[], order: SortOrder): Row[] {
  const latestFirst = [...rows].sort((one, other) => {
    if (one.confirmed === other.confirmed) return compareNames(one, other);
    return one.confirmed > other.confirmed ? -1 : 1;
  });
  return sortListed(latestFirst, order);
}

/**
 * Sorts rows that stand with the latest confirmed first. Ties go to the name, then to the handle.
 * @param rows in the order of `confirmed`
 */
export function sortListed<Row extends Omit<SortKeys, 'confirmed'>>(
  rows: readonly Row[],
  order: SortOrder,
): Row[] {
  if (order === 'confirmed') return [...rows];
  return [...rows].sort((one, other) => {
    const difference = order === 'seats' ? other.freeSeats - one.freeSeats : 0;
    return difference === 0 ? compareNames(one, other) : difference;
  });
}

type NameKeys = Pick<SortKeys, 'nameKey' | 'handle'>;

function compareNames(one: NameKeys, other: NameKeys): number {
  return compareText(one.nameKey, other.nameKey) || compareText(one.handle, other.handle);
}
