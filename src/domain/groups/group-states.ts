import type { PastRecord } from '../../schemas/grouping-change.ts';
import type { GroupRecord, GroupingRecord, Slot } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import type { SlotPeriod } from '../schedule/group-meetings.ts';
import { compareText } from '../text-order.ts';

/** What a group is or was like over some time; open at either end where nothing is given. */
export interface GroupState {
  readonly since: IsoDate | undefined;
  /** First day on which it was so no more. */
  readonly until: IsoDate | undefined;
  readonly leads: readonly string[];
  readonly members: readonly string[];
  /** Undefined where only members may know it. */
  readonly slot: Slot | undefined;
}

/** A group with everything it ever was, whether or not it goes on. */
export interface GroupHistory extends Pick<GroupRecord, 'id' | 'name' | 'format'> {
  /** The oldest first. */
  readonly states: readonly GroupState[];
}

/** Lists all groups that a grouping has or had, with what each was like, by id. */
export function toHistories({
  groups,
  ended = [],
}: Pick<GroupingRecord, 'groups' | 'ended'>): GroupHistory[] {
  const all = [
    ...groups.map(({ id, name, format, past = [], ...now }) => ({
      id,
      name,
      format,
      states: [...past.map(toPastState), toPresentState(now)],
    })),
    ...ended.map(({ id, name, format, past }) => ({
      id,
      name,
      format,
      states: past.map(toPastState),
    })),
  ];
  return all.sort((one, other) => compareText(one.id, other.id));
}

/** A day before all others. */
const beginning = '0001-01-01';

/** Lists groups that never met, as far as it is known when they were to: of that nothing takes place. */
export function toRetiredHistories({
  retired = [],
}: Pick<GroupingRecord, 'retired'>): GroupHistory[] {
  return retired.flatMap(({ id, name, format, since, slot }) => {
    if (format === undefined || slot === undefined) return [];
    const state = { since, until: since ?? beginning, leads: [], members: [], slot };
    return [{ id, name, format, states: [state] }];
  });
}

/** Lists what a group was and is like, the oldest first. */
export function listStates({
  past = [],
  ...now
}: Pick<GroupRecord, 'leads' | 'members' | 'slot' | 'since' | 'past'>): GroupState[] {
  return [...past.map(toPastState), toPresentState(now)];
}

/** Lists when a group met and meets, the oldest first; undefined where only members may know that. */
export function toSlotPeriods(states: readonly GroupState[]): SlotPeriod[] | undefined {
  const periods = states.flatMap(({ since, until, slot }) =>
    slot === undefined ? [] : [{ since, until, slot }],
  );
  return periods.length === states.length ? periods : undefined;
}

/** Tells whether a group is no more. */
export function hasEnded({ states }: Pick<GroupHistory, 'states'>): boolean {
  return states.at(-1)?.until !== undefined;
}

/** Finds what a group was like on a day; nothing where it was not there. */
export function getStateOn(states: readonly GroupState[], date: IsoDate): GroupState | undefined {
  return states.find(
    ({ since = '', until }) => since <= date && (until === undefined || date < until),
  );
}

/** Finds what a group was like just before a day; nothing where it was not there. */
export function getStateBefore(
  states: readonly GroupState[],
  date: IsoDate,
): GroupState | undefined {
  return states.find(
    ({ since = '', until }) => since < date && (until === undefined || date <= until),
  );
}

function toPastState({ since, until, leads, members, slot }: PastRecord): GroupState {
  return { since, until, leads, members, slot };
}

function toPresentState({
  since,
  leads,
  members,
  slot,
}: Pick<GroupRecord, 'leads' | 'members' | 'slot' | 'since'>): GroupState {
  return { since, until: undefined, leads, members, slot };
}
