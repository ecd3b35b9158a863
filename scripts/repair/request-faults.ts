import { Temporal } from 'temporal-polyfill';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import type { RepairRequest } from '../../src/domain/matching/repair/repair-request.ts';
import { getFirstDateOfWeek } from '../../src/domain/time/weekday.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { Grouping, GroupingRecord } from '../../src/schemas/grouping.ts';
import { findMeantName } from '../checks/suggestion.ts';
import { getStage, toEndedSentence } from '../matching/cohort-stage.ts';

/** Says why the groups of a cohort are not repaired now, if they are not: from publishing on they can be. */
export function findStageFault(
  { id, cohort }: CohortFacts,
  published: GroupingRecord | undefined,
  now: Temporal.Instant,
): string | undefined {
  if (getStage(cohort, now) === 'ended') return toEndedSentence(id, cohort);
  if (published !== undefined) return undefined;
  return `${id} has no published groups, so there is nothing to repair. Run "npm run plan -- ${id}".`;
}

/**
 * Gives the day from which a repair holds where none is named: the first of the cohort's next week, so
 * that no week has a meeting at both times; today where that would be too late, and the first day of a
 * cohort that has not begun.
 */
export function toUsualFrom({ starts, sessions }: Cohort, today: string): string {
  if (today < starts) return starts;
  const passed = Temporal.PlainDate.from(starts).until(today, { largestUnit: 'days' }).days;
  const week = Math.floor(passed / 7) + 2;
  const isLeft = sessions.some((session) => session.kind === 'group' && session.week >= week);
  return isLeft ? getFirstDateOfWeek(starts, week) : today;
}

/** Names everybody in a request whom nobody knows by that handle, and who may be meant. */
export function findUnknownPeople(
  { id, enrollments, mentors }: CohortFacts,
  { leaves, pauses, joins, leadLeaves }: Omit<RepairRequest, 'from'>,
  grouped: readonly string[] = [],
): string[] {
  const known = new Set([...enrollments.keys(), ...mentors.keys(), ...grouped]);
  const names = [...known].map((name) => ({ name }));
  return [...new Set([...leaves, ...pauses, ...joins, ...leadLeaves])]
    .filter((handle) => !known.has(handle))
    .map((handle) => {
      const meant = findMeantName(handle, names);
      const next = meant === undefined ? 'Look for it in' : `Do you mean ${meant}? All stand in`;
      return `Nobody has the handle ${handle}. ${next} content/cohorts/${id}/enrollments/.`;
    });
}

/** Names all that is wrong with what is asked of a repair, a sentence for each. */
export function findRequestFaults(
  facts: CohortFacts,
  before: Grouping,
  request: RepairRequest,
  today: string,
): string[] {
  return [
    ...findDayFaults(facts, before, request.from, today),
    ...findPeopleFaults(facts, before, request),
  ];
}

function findDayFaults(
  { id, cohort }: CohortFacts,
  { changes = [] }: Grouping,
  from: string,
  today: string,
): string[] {
  const last = changes.at(-1)?.from;
  if (from < today)
    return [
      `${from} is past, and what has been stays as it was. Name ${today} or a later day with --from.`,
    ];
  if (from > cohort.ends) return [`${id} ends on ${cohort.ends}. Name an earlier day with --from.`];
  if (from < cohort.starts)
    return [`${id} begins on ${cohort.starts}. Name that day or a later one with --from.`];
  if (last !== undefined && from < last)
    return [
      `The last repair of ${id} holds from ${last} on. Name that day or a later one with --from.`,
    ];
  return [];
}

function findPeopleFaults(
  facts: CohortFacts,
  { groups }: Grouping,
  request: RepairRequest,
): string[] {
  const { id, enrollments, mentors } = facts;
  const members = new Set(groups.flatMap((group) => group.members));
  const leads = new Set(groups.flatMap((group) => group.leads));
  const { leaves, pauses, joins, leadLeaves } = request;
  const all = [...leaves, ...pauses, ...joins, ...leadLeaves];
  const isKnown = (handle: string) =>
    enrollments.has(handle) || mentors.has(handle) || members.has(handle) || leads.has(handle);
  const twice = [...new Set(all.filter((handle, at) => all.indexOf(handle) !== at))];
  return [
    ...findUnknownPeople(facts, request, [...members, ...leads]),
    ...twice.map((handle) => `${handle} is named more than once. Ask one thing of each person.`),
    ...[...leaves, ...pauses]
      .filter((handle) => isKnown(handle) && !members.has(handle) && !leads.has(handle))
      .map(
        (handle) =>
          `${handle} is in no group of ${id}, so nothing changes when they go. Leave them out.`,
      ),
    ...leadLeaves
      .filter((handle) => isKnown(handle) && !leads.has(handle))
      .map((handle) => `${handle} leads no group of ${id}. Use --leaves for a member.`),
    ...joins
      .filter(isKnown)
      .flatMap((handle) => findJoinFaults(id, handle, enrollments.get(handle)?.state, members)),
  ];
}

function findJoinFaults(
  id: string,
  handle: string,
  state: string | undefined,
  members: ReadonlySet<string>,
): string[] {
  if (members.has(handle)) return [`${handle} has a group already. Leave them out.`];
  if (state === 'complete') return [];
  const what = state === undefined ? 'is not enrolled in' : `has the state ${state} in`;
  return [
    `${handle} ${what} ${id}. Bring their enrollment in first: content/cohorts/${id}/enrollments/${handle}.yml.`,
  ];
}
