import type { Cohort } from '../../schemas/cohort.ts';
import type { Session, SessionAudience, WholeCohortSession } from '../../schemas/session.ts';
import { toSlotMeetings, toSpan, type Span } from '../time/slot-meetings.ts';
import { toInstant } from '../time/wall-time.ts';
import { getOverlappingCohorts, type CohortFacts, type PublishedCohort } from './facts.ts';

/**
 * Lists the stretches of the sessions at which people of a cohort are expected: all but office hours.
 * @param audience whom those sessions are for; everybody, or one side alone
 */
export function toExpectedSpans(cohort: Cohort, audience: SessionAudience = 'everyone'): Span[] {
  return cohort.sessions
    .filter(isWholeCohort)
    .filter(({ kind }) => kind !== 'office-hours')
    .filter((session) => (session.audience ?? 'everyone') === audience)
    .flatMap((session) => toSessionSpans(session, cohort.zone));
}

/**
 * Lists the stretches at which a person is taken besides the sessions for everybody: those for
 * mentors or for mentees, sessions they host, and what they attend in other published cohorts at the
 * same time.
 */
export function getBusySpans(facts: CohortFacts, handle: string): Span[] {
  const roles = facts.enrollments.get(handle)?.roles ?? [];
  const elsewhere = getOverlappingCohorts(facts).flatMap((other) => [
    ...toHostedSpans(other.cohort, handle),
    ...toSpansElsewhere(other, handle),
  ]);
  return [
    ...(roles.includes('mentor') ? toExpectedSpans(facts.cohort, 'mentors') : []),
    ...(roles.some((role) => role !== 'mentor') ? toExpectedSpans(facts.cohort, 'mentees') : []),
    ...toHostedSpans(facts.cohort, handle),
    ...elsewhere,
  ];
}

function toSpansElsewhere({ cohort, grouping }: PublishedCohort, handle: string): Span[] {
  const groups = grouping.groups.filter(
    ({ leads, members }) => leads.includes(handle) || members.includes(handle),
  );
  if (groups.length === 0) return [];
  const meetings = groups.flatMap(({ slot }) => {
    if (slot === undefined) return [];
    const found = toSlotMeetings(cohort, slot);
    return found.kind === 'offered' ? found.meetings : [];
  });
  const isLead = groups.some(({ leads }) => leads.includes(handle));
  const isMember = groups.some(({ members }) => members.includes(handle));
  return [
    ...meetings,
    ...toExpectedSpans(cohort),
    ...(isLead ? toExpectedSpans(cohort, 'mentors') : []),
    ...(isMember ? toExpectedSpans(cohort, 'mentees') : []),
  ];
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
