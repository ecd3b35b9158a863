import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import { isDayOver } from './day-edges.ts';
import {
  toCohortSessions,
  toGroupSessions,
  type ScheduledSession,
  type TimedSession,
  type WeekSession,
} from './scheduled-session.ts';

/** Finds the first session with a time that has not ended. */
export function getNextSession(
  sessions: readonly ScheduledSession[],
  now: Temporal.Instant,
): TimedSession | undefined {
  return sessions
    .filter((entry) => entry.when === 'timed')
    .find(({ ends }) => Temporal.Instant.compare(now, ends) < 0);
}

/**
 * Finds the group session that comes next in a cohort: the first that some group still has before it.
 * @param slots of the published groups; nothing where their times are not to be told
 */
export function getNextGroupWeek(
  cohort: Pick<Cohort, 'sessions' | 'starts' | 'zone'>,
  slots: readonly Slot[] | undefined,
  now: Temporal.Instant,
): WeekSession | undefined {
  const weeks = toCohortSessions(cohort).filter((entry) => entry.when === 'week');
  if (slots === undefined) {
    return weeks.find(({ lastDate }) => !isDayOver(lastDate, cohort.zone, now));
  }
  const ahead = new Set(
    slots
      .flatMap((slot) => toGroupSessions(cohort, slot))
      .filter(({ ends }) => Temporal.Instant.compare(now, ends) < 0)
      .map(({ session }) => session.id),
  );
  return weeks.find(({ session }) => ahead.has(session.id));
}
