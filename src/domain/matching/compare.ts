import type { Group, Grouping, GroupingRecord, Slot } from '../../schemas/grouping.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { findCarriedOn } from './carried-on.ts';
import { compareText } from './facts.ts';

/** What becomes of a published group; it is the same one while its people are, whatever its number. */
export type GroupDifference =
  | { readonly kind: 'new'; readonly group: Group }
  | { readonly kind: 'gone'; readonly group: Group }
  | {
      readonly kind: 'changed';
      readonly group: Group;
      readonly joined: readonly string[];
      readonly left: readonly string[];
      /** The slot it had, where it has another one now. */
      readonly slotBefore: Slot | undefined;
    };

/** A person whose group is another one, or who gains or loses a place. */
export interface Move {
  readonly handle: string;
  /** Leads of the group before and after, or its first member where nobody leads; undefined where there was or is none. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface Comparison {
  readonly groups: readonly GroupDifference[];
  readonly unchanged: number;
  /** By handle. */
  readonly moves: readonly Move[];
  /** Handles of those who stay in a group that meets at another hour. */
  readonly atOtherHour: readonly string[];
}

/** Compares a plan with what is published, where something is; everything is new where nothing is. */
export function compareGroupings(before: Grouping | undefined, after: Grouping): Comparison {
  const old = before?.groups ?? [];
  const carriedOn = findCarriedOn(old, after.groups);
  const kept = new Set(carriedOn.values());
  const groups = after.groups.flatMap((group) => toDifference(carriedOn.get(group), group));
  const changed = new Set(groups.map(({ group }) => group.id));
  const gone = old.filter((group) => !kept.has(group));
  return {
    groups: [...groups, ...gone.map((group): GroupDifference => ({ kind: 'gone', group }))],
    unchanged: after.groups.filter(({ id }) => !changed.has(id)).length,
    moves: toMoves(old, after.groups, carriedOn),
    atOtherHour: listAtOtherHour(carriedOn),
  };
}

/** Tells whether two groupings differ in nothing but the day of planning, whatever the order of their keys. */
export function isSamePlan(one: GroupingRecord, other: GroupingRecord): boolean {
  const withoutDay = (grouping: GroupingRecord) => toCanonicalJson({ ...grouping, plannedOn: '' });
  return withoutDay(one) === withoutDay(other);
}

function toDifference(before: Group | undefined, group: Group): GroupDifference[] {
  if (before === undefined) return [{ kind: 'new', group }];
  const [old, now] = [before, group].map(({ leads, members }) => [...leads, ...members]);
  const joined = (now ?? []).filter((handle) => old?.includes(handle) !== true);
  const left = (old ?? []).filter((handle) => now?.includes(handle) !== true);
  const { slot } = before;
  const isSameSlot = isSame(slot, group.slot);
  if (joined.length + left.length === 0 && isSameSlot) return [];
  return [{ kind: 'changed', group, joined, left, slotBefore: isSameSlot ? undefined : slot }];
}

function toMoves(
  before: readonly Group[],
  after: readonly Group[],
  carriedOn: ReadonlyMap<Group, Group>,
): Move[] {
  const from = toGroupOf(before);
  const to = toGroupOf(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort(compareText)
    .map((handle) => ({ handle, old: from.get(handle), now: to.get(handle) }))
    .filter(({ old, now }) => old === undefined || now === undefined || carriedOn.get(now) !== old)
    .map(({ handle, old, now }) => ({ handle, from: toPlace(old), to: toPlace(now) }))
    .filter((move) => move.from !== move.to);
}

function toGroupOf(groups: readonly Group[]): Map<string, Group> {
  return new Map(groups.flatMap((group) => group.members.map((member) => [member, group])));
}

function toPlace(group: Group | undefined): string | undefined {
  if (group === undefined) return undefined;
  const { leads, members } = group;
  return leads.length > 0 ? leads.join(' ') : `the group of ${members[0] ?? ''}`;
}

function listAtOtherHour(carriedOn: ReadonlyMap<Group, Group>): string[] {
  const handles = [...carriedOn].flatMap(([now, old]) => {
    if (isSame(old.slot, now.slot)) return [];
    const were = new Set([...old.leads, ...old.members]);
    return [...now.leads, ...now.members].filter((handle) => were.has(handle));
  });
  return [...new Set(handles)].sort(compareText);
}

function isSame(one: Slot, other: Slot): boolean {
  return one.weekday === other.weekday && one.start === other.start;
}
