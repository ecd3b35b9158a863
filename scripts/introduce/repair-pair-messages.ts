import { introduction } from '../../src/copy/en/introduction.ts';
import { repairMessages } from '../../src/copy/en/repair-messages.ts';
import type { GroupingChange } from '../../src/schemas/grouping-change.ts';
import type { Group } from '../../src/schemas/grouping.ts';
import type { GroupPerson } from './group-people.ts';
import type { GroupBefore } from './groups-before.ts';
import { toPersonLine } from './message.ts';
import {
  getOrigin,
  isSameTime,
  toCalendarAddress,
  toDay,
  toLetter,
  toNames,
  toNextLines,
  type RepairMessagesInput,
} from './repair-letter.ts';

const copy = repairMessages.two;

/** What a message to one of two people is made from. */
interface PairChange {
  readonly input: RepairMessagesInput;
  readonly group: Group;
  readonly before: GroupBefore | undefined;
  readonly change: GroupingChange;
  readonly reader: GroupPerson;
}

/** Writes to one of two people that they meet at another time, or whom they meet from now on. */
export function toPairMessage(pair: PairChange): string {
  const { before, group, reader } = pair;
  const now = [...group.leads, ...group.members];
  const old = [...(before?.leads ?? []), ...(before?.members ?? [])];
  const others = now.filter((one) => one !== reader.handle);
  return old.includes(reader.handle) && others.every((one) => old.includes(one))
    ? toOtherTimeText(pair, others)
    : toOtherPersonText(pair, others);
}

function toOtherTimeText({ input, group, change, reader }: PairChange, others: string[]): string {
  const { cohort } = input;
  const names = toNames(input, others);
  return toLetter(input, reader, copy.timeSubject(cohort.title, names), [
    change.from > cohort.starts
      ? copy.otherTime(names, toDay(change.from))
      : copy.otherTimeBefore(names),
    ...toNextLines(input, group, change.from, reader),
  ]);
}

function toOtherPersonText(
  { input, group, before, change: { from }, reader }: PairChange,
  others: string[],
): string {
  const { cohort, people, labels } = input;
  const names = toNames(input, others);
  const had = before?.members.includes(reader.handle) === true;
  const gone = had
    ? toNames(
        input,
        before.members.filter((one) => one !== reader.handle),
      )
    : [];
  const origin = had ? 'ended' : getOrigin(input, reader.handle);
  const calendar = copy.subscribe(toCalendarAddress(input, group));
  return toLetter(input, reader, introduction.two.subject(cohort.title, names), [
    copy.meets(cohort.title, names, toDay(from)),
    ...(gone.length === 0 ? [] : [copy.notAnyMore(gone)]),
    ...(had || group.leads.includes(reader.handle) ? [] : [copy.cameFrom[origin]]),
    '',
    introduction.two.who,
    ...others.flatMap((one) => {
      const person = people.get(one);
      return person === undefined ? [] : [`- ${toPersonLine(person, labels, group.format)}`];
    }),
    '',
    had && isSameTime(before, group) ? copy.firstAtSameTime : introduction.first,
    ...toNextLines(input, group, from, reader, introduction.two.agendaItems),
    ...(cohort.publish.times === 'all' && !had
      ? ['', ...(origin === 'none' ? [calendar] : [calendar, copy.oldCalendar])]
      : []),
  ]);
}
