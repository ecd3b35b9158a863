import type { FormedGroup, Problem } from '../problem.ts';
import { compareText } from '../facts.ts';
import type { StandingGroup } from './standing-groups.ts';

/** How much groups differ from those that are, beyond what was asked. */
export interface ChangeCounts {
  readonly slots: number;
  readonly others: number;
}

/** Finds which published group each formed one carries on: with its lead, or of equals with most of its people. */
export function findContinued(
  { tables }: Pick<Problem, 'tables'>,
  standing: readonly StandingGroup[],
  groups: readonly FormedGroup[],
): Map<FormedGroup, StandingGroup> {
  const pairs = standing.flatMap((one) =>
    groups.flatMap((formed) => {
      if (!one.tables.includes(formed.table)) return [];
      const shared = formed.members.filter((member) => one.members.includes(member)).length;
      const isLed = (tables[formed.table]?.leads.length ?? 0) > 0;
      // One-to-one, a group is its lead and one person.
      const isSame = shared > 0 || (isLed && one.group.format !== 'one-to-one');
      return isSame ? [{ one, formed, shared }] : [];
    }),
  );
  pairs.sort((a, b) => b.shared - a.shared || compareText(a.one.id, b.one.id));
  const found = new Map<FormedGroup, StandingGroup>();
  const taken = new Set<StandingGroup>();
  for (const { one, formed } of pairs) {
    if (taken.has(one) || found.has(formed)) continue;
    taken.add(one);
    found.set(formed, one);
  }
  return found;
}

/** Counts the groups that do not go on at their time, and the others who are in another group or none. */
export function countChanges(
  problem: Pick<Problem, 'tables'>,
  standing: readonly StandingGroup[],
  groups: readonly FormedGroup[],
): ChangeCounts {
  const formedOf = new Map(
    [...findContinued(problem, standing, groups)].map(([formed, one]) => [one, formed]),
  );
  const counts = { slots: 0, others: 0 };
  for (const one of standing.filter(({ others }) => others.length > 0)) {
    const formed = formedOf.get(one);
    if (formed?.slot !== one.slot) counts.slots += 1;
    counts.others += one.others.filter(
      (person) => formed?.members.includes(person) !== true,
    ).length;
  }
  return counts;
}
