import { foldWord } from './spelling.ts';

/** What has one title, in the order in which it stood; at least one. */
export type TitleGroup<Item> = readonly [Item, ...Item[]];

/**
 * Puts together what has the same title but for case, accents and spaces, where the first of it stood:
 * notes of the same meeting of many cohorts are one row with many entries.
 */
export function groupByTitle<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
): TitleGroup<Item>[] {
  const groups = new Map<string, TitleGroup<Item>>();
  for (const item of items) {
    const title = foldWord(titleOf(item)).trim().replaceAll(/\s+/g, ' ');
    const group = groups.get(title);
    groups.set(title, group === undefined ? [item] : [...group, item]);
  }
  return [...groups.values()];
}
