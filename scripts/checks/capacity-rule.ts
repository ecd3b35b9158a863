import { fileKinds } from '../../src/records/kinds.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import { toFinding, type Rule } from './rule.ts';

/** More members than a mentor takes at a time, counted over all cohorts that run at the same time. */
export const capacityRule: Rule = {
  code: 'over-capacity',
  title: 'A mentor has more people than they take',
  level: 'problem',
  where: fileKinds.grouping.path,
  docs: 'The capacity of a mentor holds for all cohorts together: members of groups in cohorts that run at the same time are added up. Ask whether the mentor can take more and raise `capacity` in their profile, or, before the cohort that was planned last begins, plan it again.',
  *run(programme) {
    for (const entry of programme.groupings.values()) {
      for (const [index, group] of entry.data.groups.entries()) {
        for (const [position, lead] of group.leads.entries()) {
          const capacity = programme.mentors.get(lead)?.data.capacity;
          const isFirstGroup =
            entry.data.groups.findIndex(({ leads }) => leads.includes(lead)) === index;
          if (capacity === undefined || !isFirstGroup) continue;
          const taken = countMembers(programme, lead, entry.id);
          if (taken <= capacity) continue;
          yield toFinding(
            entry,
            ['groups', index, 'leads', position],
            `${lead} has ${taken} people at a time, but takes ${capacity}.`,
            `Ask, then raise capacity in ${fileKinds.mentor.path.replace('HANDLE', lead)}, or plan again: npm run plan -- ${entry.id}.`,
          );
        }
      }
    }
  },
};

/** Members of a lead's groups in a cohort and in those that overlap it and were planned before it. */
function countMembers({ cohorts, groupings }: Programme, lead: string, cohortId: string): number {
  const cohort = cohorts.get(cohortId)?.data;
  let members = 0;
  for (const [otherId, grouping] of groupings) {
    const other = cohorts.get(otherId)?.data;
    const counts =
      otherId === cohortId ||
      (cohort !== undefined &&
        other !== undefined &&
        overlaps(cohort, other) &&
        toPlanningKey(other, otherId) < toPlanningKey(cohort, cohortId));
    if (!counts) continue;
    for (const group of grouping.data.groups) {
      if (group.leads.includes(lead)) members += group.members.length;
    }
  }
  return members;
}

function overlaps(one: Cohort, other: Cohort): boolean {
  return one.starts <= other.ends && other.starts <= one.ends;
}

/** Cohorts are planned in the order of their matching date, then of their id. */
function toPlanningKey(cohort: Cohort, id: string): string {
  return `${cohort.matching} ${id}`;
}
