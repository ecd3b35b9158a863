import type { AskedChange, GroupingChange } from '../../../schemas/grouping-change.ts';
import type { GroupingRecord } from '../../../schemas/grouping.ts';
import type { Override } from '../../../schemas/override.ts';
import { toHistories } from '../../groups/group-states.ts';
import type { CohortFacts } from '../facts.ts';

type Changes = readonly Pick<GroupingChange, 'asked'>[];

/** Lists everybody who is or was in a group of a cohort, as a member or as a lead. */
export function listEverGrouped(history: Pick<GroupingRecord, 'groups' | 'ended'>): Set<string> {
  const states = toHistories(history).flatMap((group) => group.states);
  return new Set(states.flatMap(({ leads, members }) => [...leads, ...members]));
}

/**
 * Reads the records of a cohort that runs by its waitlist. Where one is announced, whoever was in no
 * group yet gets a place by joining alone, so that nobody passes those who are asked before them. And
 * whoever joins by an offer comes to whom it was offered with, at that time, or nowhere.
 * @param history groups with what they were
 * @param changes all repairs, the oldest first; nothing changes where there are none
 */
export function withWaitlist(
  facts: CohortFacts,
  history: Pick<GroupingRecord, 'groups' | 'ended'>,
  changes: Changes,
): CohortFacts {
  const last = changes.at(-1);
  if (last === undefined) return facts;
  const { cohort } = facts;
  const waiting = cohort.waitlist === undefined ? facts : withoutWaiting(facts, history, changes);
  const overrides = toPins(last.asked);
  if (overrides.length === 0) return waiting;
  return { ...waiting, cohort: { ...cohort, overrides: [...cohort.overrides, ...overrides] } };
}

function withoutWaiting(
  facts: CohortFacts,
  history: Pick<GroupingRecord, 'groups' | 'ended'>,
  changes: Changes,
): CohortFacts {
  const known = listEverGrouped(history);
  for (const { handle, what } of changes.flatMap(({ asked }) => asked)) {
    if (what === 'joins') known.add(handle);
  }
  const enrollments = new Map(
    [...facts.enrollments].map(([handle, enrollment]) => {
      if (known.has(handle)) return [handle, enrollment];
      // Whoever may lead besides goes on to, for others need them.
      const leading = enrollment.roles.filter((role) => role === 'mentor');
      if (leading.length > 0) return [handle, { ...enrollment, roles: leading }];
      return [handle, { ...enrollment, place: 'waitlisted' as const }];
    }),
  );
  return { ...facts, enrollments };
}

/** Whoever goes at the same time binds nobody to them. */
function toPins(asked: readonly AskedChange[]): Override[] {
  const gone = new Set(asked.filter(({ what }) => what !== 'joins').map(({ handle }) => handle));
  return asked.flatMap(({ handle, to, slot }): Override[] => {
    if (to === undefined || gone.has(to)) return [];
    return [
      { kind: 'pin', person: handle, to },
      ...(slot === undefined ? [] : [{ kind: 'slot' as const, person: handle, ...slot }]),
    ];
  });
}
