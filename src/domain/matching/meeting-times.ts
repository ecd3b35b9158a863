import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupRecord, Grouping, GroupingRecord, Slot } from '../../schemas/grouping.ts';
import type { MeetingTimes } from '../../schemas/meeting-times.ts';
import { compareText } from '../text-order.ts';

/** Tells whether the slot of every group stands in a published grouping. */
export function hasTimes(grouping: GroupingRecord): grouping is Grouping {
  return grouping.groups.every(({ slot }) => slot !== undefined);
}

/** Writes what was formed as its cohort publishes it: without slots where these are for members alone. */
export function toGroupingRecord(
  grouping: Grouping,
  { publish }: Pick<Cohort, 'publish'>,
): GroupingRecord {
  if (publish.times === 'all') return grouping;
  const groups = grouping.groups.map(({ id, name, format, leads, members, reasons }) => ({
    id,
    name,
    format,
    leads,
    members,
    reasons,
  }));
  return { ...grouping, groups };
}

/** Puts slots back into a published grouping; undefined where one is not known. */
export function withTimes(
  grouping: GroupingRecord,
  groups: readonly { readonly id: string; readonly slot?: Slot | undefined }[],
): Grouping | undefined {
  const slots = new Map(groups.map(({ id, slot }) => [id, slot]));
  const whole = grouping.groups.map((group) => ({
    ...group,
    slot: group.slot ?? slots.get(group.id),
  }));
  const known = { ...grouping, groups: whole };
  return hasTimes(known) ? known : undefined;
}

/** Writes the times of a cohort's groups for their readers, by group. */
export function toMeetingTimes(
  { cohort, groups }: Grouping,
  readers: readonly string[],
): MeetingTimes {
  const slots = groups.map(({ id, slot }) => ({ id, slot }));
  return {
    version: 1,
    cohort,
    readers: [...readers],
    groups: slots.sort((one, other) => compareText(one.id, other.id)),
  };
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
