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

/** What one of several of the same title says of itself. */
export interface TitleEntry {
  /** The session or part of a track that uses it; empty where nothing does. */
  readonly use: string;
  readonly summary: string;
  readonly facts: string;
}

/** What stands between the parts of a summary that was made of many columns. */
const partEnd = ' · ';

/**
 * Tells apart what has one title: by use, else by what its summary does not share with the others,
 * else by its facts. No two names are alike.
 * @returns the parts that all summaries share, and a name for each entry
 */
export function nameEntries(entries: readonly TitleEntry[]): {
  readonly summary: string;
  readonly names: readonly string[];
} {
  const parts = entries.map(({ summary }) => summary.split(partEnd));
  const shared = (parts[0] ?? []).filter((part) => parts.every((each) => each.includes(part)));
  const names = entries.map(({ use, facts }, index) => {
    const own = (parts[index] ?? []).filter((part) => !shared.includes(part)).join(partEnd);
    return [use, own, facts].find((name) => name !== '') ?? '';
  });
  return { summary: shared.join(partEnd), names: names.map(toUnlike) };
}

/** Counts names that came before, so that every one is another. */
function toUnlike(name: string, index: number, names: readonly string[]): string {
  const before = names.slice(0, index).filter((other) => other === name).length;
  return before === 0 ? name : `${name} (${String(before + 1)})`;
}
