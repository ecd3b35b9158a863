import { hasLeadAsRequired, isHelpedAsRequired } from './lead-requirements.ts';
import type { Problem, Table } from './problem.ts';

/** Seekers who are placed in one group or not at all; mostly one person. */
export interface Unit {
  /** Indices of people, ascending. */
  readonly people: readonly number[];
  readonly leftOver: number;
  /** Languages that all of them speak. */
  readonly languages: readonly string[];
  /** Whether one of them also leads a table, so that their own hours can collide. */
  readonly hasLead: boolean;
}

/** Lists the units of those who seek a group with a lead, by their first person; units with people kept apart can't be placed and are left out. */
export function toUnits(problem: Problem): Unit[] {
  const leads = new Set(problem.tables.flatMap((table) => table.leads));
  const joined = new Set(problem.together.flat());
  const single = problem.people.flatMap(({ seeks }, index) =>
    seeks === 'lead' && !joined.has(index) ? [[index]] : [],
  );
  const parties = problem.together.filter(
    ([first = -1]) => problem.people[first]?.seeks === 'lead',
  );
  return [...parties, ...single]
    .filter((people) => !isTornApart(problem, people))
    .sort(([one = 0], [other = 0]) => one - other)
    .map((people) => ({
      people,
      leftOver: people.filter((index) => problem.people[index]?.isLeftOver === true).length,
      languages: toSharedLanguages(problem, people),
      hasLead: people.some((index) => leads.has(index)),
    }));
}

/** Tells whether a unit may join a table at all, hours aside. */
export function canSit(problem: Problem, unit: Unit | undefined, table: Table): boolean {
  if (unit === undefined || unit.people.length > table.max) return false;
  if (problem.requirements.includes('language')) {
    const spoken = toSharedLanguages(problem, table.leads);
    if (!unit.languages.some((language) => spoken.includes(language))) return false;
  }
  return unit.people.every((index) => canPersonSit(problem, index, table));
}

/** Lists the languages that all of the given people speak. */
export function toSharedLanguages(
  { people }: Problem,
  indices: readonly number[],
): readonly string[] {
  const [first, ...others] = indices.map((index) => people[index]?.languages ?? []);
  return (first ?? []).filter((one) => others.every((languages) => languages.includes(one)));
}

function canPersonSit(problem: Problem, index: number, table: Table): boolean {
  if (table.leads.includes(index)) return false;
  if (table.leads.some((lead) => isTornApart(problem, [lead, index]))) return false;
  const ties = problem.onlyWith.filter(({ person }) => person === index);
  if (!ties.every(({ lead }) => table.leads.includes(lead))) return false;
  const person = problem.people[index];
  if (person === undefined) return false;
  return isHelpedAsRequired(problem, person, table) && hasLeadAsRequired(problem, person, table);
}

function isTornApart({ apart }: Problem, people: readonly number[]): boolean {
  return apart.some(([one, other]) => people.includes(one) && people.includes(other));
}
