import { isAnyOverlapping } from '../time/slot-meetings.ts';
import type { FormedGroup, Problem } from './problem.ts';
import type { GroupProgram, TableColumns } from './to-program.ts';

/**
 * Reads the groups from columns of 0 and 1, by table, and counts every requirement again in integers.
 * Gives nothing when one does not hold.
 */
export function toFormedGroups(
  problem: Problem,
  program: GroupProgram,
  columns: Float64Array,
): FormedGroup[] | undefined {
  const isChosen = (column: number | undefined) => columns[column ?? -1] === 1;
  const groups: FormedGroup[] = [];
  for (const table of program.tables) {
    const options = table.choices.options.filter((_, at) => isChosen(table.options[at]));
    const slots = table.choices.slots.filter((_, at) => isChosen(table.slots[at]));
    if (slots.length === 0 && options.length === 0) continue;
    const [chosen] = slots;
    if (chosen === undefined || slots.length > 1) return undefined;
    if (!options.every((option) => option.slots.includes(chosen.slot))) return undefined;
    const members = options.flatMap(({ unit }) => program.choices.units[unit]?.people ?? []);
    groups.push(toGroup(table, chosen.slot, members));
  }
  return isSound(problem, groups) ? groups : undefined;
}

function toGroup(table: TableColumns, slot: number, members: readonly number[]): FormedGroup {
  return { table: table.choices.table, slot, members: [...members].sort((a, b) => a - b) };
}

function isSound(problem: Problem, groups: readonly FormedGroup[]): boolean {
  const seated = groups.flatMap(({ members }) => members);
  if (new Set(seated).size < seated.length) return false;
  const isWhole = problem.together.every((unit) => {
    const of = unit.map((person) => groups.findIndex(({ members }) => members.includes(person)));
    return new Set(of).size === 1;
  });
  return isWhole && groups.every((group) => isGroupSound(problem, group, groups));
}

function isGroupSound(
  problem: Problem,
  { table, slot, members }: FormedGroup,
  groups: readonly FormedGroup[],
): boolean {
  const { leads = [], min = 0, max = 0 } = problem.tables[table] ?? {};
  if (members.length < min || members.length > max) return false;
  const everybody = [...leads, ...members];
  if (!everybody.every((person) => problem.people[person]?.free[slot] === 1)) return false;
  const isTorn = problem.apart.some((pair) => pair.every((person) => everybody.includes(person)));
  if (isTorn || !hasSharedLanguage(problem, everybody)) return false;
  const others = groups.filter((other) => other.table !== table);
  return leads.every((lead) =>
    others.every(
      (other) =>
        !other.members.includes(lead) ||
        !isAnyOverlapping(
          problem.slots[slot]?.meetings ?? [],
          problem.slots[other.slot]?.meetings ?? [],
        ),
    ),
  );
}

function hasSharedLanguage({ requirements, people }: Problem, everybody: readonly number[]) {
  if (!requirements.includes('language')) return true;
  const [first = [], ...others] = everybody.map((person) => people[person]?.languages ?? []);
  return first.some((language) => others.every((languages) => languages.includes(language)));
}
