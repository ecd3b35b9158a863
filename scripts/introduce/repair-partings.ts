import { repairMessages as copy } from '../../src/copy/en/repair-messages.ts';
import {
  getStateBefore,
  getStateOn,
  type GroupHistory,
  type GroupState,
} from '../../src/domain/groups/group-states.ts';
import type { GroupingChange } from '../../src/schemas/grouping-change.ts';
import type { GroupPerson } from './group-people.ts';
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
  readonly history: GroupHistory;
  readonly handle: string;
  readonly why: Why;
  /** Who was in it with them. */
  readonly others: readonly string[];
}

/** A last word to those who leave, pause or lead no more, and to whom there is no group for: one a person. */
export function toPartings(
  input: RepairMessagesInput,
  change: GroupingChange,
  histories: readonly GroupHistory[],
): RepairMessage[] {
  const partings = histories.flatMap((history) => listPartings(history, histories, change));
  const handles = [...new Set(partings.map(({ handle }) => handle))];
  return handles.flatMap((handle) => {
    const reader = input.people.get(handle);
    const own = partings.filter((one) => one.handle === handle);
    const [first] = own;
    if (reader === undefined || first === undefined) return [];
    const name = `${own.length > 1 ? 'pairs' : first.history.id}.${handle}.goodbye.txt`;
    const text = isOfTwo(first.history)
      ? toTextOfTwo(input, reader, own, first.why, change.from)
      : toGroupText(input, reader, first, change.from);
    return [{ name, text }];
  });
}

function listPartings(
  history: GroupHistory,
  histories: readonly GroupHistory[],
  { from, asked }: GroupingChange,
): Parting[] {
  const before = getStateBefore(history.states, from);
  if (before === undefined) return [];
  const all = [...before.leads, ...before.members];
  return all.flatMap((handle) => {
    const side = before.leads.includes(handle) ? 'leads' : 'members';
    // One-to-one, whoever leads several is told of each that ends.
    const where = side === 'leads' && history.format === 'one-to-one' ? [history] : histories;
    if (where.some(({ states }) => isIn(getStateOn(states, from), handle, side))) return [];
    const what = asked.findLast((one) => one.handle === handle)?.what;
    const others = all.filter((one) => one !== handle);
    return [{ history, handle, why: toWhy(side, what), others }];
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
  { history: { name: group }, why }: Parting,
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
      return write(copy.noGroupSubject(cohort.title), copy.leadEnds(group, toDay(from)));
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
      return write(two.endsSubject(cohort.title, names), two.leadEnds(names, toDay(from)));
    case 'left-behind':
      return write(two.endsSubject(cohort.title, names), two.ends(names, toDay(from)));
  }
}

function isIn(state: GroupState | undefined, handle: string, side: 'leads' | 'members'): boolean {
  return state?.[side].includes(handle) === true;
}
