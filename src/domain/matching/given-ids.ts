import type { Group, GroupingRecord } from '../../schemas/grouping.ts';
import { compareText } from './facts.ts';

/** What a group is called. */
type Title = Pick<Group, 'id' | 'name'>;

/** As much of a published grouping as tells which ids and names were given. */
type Given = Pick<GroupingRecord, 'groups' | 'ended' | 'retired'>;

/** Lists the ids and names that groups of a cohort have or had; nothing where none are published. */
export function listKnown(published: Given | undefined): Title[] {
  if (published === undefined) return [];
  return [...published.groups, ...(published.ended ?? []), ...(published.retired ?? [])];
}

/** Lists published groups that are no more and of which nothing else is kept, by id. */
export function listRetired(
  published: Given | undefined,
  groups: readonly Pick<Group, 'id'>[],
  ended: readonly Pick<Group, 'id'>[] = [],
): Title[] {
  const kept = new Set([...groups, ...ended].map(({ id }) => id));
  return listKnown(published)
    .filter(({ id }) => !kept.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => compareText(one.id, other.id));
}

/** Gives the next ids that no group of a cohort ever had, with at least two digits. */
export function toFreshIds(count: number, known: readonly Pick<Group, 'id'>[]): string[] {
  const last = Math.max(0, ...known.map(({ id }) => toNumber(id)));
  const digits = Math.max(
    2,
    String(last + count).length,
    ...known.map(({ id }) => toDigits(id).length),
  );
  return Array.from(
    { length: count },
    (_, at) => `group-${String(last + at + 1).padStart(digits, '0')}`,
  );
}

function toNumber(id: string): number {
  const digits = toDigits(id);
  return digits === '' ? 0 : Number(digits);
}

function toDigits(id: string): string {
  return /(\d+)$/.exec(id)?.[1] ?? '';
}
