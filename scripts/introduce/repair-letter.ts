import { introduction } from '../../src/copy/en/introduction.ts';
import { time } from '../../src/copy/en/time.ts';
import { toCalendarDay } from '../../src/domain/calendar-parts.ts';
import { listStates, toSlotPeriods } from '../../src/domain/groups/group-states.ts';
import { toGroupMeetings } from '../../src/domain/schedule/group-meetings.ts';
import { sitePath, toSiteAddress } from '../../src/domain/site-path.ts';
import type { TimedSession } from '../../src/domain/schedule/scheduled-session.ts';
import type { Group, Grouping } from '../../src/schemas/grouping.ts';
import type { GroupPerson } from './group-people.ts';
import type { GroupBefore } from './groups-before.ts';
import { toLetterText } from './letter-text.ts';
import { toCalledOffLine, toMeetingLines, type MessageInput } from './message.ts';

/** What messages about a repair are made from. */
export interface RepairMessagesInput extends Pick<
  MessageInput,
  'cohortId' | 'cohort' | 'program' | 'labels'
> {
  readonly grouping: Grouping;
  /** The groups as their people were told of them until now. */
  readonly before: readonly GroupBefore[];
  /** Everybody who is or was in a group, by handle; also who left, as far as they are known. */
  readonly people: ReadonlyMap<string, GroupPerson>;
}

/** A message and what its file is called. */
export interface RepairMessage {
  readonly name: string;
  readonly text: string;
}

/** Writes a letter to one person. */
export function toLetter(
  { program }: Pick<RepairMessagesInput, 'program'>,
  reader: GroupPerson,
  subject: string,
  lines: readonly string[],
): string {
  return toLetterText(introduction, program, reader, subject, [...lines, '']);
}

/**
 * Writes when a group next meets from a day on, on the clock of a reader, and what is called off before that.
 * @param agenda what a first meeting is about
 */
export function toNextLines(
  input: RepairMessagesInput,
  group: Group,
  from: string,
  reader: GroupPerson,
  agenda: readonly string[] = [],
): string[] {
  const { cohort } = input;
  const next = listMeetings(input, group).find(({ date }) => date >= from);
  const calledOff = listAllMeetings(input, group).filter(
    ({ date, session }) =>
      session.cancelled === true && date >= from && date < (next?.date ?? cohort.ends),
  );
  return [
    ...calledOff.map((meeting) => toCalledOffLine(meeting, reader.zone ?? cohort.zone)),
    ...(next === undefined
      ? [introduction.noMeeting]
      : toMeetingLines(next, cohort, reader, agenda)),
  ];
}

/** Lists the meetings of a group that were or are to be held. */
export function listMeetings(input: RepairMessagesInput, group: Group): TimedSession[] {
  return listAllMeetings(input, group).filter(({ isCancelled }) => !isCancelled);
}

function listAllMeetings({ cohort }: RepairMessagesInput, group: Group): TimedSession[] {
  return toGroupMeetings(cohort, toSlotPeriods(listStates(group)) ?? []);
}

/** Where somebody was before: in no group, in one that ended, or in one that goes on. */
export function getOrigin(
  { before, grouping }: RepairMessagesInput,
  handle: string,
): 'none' | 'ended' | 'moved' {
  const old = before.find(({ members }) => members.includes(handle));
  if (old === undefined) return 'none';
  return grouping.groups.some(({ id }) => id === old.id) ? 'moved' : 'ended';
}

/** Lists names as they may be said to people of a group. */
export function toNames({ people }: RepairMessagesInput, handles: readonly string[]): string[] {
  return handles.map((handle) => people.get(handle)?.name ?? handle);
}

/** Tells whether a group meets at the hour that it had. */
export function isSameTime(before: GroupBefore | undefined, { slot }: Group): boolean {
  return before?.slot.weekday === slot.weekday && before.slot.start === slot.start;
}

/** Writes where the calendar of a group stands. */
export function toCalendarAddress(
  { program, cohortId }: RepairMessagesInput,
  { id }: Group,
): string {
  return toSiteAddress(program, sitePath.calendar(cohortId, id));
}

/** Writes a day in full. */
export function toDay(date: string): string {
  return time.fullDay(toCalendarDay(date));
}
