import { introduction } from '../../src/copy/en/introduction.ts';
import { repairMessages as copy } from '../../src/copy/en/repair-messages.ts';
import type { TimedSession } from '../../src/domain/schedule/scheduled-session.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupingChange } from '../../src/schemas/grouping-change.ts';
import type { Group } from '../../src/schemas/grouping.ts';
import type { GroupPerson } from './group-people.ts';
import type { GroupBefore } from './groups-before.ts';
import { isOfTwo, toPersonLine } from './message.ts';
import {
  getOrigin,
  isSameTime,
  listMeetings,
  toCalendarAddress,
  toDay,
  toLetter,
  toNames,
  toNextLines,
  type RepairMessage,
  type RepairMessagesInput,
} from './repair-letter.ts';
import { toPairMessage } from './repair-pair-messages.ts';
import { toPartings } from './repair-partings.ts';

/**
 * Writes the messages of the last repair: to whoever is new in a group, with what it has done so far; to
 * those who stay in a group that changes, who comes and who goes; and a last word to those who leave.
 */
export function toRepairMessages(input: RepairMessagesInput): RepairMessage[] {
  const change = input.grouping.changes?.at(-1);
  if (change === undefined) return [];
  const messages = input.grouping.groups.flatMap((group) => toGroupMessages(input, group, change));
  return [...messages, ...toPartings(input, change)];
}

function toGroupMessages(
  input: RepairMessagesInput,
  group: Group,
  change: GroupingChange,
): RepairMessage[] {
  const before = input.before.find(({ id }) => id === group.id);
  if (before !== undefined && isSameGroup(before, group)) return [];
  const old = new Set([...(before?.leads ?? []), ...(before?.members ?? [])]);
  return [...group.leads, ...group.members].flatMap((handle) => {
    const reader = input.people.get(handle);
    if (reader === undefined) return [];
    const name = `${group.id}.${handle}.txt`;
    if (isOfTwo(group)) {
      const text = toPairMessage({ input, group, before, change, reader });
      return [{ name, text }];
    }
    const text = old.has(handle)
      ? toChangedText(input, group, before, change, reader)
      : toNewText(input, group, change, reader);
    return [{ name, text }];
  });
}

function toChangedText(
  input: RepairMessagesInput,
  group: Group,
  before: GroupBefore | undefined,
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
  return toLetter(input, reader, copy.changedSubject(cohort.title, group.name), [
    words.changed(group.name),
    ...(come.length === 0
      ? []
      : [
          '',
          ...copy.joins(come.map((one) => toPersonLine(one, labels, group.format))),
          words.welcome,
        ]),
    ...(gone.length === 0 ? [] : ['', words.leaves(gone)]),
    ...(leads.length === 0 ? [] : ['', copy.leadLeaves(leads)]),
    '',
    isSameTime(before, group) ? words.sameTime : words.otherTime,
    ...toNextLines(input, group, from, reader),
  ]);
}

/** Before the first day nobody has met, so nothing goes on. */
function toChangeWords({ starts }: Cohort, from: string) {
  if (from > starts) {
    return { ...copy, changed: (group: string) => copy.changed(group, toDay(from)) };
  }
  return {
    changed: copy.changedBefore,
    welcome: copy.welcomeBefore,
    leaves: copy.leavesBefore,
    sameTime: copy.sameTimeBefore,
    otherTime: copy.otherTimeBefore,
  };
}

function toNewText(
  input: RepairMessagesInput,
  group: Group,
  { from }: GroupingChange,
  reader: GroupPerson,
): string {
  const { cohort, people, labels } = input;
  const others = [...group.leads, ...group.members].flatMap((one) => people.get(one) ?? []);
  const origin = getOrigin(input, reader.handle);
  const calendar = copy.subscribe(toCalendarAddress(input, group));
  const isLead = group.leads.includes(reader.handle);
  return toLetter(input, reader, copy.newSubject(cohort.title, group.name), [
    isLead
      ? copy.newLead(group.name, cohort.title, toDay(from))
      : copy.newGroup(group.name, cohort.title, toDay(from)),
    ...(isLead ? [] : [copy.cameFrom[origin]]),
    '',
    introduction.who,
    ...others.map((one) => `- ${toPersonLine(one, labels, group.format)}`),
    '',
    ...toHistoryLines(listMeetings(input, group).filter(({ date }) => date < from)),
    '',
    introduction.first,
    ...toNextLines(input, group, from, reader),
    ...(cohort.publish.times === 'all'
      ? ['', ...(origin === 'none' ? [calendar] : [calendar, copy.oldCalendar])]
      : []),
  ]);
}

function toHistoryLines(past: readonly TimedSession[]): string[] {
  const [first, last] = [past[0]?.date ?? '', past.at(-1)?.date ?? ''];
  if (past.length === 0) return [copy.history(0, first, last)];
  return [
    copy.history(past.length, toDay(first), toDay(last)),
    ...past.map(({ date, session }) => `- ${copy.session(toDay(date), session.title)}`),
  ];
}

function isSameGroup(before: GroupBefore, group: Group): boolean {
  const toPeople = ({ leads, members }: Pick<GroupBefore, 'leads' | 'members'>) =>
    [leads.join(' '), members.join(' ')].join('|');
  return toPeople(before) === toPeople(group) && isSameTime(before, group);
}
