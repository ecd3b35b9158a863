import type { Group } from '../../../schemas/grouping.ts';
import { compareText } from '../facts.ts';
import type { Problem, Table } from '../problem.ts';

/** A published group, as much as a repair asks of it. */
export type PublishedGroup = Omit<Group, 'reasons'>;

/** A published group in the words of the problem that is left. */
export interface StandingGroup {
  readonly id: string;
  readonly group: PublishedGroup;
  /** Tables at which it goes on: one, but one-to-one one for each hour; none where nobody could lead it. */
  readonly tables: readonly number[];
  /** Index of its slot; -1 where that is not offered any more. */
  readonly slot: number;
  /** Members who are still there, by the index of people. */
  readonly members: readonly number[];
  /**
   * Those of them who keep it going: all of them, or nobody where it is dissolved because no lead is
   * left, or of equals one person alone.
   */
  readonly others: readonly number[];
}

/** Finds published groups in a problem for the time that is left, by id. */
export function toStandingGroups(
  problem: Problem,
  groups: readonly PublishedGroup[],
): StandingGroup[] {
  const indexOf = new Map(problem.people.map(({ handle }, index) => [handle, index]));
  const taken = new Set<number>();
  return [...groups]
    .sort((one, other) => compareText(one.id, other.id))
    .map((group): StandingGroup => {
      const members = group.members
        .flatMap((handle) => indexOf.get(handle) ?? [])
        .filter((index) => isSeekingIn(problem, index, group))
        .sort((one, other) => one - other);
      const leads = group.leads.flatMap((handle) => indexOf.get(handle) ?? []);
      const tables = findTables(problem, group, leads, taken);
      const slot = problem.slots.findIndex(
        ({ weekday, start }) => weekday === group.slot.weekday && start === group.slot.start,
      );
      const isLed = group.leads.length > 0;
      const goesOn = isLed ? tables.length > 0 : members.length > 1;
      return { id: group.id, group, tables, slot, members, others: goesOn ? members : [] };
    });
}

function isSeekingIn({ people }: Problem, index: number, { leads }: PublishedGroup): boolean {
  return people[index]?.seeks === (leads.length > 0 ? 'lead' : 'peers');
}

/** A group goes on at the table with most of its leads; each table takes one group on. */
function findTables(
  { tables }: Problem,
  { format, leads: handles }: PublishedGroup,
  leads: readonly number[],
  taken: Set<number>,
): number[] {
  if (handles.length === 0) return [...tables.keys()].filter((at) => tables[at]?.format === format);
  const count = (table: Table | undefined) =>
    table?.format === format ? table.leads.filter((lead) => leads.includes(lead)).length : 0;
  const own = [...tables.keys()].filter((at) => count(tables[at]) > 0);
  if (format === 'one-to-one') return own;
  const most = Math.max(...own.map((at) => count(tables[at])));
  const table = own.find((at) => count(tables[at]) === most && !taken.has(at));
  if (table === undefined) return [];
  taken.add(table);
  return [table];
}
