import { withEnding } from '../naming/slug.ts';

/** Something that needs a file of its own; the first name is the one it would like. */
export interface Nameable {
  readonly line: number;
  readonly names: readonly string[];
}

export interface NamingOptions {
  /** Builds the same text from names that may not stand beside each other. */
  readonly toSkeleton: (name: string) => string;
  /** Names that are there already. A row may get one of them: it is then taken for the same record. */
  readonly present: ReadonlySet<string>;
  readonly longest: number;
  /** Tells whether a row may have a name, or it belongs to somebody else. */
  readonly canTake: (row: Nameable, name: string) => boolean;
  /** Tells whether the record of a name that is there already is this row's, as an earlier run wrote it. */
  readonly isOwn: (row: Nameable, name: string) => boolean;
}

/**
 * Gives each row a name of its own. A name that only one row would like stays plain; of rows that would
 * like the same, each gets its first other name that tells it apart, and those that have none are
 * numbered in their order: `jo-lee`, `jo-lee-2`. A row keeps the name that an earlier run gave it.
 */
export function assignNames(
  rows: readonly Nameable[],
  { toSkeleton, present, longest, canTake, isOwn }: NamingOptions,
): ReadonlyMap<number, string> {
  const counts = countNames(rows, toSkeleton);
  const presentBySkeleton = new Map([...present].map((name) => [toSkeleton(name), name]));
  const taken = new Set<string>();
  const isFree = (row: Nameable, name: string) => {
    const skeleton = toSkeleton(name);
    if (!canTake(row, name)) return false;
    const other = presentBySkeleton.get(skeleton);
    return !taken.has(skeleton) && (other === undefined || other === name);
  };
  const names = new Map<number, string>();
  for (const row of rows) {
    const own = row.names.find((name) => present.has(name) && isOwn(row, name));
    const wanted = own ?? chooseName(row.names, (name) => counts.get(toSkeleton(name)) ?? 0);
    const name = toFreeName(wanted, (each) => isFree(row, each), longest);
    taken.add(toSkeleton(name));
    names.set(row.line, name);
  }
  return names;
}

function countNames(
  rows: readonly Nameable[],
  toSkeleton: (name: string) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of rows) {
    for (const skeleton of new Set(names.map(toSkeleton))) {
      counts.set(skeleton, (counts.get(skeleton) ?? 0) + 1);
    }
  }
  return counts;
}

/** The plain name if it is the row's alone, else its first name that is, else the most telling one. */
function chooseName(names: readonly string[], countOf: (name: string) => number): string {
  return names.find((name) => countOf(name) === 1) ?? names.at(-1) ?? '';
}

function toFreeName(wanted: string, isFree: (name: string) => boolean, longest: number): string {
  if (isFree(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const numbered = withEnding(wanted, String(number), longest);
    if (isFree(numbered)) return numbered;
  }
}
