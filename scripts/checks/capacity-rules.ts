import { fileKinds } from '../../src/records/kinds.ts';
import type { KeyPath, Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';
import { getCohortStage } from './cohort-stage.ts';
import { toFinding, type CheckContext, type Rule } from './rule.ts';

const where = fileKinds.grouping.path;

/** More members than a mentor takes at a time, counted over all cohorts that run at the same time. */
const overCapacity: Rule = {
  code: 'over-capacity',
  title: 'A mentor has more people than they take',
  level: 'problem',
  where,
  docs: 'The capacity of a mentor holds for all cohorts together: members of groups in cohorts that run at the same time are added up, those who withdrew left out. Ask whether the mentor can take more and raise `capacity` in their profile, or plan the cohort again. Once the cohort runs, this is the notice [`over-capacity-running`](/problems/over-capacity-running/).',
  *run(programme, context) {
    for (const { entry, keyPath, lead, taken, capacity } of listOverfull(programme, context)) {
      if (getCohortStage(programme, entry.id, context) !== 'ahead') continue;
      yield toFinding(
        entry,
        keyPath,
        `${lead} has ${taken} people at a time, but takes ${capacity}.`,
        `Ask, then raise capacity in ${toProfile(lead)}, or plan again: npm run plan -- ${entry.id}.`,
      );
    }
  },
};

/** The same once groups have met: nobody can be planned elsewhere, so it stops nothing. */
const overCapacityRunning: Rule = {
  code: 'over-capacity-running',
  title: 'A mentor has more people than they take, in a cohort that runs',
  level: 'notice',
  where,
  docs: 'A capacity says how many people a mentor takes, and lowering it while a cohort runs takes nobody away: groups that have met are not formed anew. So this is for you to know, and fails nothing. Ask the mentor. If they can go on until the end, leave it: the lower number already keeps new people away. If they cannot, agree within the group who leaves, and set `state: withdrawn`, without `sealed`, in the enrollments of those people; or ask another mentor to meet some of them, which needs no change of any file.',
  *run(programme, context) {
    for (const { entry, keyPath, lead, taken, capacity } of listOverfull(programme, context)) {
      if (getCohortStage(programme, entry.id, context) !== 'running') continue;
      const ends = programme.cohorts.get(entry.id)?.data.ends ?? '';
      yield toFinding(
        entry,
        keyPath,
        `${lead} has ${taken} people at a time, but takes ${capacity}; the groups of ${entry.id} have begun to meet.`,
        `Ask whether they can go on until ${ends}. If so, there is nothing to do: ${toProfile(lead)} keeps new people away. If not, agree who leaves and set state: withdrawn in their enrollments.`,
      );
    }
  },
};

export const capacityRules: readonly Rule[] = [overCapacity, overCapacityRunning];

interface Overfull {
  readonly entry: RecordEntry<GroupingRecord>;
  readonly keyPath: KeyPath;
  readonly lead: string;
  readonly taken: number;
  readonly capacity: number;
}

function* listOverfull(programme: Programme, { beginAnew }: CheckContext): Generator<Overfull> {
  for (const entry of programme.groupings.values()) {
    for (const [index, group] of entry.data.groups.entries()) {
      for (const [position, lead] of group.leads.entries()) {
        beginAnew();
        const capacity = programme.mentors.get(lead)?.data.capacity;
        const isFirstGroup =
          entry.data.groups.findIndex(({ leads }) => leads.includes(lead)) === index;
        if (capacity === undefined || !isFirstGroup) continue;
        const taken = countMembers(programme, lead, entry.id);
        const keyPath = ['groups', index, 'leads', position];
        if (taken > capacity) yield { entry, keyPath, lead, taken, capacity };
      }
    }
  }
}

function toProfile(lead: string): string {
  return fileKinds.mentor.path.replace('HANDLE', lead);
}

/** Members of a lead's groups in a cohort and in those that overlap it and were planned before it. */
function countMembers(programme: Programme, lead: string, cohortId: string): number {
  const { cohorts, groupings, enrollments } = programme;
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
    const hasWithdrawn = (member: string) =>
      enrollments.get(otherId)?.get(member)?.data.state === 'withdrawn';
    for (const group of grouping.data.groups) {
      if (!group.leads.includes(lead)) continue;
      members += group.members.filter((member) => !hasWithdrawn(member)).length;
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
