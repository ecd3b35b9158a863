import { repairMessages as copy } from '../../src/copy/en/repair-messages.ts';
import type { GroupingChange } from '../../src/schemas/grouping-change.ts';
import type { Group } from '../../src/schemas/grouping.ts';
import type { GroupPerson } from './group-people.ts';
import type { GroupBefore } from './groups-before.ts';
import { isOfTwo } from './message.ts';
import {
  toDay,
  toLetter,
  toNames,
  type RepairMessage,
  type RepairMessagesInput,
} from './repair-letter.ts';

/** Why somebody is in a group no more: what was asked of them, or that it ended around them. */
type Why = 'leaves' | 'pauses' | 'leads-no-more' | 'lead-left-behind' | 'left-behind';

/** Somebody who is in a group no more, and in none instead of it. */
interface Parting {
  readonly group: GroupBefore;
  readonly handle: string;
  readonly why: Why;
  /** Who was in it with them. */
  readonly others: readonly string[];
}

/** A last word to those who leave, pause or lead no more, and to whom there is no group for: one a person. */
export function toPartings(input: RepairMessagesInput, change: GroupingChange): RepairMessage[] {
  const { groups } = input.grouping;
  const partings = input.before.flatMap((group) => listPartings(group, groups, change));
  const handles = [...new Set(partings.map(({ handle }) => handle))];
  return handles.flatMap((handle) => {
    const reader = input.people.get(handle);
    const own = partings.filter((one) => one.handle === handle);
    const [first] = own;
    if (reader === undefined || first === undefined) return [];
    const name = `${own.length > 1 ? 'pairs' : first.group.id}.${handle}.goodbye.txt`;
    const text = isOfTwo(first.group)
      ? toTextOfTwo(input, reader, own, first.why, change.from)
      : toGroupText(input, reader, first, change.from);
    return [{ name, text }];
  });
}

function listPartings(
  group: GroupBefore,
  now: readonly Group[],
  { asked }: Pick<GroupingChange, 'asked'>,
): Parting[] {
  const all = [...group.leads, ...group.members];
  return all.flatMap((handle) => {
    const side = group.leads.includes(handle) ? 'leads' : 'members';
    // One-to-one, whoever leads several is told of each that ends.
    const isOwn = ({ id }: Group) =>
      side === 'members' || group.format !== 'one-to-one' || id === group.id;
    if (now.some((one) => isOwn(one) && one[side].includes(handle))) return [];
    const what = asked.findLast((one) => one.handle === handle)?.what;
    const others = all.filter((one) => one !== handle);
    return [{ group, handle, why: toWhy(side, what), others }];
  });
}

function toWhy(
  side: 'leads' | 'members',
  what: GroupingChange['asked'][number]['what'] | undefined,
): Why {
  if (what === 'pauses') return 'pauses';
  if (side === 'members') return what === 'leaves' ? 'leaves' : 'left-behind';
  return what === 'leaves' || what === 'stops-leading' ? 'leads-no-more' : 'lead-left-behind';
}

function toGroupText(
  input: RepairMessagesInput,
  reader: GroupPerson,
  { group: { name: group }, why }: Parting,
  from: string,
): string {
  const { cohort } = input;
  const isBegun = from > cohort.starts;
  const write = (subject: string, ...lines: string[]) => toLetter(input, reader, subject, lines);
  switch (why) {
    case 'pauses':
      return write(copy.pauseSubject(cohort.title), copy.pause(group));
    case 'leads-no-more': {
      const goodbye = isBegun ? copy.leadGoodbye : copy.leadGoodbyeBefore;
      return write(copy.goodbyeSubject(cohort.title), goodbye(group));
    }
    case 'lead-left-behind':
      return write(
        copy.noGroupSubject(cohort.title),
        isBegun ? copy.leadEnds(group, toDay(from)) : copy.leadEndsBefore(group),
      );
    case 'leaves': {
      const goodbye = isBegun ? copy.goodbye : copy.goodbyeBefore;
      return write(copy.goodbyeSubject(cohort.title), goodbye(reader.name, group), copy.mayReturn);
    }
    case 'left-behind':
      return write(copy.noGroupSubject(cohort.title), copy.noGroup(group));
  }
}

function toTextOfTwo(
  input: RepairMessagesInput,
  reader: GroupPerson,
  own: readonly Parting[],
  why: Why,
  from: string,
): string {
  const { cohort } = input;
  const { two } = copy;
  const names = toNames(
    input,
    own.flatMap(({ others }) => others),
  );
  const isBegun = from > cohort.starts;
  const write = (subject: string, ...lines: string[]) => toLetter(input, reader, subject, lines);
  switch (why) {
    case 'pauses':
      return write(copy.pauseSubject(cohort.title), two.pause(names));
    case 'leads-no-more': {
      const goodbye = isBegun ? two.leadGoodbye : two.leadGoodbyeBefore;
      return write(copy.goodbyeSubject(cohort.title), goodbye(names));
    }
    case 'leaves': {
      const goodbye = isBegun ? two.goodbye : two.goodbyeBefore;
      return write(copy.goodbyeSubject(cohort.title), goodbye(reader.name, names), copy.mayReturn);
    }
    case 'lead-left-behind':
      return write(
        two.endsSubject(cohort.title, names),
        isBegun ? two.leadEnds(names, toDay(from)) : two.leadEndsBefore(names),
      );
    case 'left-behind':
      return write(
        two.endsSubject(cohort.title, names),
        isBegun ? two.ends(names, toDay(from)) : two.endsBefore(names),
      );
  }
}
