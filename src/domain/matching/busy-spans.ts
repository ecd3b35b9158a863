import type { Cohort } from '../../schemas/cohort.ts';
import type { Session, WholeCohortSession } from '../../schemas/session.ts';
import { toSlotMeetings, toSpan, type Span } from '../time/slot-meetings.ts';
import { toInstant } from '../time/wall-time.ts';
import { getOverlappingCohorts, type CohortFacts, type PublishedCohort } from './facts.ts';

/** Lists the stretches of the sessions at which everybody in a cohort is expected: all but office hours. */
export function toExpectedSpans(cohort: Cohort): Span[] {
  return cohort.sessions
    .filter(isWholeCohort)
    .filter(({ kind }) => kind !== 'office-hours')
    .flatMap((session) => toSessionSpans(session, cohort.zone));
}

/**
 * Lists the stretches at which a person is taken besides the sessions of `toExpectedSpans`: sessions
 * they host, and what they attend in other published cohorts at the same time.
 */
export function getBusySpans(facts: CohortFacts, handle: string): Span[] {
  const elsewhere = getOverlappingCohorts(facts).flatMap((other) => [
    ...toHostedSpans(other.cohort, handle),
    ...toSpansElsewhere(other, handle),
  ]);
  return [...toHostedSpans(facts.cohort, handle), ...elsewhere];
}

function toSpansElsewhere({ cohort, grouping }: PublishedCohort, handle: string): Span[] {
  const groups = grouping.groups.filter(
    ({ leads, members }) => leads.includes(handle) || members.includes(handle),
  );
  if (groups.length === 0) return [];
  const meetings = groups.flatMap(({ slot }) => {
    const found = toSlotMeetings(cohort, slot);
    return found.kind === 'offered' ? found.meetings : [];
  });
  return [...meetings, ...toExpectedSpans(cohort)];
}

function toHostedSpans(cohort: Cohort, handle: string): Span[] {
  return cohort.sessions
    .filter(isWholeCohort)
    .filter(({ hosts }) => hosts.includes(handle))
    .flatMap((session) => toSessionSpans(session, cohort.zone));
}

/** A repeated wall time blocks both its instants; `check` refuses it, and one that is skipped. */
function toSessionSpans(session: WholeCohortSession, zone: string): Span[] {
  const found = toInstant(session.date, session.start, zone);
  if (found.kind === 'exact') return [toSpan(found.instant, session.durationMinutes)];
  if (found.kind === 'nonexistent') return [];
  return [found.earlier, found.later].map((instant) => toSpan(instant, session.durationMinutes));
}

function isWholeCohort(session: Session): session is WholeCohortSession {
  return session.kind !== 'group';
}
