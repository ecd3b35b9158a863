import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { EndedGroup, PastRecord, PastState } from '../../schemas/grouping-change.ts';
import type { Group, GroupRecord, Grouping, GroupingRecord, Slot } from '../../schemas/grouping.ts';
import type { MeetingTimes } from '../../schemas/meeting-times.ts';
import { compareText } from '../text-order.ts';
import { withoutRetiredSlot } from './given-ids.ts';

/** When a group meets, and when it met before repairs changed it. */
interface KnownTimes {
  readonly id: string;
  readonly slot?: Slot | undefined;
  readonly past?: readonly (Slot | { readonly slot?: Slot | undefined })[] | undefined;
}

/** Tells whether the slot of every group stands in a published grouping, those before repairs included. */
export function hasTimes(grouping: GroupingRecord): grouping is Grouping {
  const { groups, ended = [] } = grouping;
  const pasts = [...groups, ...ended].flatMap(({ past = [] }) => past);
  return [...groups, ...pasts].every(({ slot }) => slot !== undefined);
}

/** Writes what was formed as its cohort publishes it: without slots where these are for members alone. */
export function toGroupingRecord(
  grouping: Grouping,
  { publish }: Pick<Cohort, 'publish'>,
): GroupingRecord {
  if (publish.times === 'all') return grouping;
  const { groups, ended, retired, ...frame } = grouping;
  return {
    ...frame,
    ...(retired === undefined ? {} : { retired: retired.map(withoutRetiredSlot) }),
    groups: groups.map(withoutSlots),
    ...(ended === undefined ? {} : { ended: ended.map(withoutPastSlots) }),
  };
}

/**
 * Puts slots back into a published grouping; undefined where one is not known.
 * @param known of groups that are and of those that ended, as the sealed proof or `times.age` has them
 */
export function withTimes(
  { groups, ended, ...frame }: GroupingRecord,
  known: readonly KnownTimes[],
): Grouping | undefined {
  const timesOf = new Map(known.map((times) => [times.id, times]));
  const withPast = <One extends Pick<GroupRecord, 'id' | 'past'>>(group: One): One => {
    const { past } = group;
    if (past === undefined) return group;
    const slots = timesOf.get(group.id)?.past ?? [];
    return {
      ...group,
      past: past.map((state, at) => ({ ...state, slot: state.slot ?? toSlot(slots[at]) })),
    };
  };
  const whole = {
    ...frame,
    groups: groups.map((group) => ({
      ...withPast(group),
      slot: group.slot ?? timesOf.get(group.id)?.slot,
    })),
    ...(ended === undefined ? {} : { ended: ended.map(withPast) }),
  };
  return hasTimes(whole) ? whole : undefined;
}

/** Writes the times of a cohort's groups for their readers, by group. */
export function toMeetingTimes(
  { cohort, groups, ended }: Grouping,
  readers: readonly string[],
): MeetingTimes {
  const slots = groups.map(({ id, slot, past }) => ({ id, slot, ...toPastSlots(past) }));
  return {
    version: 1,
    cohort,
    readers: [...readers],
    groups: slots.sort((one, other) => compareText(one.id, other.id)),
    ...(ended === undefined
      ? {}
      : { ended: ended.map(({ id, past }) => ({ id, past: past.map(({ slot }) => slot) })) }),
  };
}

/** Lists what a sealed proof or `times.age` knows of the times of groups. */
export function listKnownTimes({
  groups,
  ended = [],
}: Pick<MeetingTimes, 'groups' | 'ended'> | Pick<Grouping, 'groups' | 'ended'>): KnownTimes[] {
  return [...groups, ...ended];
}

function withoutSlots({
  id,
  name,
  format,
  leads,
  members,
  reasons,
  since,
  past,
}: Group): GroupRecord {
  return {
    id,
    name,
    format,
    leads,
    members,
    reasons,
    ...(since === undefined ? {} : { since }),
    ...(past === undefined ? {} : { past: past.map(withoutSlot) }),
  };
}

function withoutPastSlots({ past, ...group }: EndedGroup) {
  return { ...group, past: past.map(withoutSlot) };
}

function withoutSlot({ since, until, leads, members }: PastState): PastRecord {
  return { ...(since === undefined ? {} : { since }), until, leads, members };
}

function toPastSlots(past: Group['past']): { readonly past?: Slot[] } {
  return past === undefined ? {} : { past: past.map(({ slot }) => slot) };
}

function toSlot(known: Slot | { readonly slot?: Slot | undefined } | undefined): Slot | undefined {
  if (known === undefined) return undefined;
  return 'weekday' in known ? known : known.slot;
}

/**
 * Lists the keys to which the times of a cohort are sealed: its own, and that of everybody in a group
 * who made one and has not left; sorted, each once.
 */
export function toTimesReaders(
  recipients: readonly string[],
  groups: readonly Pick<GroupRecord, 'leads' | 'members'>[],
  enrollments: ReadonlyMap<string, Pick<Enrollment, 'recipient' | 'state'>>,
): string[] {
  const placed = groups.flatMap(({ leads, members }) => [...leads, ...members]);
  const own = placed.flatMap((handle) => {
    const { recipient, state } = enrollments.get(handle) ?? {};
    return recipient === undefined || state === 'withdrawn' ? [] : [recipient];
  });
  return [...new Set([...recipients, ...own])].sort(compareText);
}
