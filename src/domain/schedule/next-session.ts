import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import { isDayOver } from './day-edges.ts';
import {
  compareSessions,
  toCohortSessions,
  toGroupSessions,
  type ScheduledSession,
  type TimedSession,
  type WeekSession,
} from './scheduled-session.ts';

/** Finds the first session with a time that takes place and has not ended. */
export function getNextSession(
  sessions: readonly ScheduledSession[],
  now: Temporal.Instant,
): TimedSession | undefined {
  return sessions
    .filter((entry) => entry.when === 'timed')
    .find(({ ends, isCancelled }) => !isCancelled && Temporal.Instant.compare(now, ends) < 0);
}

/** A week in which groups meet, and the day from which that is still ahead. */
export interface NextGroupWeek {
  readonly week: WeekSession;
  /** Of the first meeting that some group has before it; the week's first day where times are not told. */
  readonly date: IsoDate;
}

/**
 * Finds what comes first for the people of a cohort: a session with a time, or a week in which groups meet.
 * @param slots of the published groups; nothing where their times are not to be told
 */
export function getFirstAhead(
  cohort: Pick<Cohort, 'sessions' | 'starts' | 'zone'>,
  slots: readonly Slot[] | undefined,
  now: Temporal.Instant,
): ScheduledSession | undefined {
  const timed = getNextSession(toCohortSessions(cohort), now);
  const meeting = getNextGroupWeek(cohort, slots, now);
  if (meeting === undefined || (timed !== undefined && meeting.date > timed.date)) return timed;
  return meeting.week;
}

/**
 * Finds the group session that comes next in a cohort: the first that some group still has before it.
 * @param slots of the published groups; nothing where their times are not to be told
 */
export function getNextGroupWeek(
  cohort: Pick<Cohort, 'sessions' | 'starts' | 'zone'>,
  slots: readonly Slot[] | undefined,
  now: Temporal.Instant,
): NextGroupWeek | undefined {
  const weeks = toCohortSessions(cohort)
    .filter((entry) => entry.when === 'week')
    .filter(({ isCancelled }) => !isCancelled);
  if (slots === undefined) {
    const week = weeks.find(({ lastDate }) => !isDayOver(lastDate, cohort.zone, now));
    return week && { week, date: week.date };
  }
  const meetings = slots.flatMap((slot) => toGroupSessions(cohort, slot)).sort(compareSessions);
  const next = getNextSession(meetings, now);
  const week = weeks.find(({ session }) => session.id === next?.session.id);
  return week && next && { week, date: next.date };
}
