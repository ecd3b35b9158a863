import { introduction } from '../../src/copy/en/introduction.ts';
import { repairMessages as copy } from '../../src/copy/en/repair-messages.ts';
import { time } from '../../src/copy/en/time.ts';
import { toCalendarDay } from '../../src/domain/calendar-parts.ts';
import {
  getStateBefore,
  getStateOn,
  listStates,
  toHistories,
  toSlotPeriods,
  type GroupHistory,
  type GroupState,
} from '../../src/domain/groups/group-states.ts';
import { toGroupMeetings } from '../../src/domain/schedule/group-meetings.ts';
import type { TimedSession } from '../../src/domain/schedule/scheduled-session.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupingChange } from '../../src/schemas/grouping-change.ts';
import type { Group, Grouping } from '../../src/schemas/grouping.ts';
import type { GroupPerson } from './group-people.ts';
import { toCalledOffLine, toMeetingLines, toPersonLine, type MessageInput } from './message.ts';

/** What messages about a repair are made from. */
export interface RepairMessagesInput extends Pick<
  MessageInput,
  'cohortId' | 'cohort' | 'program' | 'labels'
> {
  readonly grouping: Grouping;
  /** Everybody who is or was in a group, by handle; also who left, as far as they are known. */
  readonly people: ReadonlyMap<string, GroupPerson>;
}

/** A message and what its file is called. */
export interface RepairMessage {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes the messages of the last repair: to whoever is new in a group, with what it has done so far; to
 * those who stay in a group that changes, who comes and who goes; and a last word to those who leave.
 */
export function toRepairMessages(input: RepairMessagesInput): RepairMessage[] {
  const change = input.grouping.changes?.at(-1);
  if (change === undefined) return [];
  const histories = toHistories(input.grouping);
  const messages = input.grouping.groups.flatMap((group) =>
    toGroupMessages(input, group, change, histories),
  );
  return [...messages, ...toPartings(input, change, histories)];
}

function toGroupMessages(
  input: RepairMessagesInput,
  group: Group,
  change: GroupingChange,
  histories: readonly GroupHistory[],
): RepairMessage[] {
  if (group.since !== change.from) return [];
  const before = getStateBefore(listStates(group), change.from);
  const old = new Set([...(before?.leads ?? []), ...(before?.members ?? [])]);
  return [...group.leads, ...group.members].flatMap((handle) => {
    const reader = input.people.get(handle);
    if (reader === undefined) return [];
    const text = old.has(handle)
      ? toChangedText(input, group, before, change, reader)
      : toNewText(input, group, change, histories, reader);
    return [{ name: `${group.id}.${handle}.txt`, text }];
  });
}

function toChangedText(
  input: RepairMessagesInput,
  group: Group,
  before: GroupState | undefined,
  { from }: GroupingChange,
  reader: GroupPerson,
): string {
  const { cohort, people, labels } = input;
  const [old, now] = [before?.members ?? [], group.members];
  const come = now
    .filter((handle) => !old.includes(handle))
    .flatMap((one) => people.get(one) ?? []);
  const gone = toNames(
    input,
    old.filter((handle) => !now.includes(handle)),
  );
  const leads = toNames(
    input,
    (before?.leads ?? []).filter((one) => !group.leads.includes(one)),
  );
  const words = toChangeWords(cohort, from);
  const isSameTime =
    before?.slot?.weekday === group.slot.weekday && before.slot.start === group.slot.start;
  return toText(input, reader, copy.changedSubject(cohort.title, group.name), [
    words.changed(group.name),
    ...(come.length === 0
      ? []
      : [
          '',
          ...copy.joins(come.map((one) => toPersonLine(one, labels, group.format))),
          copy.welcome,
        ]),
    ...(gone.length === 0 ? [] : ['', words.leaves(gone)]),
    ...(leads.length === 0 ? [] : ['', copy.leadLeaves(leads)]),
    '',
    isSameTime ? words.sameTime : words.otherTime,
    ...toNextLines(input, group, from, reader),
  ]);
}

/** Before the first day nobody has met, so nothing goes on or ends. */
function toChangeWords({ starts }: Cohort, from: string) {
  if (from > starts)
    return { ...copy, changed: (group: string) => copy.changed(group, toDay(from)) };
  return {
    changed: copy.changedBefore,
    leaves: copy.leavesBefore,
    sameTime: copy.sameTimeBefore,
    otherTime: copy.otherTimeBefore,
    goodbye: copy.goodbyeBefore,
    leadGoodbye: copy.leadGoodbyeBefore,
  };
}

function toNewText(
  input: RepairMessagesInput,
  group: Group,
  { from }: GroupingChange,
  histories: readonly GroupHistory[],
  reader: GroupPerson,
): string {
  const { cohort, people, labels, cohortId, program } = input;
  const others = [...group.leads, ...group.members].flatMap((one) => people.get(one) ?? []);
  const address = toAddress(program, `cohorts/${cohortId}/calendar/${group.id}.ics`);
  const origin = getOrigin(histories, reader.handle, from);
  return toText(input, reader, copy.newSubject(cohort.title, group.name), [
    copy.newGroup(group.name, cohort.title, toDay(from)),
    copy.cameFrom[origin],
    '',
    introduction.who,
    ...others.map((one) => `- ${toPersonLine(one, labels, group.format)}`),
    '',
    ...toHistoryLines(listMeetings(input, group).filter(({ date }) => date < from)),
    '',
    introduction.first,
    ...toNextLines(input, group, from, reader),
    ...(cohort.publish.times === 'all' ? ['', copy.subscribe(address)] : []),
  ]);
}

/** A last word to those who leave, pause or lead no more, and to whom there is no group for. */
function toPartings(
  input: RepairMessagesInput,
  { from, asked }: GroupingChange,
  histories: readonly GroupHistory[],
): RepairMessage[] {
  return histories.flatMap(({ id, name, states }) => {
    const before = getStateBefore(states, from);
    if (before === undefined) return [];
    return [...before.leads, ...before.members].flatMap((handle) => {
      const reader = input.people.get(handle);
      const isPlaced = histories.some((one) => isIn(getStateOn(one.states, from), handle));
      if (reader === undefined || isPlaced) return [];
      const what = asked.findLast((one) => one.handle === handle)?.what;
      const isLead = before.leads.includes(handle);
      const why = isLead && what !== 'pauses' ? 'lead' : what;
      const text = toPartingText(input, reader, { group: name, from }, why);
      return [{ name: `${id}.${handle}.goodbye.txt`, text }];
    });
  });
}

function toPartingText(
  input: RepairMessagesInput,
  reader: GroupPerson,
  { group, from }: { readonly group: string; readonly from: string },
  what: GroupingChange['asked'][number]['what'] | 'lead' | undefined,
): string {
  const { title } = input.cohort;
  const words = toChangeWords(input.cohort, from);
  switch (what) {
    case 'pauses':
      return toText(input, reader, copy.pauseSubject(title), [copy.pause(group)]);
    case 'lead':
    case 'stops-leading':
      return toText(input, reader, copy.goodbyeSubject(title), [words.leadGoodbye(group)]);
    case 'leaves':
      return toText(input, reader, copy.goodbyeSubject(title), [
        words.goodbye(reader.name, group),
        copy.mayReturn,
      ]);
    case 'joins':
    case undefined:
      return toText(input, reader, copy.noGroupSubject(title), [copy.noGroup(group)]);
  }
}

function toText(
  { program }: RepairMessagesInput,
  reader: GroupPerson,
  subject: string,
  lines: readonly string[],
): string {
  return [
    introduction.to(reader.contact),
    subject,
    '',
    introduction.hello(reader.name),
    '',
    ...lines,
    '',
    introduction.questions(program.contact),
    '',
  ].join('\n');
}

function toHistoryLines(past: readonly TimedSession[]): string[] {
  const [first, last] = [past[0]?.date ?? '', past.at(-1)?.date ?? ''];
  if (past.length === 0) return [copy.history(0, first, last)];
  return [
    copy.history(past.length, toDay(first), toDay(last)),
    ...past.map(({ date, session }) => `- ${copy.session(toDay(date), session.title)}`),
  ];
}

function toNextLines(
  input: RepairMessagesInput,
  group: Group,
  from: string,
  reader: GroupPerson,
): string[] {
  const { cohort } = input;
  const next = listMeetings(input, group).find(({ date }) => date >= from);
  const calledOff = listAllMeetings(input, group).filter(
    ({ date, session }) =>
      session.cancelled === true && date >= from && date < (next?.date ?? cohort.ends),
  );
  return [
    ...calledOff.map((meeting) => toCalledOffLine(meeting, reader.zone ?? cohort.zone)),
    ...(next === undefined ? [introduction.noMeeting] : toMeetingLines(next, cohort, reader)),
  ];
}

function listMeetings(input: RepairMessagesInput, group: Group): TimedSession[] {
  return listAllMeetings(input, group).filter(({ isCancelled }) => !isCancelled);
}

function listAllMeetings({ cohort }: RepairMessagesInput, group: Group): TimedSession[] {
  return toGroupMeetings(cohort, toSlotPeriods(listStates(group)) ?? []);
}

function getOrigin(
  histories: readonly GroupHistory[],
  handle: string,
  from: string,
): keyof typeof copy.cameFrom {
  const old = histories.find(({ states }) =>
    getStateBefore(states, from)?.members.includes(handle),
  );
  if (old === undefined) return 'none';
  return getStateOn(old.states, from) === undefined ? 'ended' : 'moved';
}

function toNames({ people }: RepairMessagesInput, handles: readonly string[]): string[] {
  return handles.map((handle) => people.get(handle)?.name ?? handle);
}

function isIn(state: GroupState | undefined, handle: string): boolean {
  return state?.members.includes(handle) === true || state?.leads.includes(handle) === true;
}

function toAddress({ site, base }: MessageInput['program'], path: string): string {
  return `${site.replace(/\/$/, '')}${base}${path}`;
}

function toDay(date: string): string {
  return time.fullDay(toCalendarDay(date));
}
