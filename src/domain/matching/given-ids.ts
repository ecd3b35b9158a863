import type { Cohort } from '../../schemas/cohort.ts';
import type { PastRecord, RetiredGroup } from '../../schemas/grouping-change.ts';
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

/**
 * Lists published groups that are no more and never met, by id, with the hour that they were to meet at
 * where everybody may know it: their calendars call it off.
 * @param kept the groups that are, and those that ended with a past of their own
 */
export function listRetired(
  published: Given | undefined,
  kept: readonly Pick<Group, 'id'>[],
  times: Cohort['publish']['times'],
): RetiredGroup[] {
  if (published === undefined) return [];
  const ids = new Set(kept.map(({ id }) => id));
  const { groups, ended = [], retired = [] } = published;
  return [...groups.map(toRetired), ...ended.map(fromEnded), ...retired]
    .filter(({ id }) => !ids.has(id))
    .map((group) => (times === 'all' ? group : withoutRetiredSlot(group)))
    .sort((one, other) => compareText(one.id, other.id));
}

/** Leaves out when a group that never met was to. */
export function withoutRetiredSlot(group: RetiredGroup): RetiredGroup {
  const { slot, ...rest } = group;
  return slot === undefined ? group : rest;
}

function toRetired({
  id,
  name,
  format,
  since,
  slot,
}: Pick<Given['groups'][number], 'id' | 'name' | 'format' | 'since' | 'slot'>): RetiredGroup {
  return {
    id,
    name,
    format,
    ...(since === undefined ? {} : { since }),
    ...(slot === undefined ? {} : { slot }),
  };
}

function fromEnded({
  past,
  ...group
}: Title & Pick<Group, 'format'> & { readonly past: readonly PastRecord[] }): RetiredGroup {
  return toRetired({ ...group, since: past[0]?.since, slot: past.at(-1)?.slot });
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
