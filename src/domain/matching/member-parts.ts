import { toPeerParts, toSeekerParts, type FitParts } from './fit.ts';
import { toCompanyParts, toSizeParts } from './pair-values.ts';
import type { FormedGroup, Person, Problem, Table } from './problem.ts';

/** Computes the value of each preference that has a weight for one member of a formed group. */
export function toMemberParts(
  problem: Problem,
  table: Table,
  { slot, members }: Pick<FormedGroup, 'slot' | 'members'>,
  person: Person,
): FitParts {
  const { people, preferences } = problem;
  const others = members.flatMap((index) => people[index] ?? []).filter((one) => one !== person);
  return {
    ...(table.leads.length > 0
      ? toSeekerParts(person, table, slot, people)
      : toPeerParts(person, slot, others)),
    ...toCompanyParts(preferences, person, others),
    ...toSizeParts(problem, table.format, members.length),
  };
}
