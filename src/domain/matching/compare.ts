import type { Group, Grouping, GroupingRecord, Slot } from '../../schemas/grouping.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { compareText } from './facts.ts';

/** What becomes of a published group; groups are told apart by format and leads, or by their first member where nobody leads, since numbers shift. */
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
}

/** Compares a plan with what is published, where something is; everything is new where nothing is. */
export function compareGroupings(before: Grouping | undefined, after: Grouping): Comparison {
  const old = new Map((before?.groups ?? []).map((group) => [toKey(group), group]));
  const kept = new Set(after.groups.map(toKey));
  const groups = after.groups.flatMap((group) => toDifference(old.get(toKey(group)), group));
  const gone = [...old.values()].filter((group) => !kept.has(toKey(group)));
  const changed = new Set(groups.map(({ group }) => group.id));
  return {
    groups: [...groups, ...gone.map((group): GroupDifference => ({ kind: 'gone', group }))],
    unchanged: after.groups.filter(({ id }) => !changed.has(id)).length,
    moves: toMoves(before?.groups ?? [], after.groups),
  };
}

/** Tells whether two groupings differ in nothing but the day of planning, whatever the order of their keys. */
export function isSamePlan(one: GroupingRecord, other: GroupingRecord): boolean {
  const withoutDay = (grouping: GroupingRecord) => toCanonicalJson({ ...grouping, plannedOn: '' });
  return withoutDay(one) === withoutDay(other);
}

function toDifference(before: Group | undefined, group: Group): GroupDifference[] {
  if (before === undefined) return [{ kind: 'new', group }];
  const joined = group.members.filter((member) => !before.members.includes(member));
  const left = before.members.filter((member) => !group.members.includes(member));
  const { slot } = before;
  const isSameSlot = slot.weekday === group.slot.weekday && slot.start === group.slot.start;
  if (joined.length + left.length === 0 && isSameSlot) return [];
  return [{ kind: 'changed', group, joined, left, slotBefore: isSameSlot ? undefined : slot }];
}

function toMoves(before: readonly Group[], after: readonly Group[]): Move[] {
  const from = toPlaces(before);
  const to = toPlaces(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort(compareText)
    .map((handle) => ({ handle, from: from.get(handle), to: to.get(handle) }))
    .filter((move) => move.from !== move.to);
}

function toPlaces(groups: readonly Group[]): Map<string, string> {
  return new Map(
    groups.flatMap((group) => group.members.map((member) => [member, toPlace(group)])),
  );
}

function toKey(group: Group): string {
  return `${group.format} ${toPlace(group)}`;
}

function toPlace({ leads, members: [first = ''] }: Group): string {
  return leads.length > 0 ? leads.join(' ') : `the group of ${first}`;
}
