import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import type { IsoDate, WallTime, Zone } from '../../schemas/keys.ts';
import type { GroupSession, Session } from '../../schemas/session.ts';
import { compareText } from '../text-order.ts';
import { toInstant } from '../time/wall-time.ts';
import { getDateInWeek, getFirstDateOfWeek } from '../time/weekday.ts';

/** A session with an exact time. */
export interface TimedSession {
  readonly when: 'timed';
  readonly session: Session;
  /** The day, in the cohort's zone. */
  readonly date: IsoDate;
  /** Instants in UTC. */
  readonly starts: string;
  readonly ends: string;
  /** Whether it was announced and does not take place. */
  readonly isCancelled: boolean;
}

/** A group session of a cohort whose time each group finds for itself: some hour of these seven days. */
export interface WeekSession {
  readonly when: 'week';
  readonly session: GroupSession;
  readonly date: IsoDate;
  /** The seventh day. */
  readonly lastDate: IsoDate;
  readonly isCancelled: boolean;
}

export type ScheduledSession = TimedSession | WeekSession;

type CohortDates = Pick<Cohort, 'sessions' | 'starts' | 'zone'>;

/**
 * Lists what everybody in a cohort has in the calendar, in order: whole-cohort sessions with their
 * instants, group sessions with the seven days of their week.
 */
export function toCohortSessions(cohort: CohortDates): ScheduledSession[] {
  const sessions = cohort.sessions.map((session): ScheduledSession => {
    if (session.kind !== 'group') {
      return toTimedSession(session, session.date, session.start, cohort.zone);
    }
    const week = toWeekDates(cohort.starts, session.week);
    const { cancelled: isCancelled = false } = session;
    return { when: 'week', session, date: week.first, lastDate: week.last, isCancelled };
  });
  return sessions.sort(compareSessions);
}

/** Lists a group's own sessions with the instants that its slot gives them, in order. */
export function toGroupSessions(cohort: CohortDates, slot: Slot): TimedSession[] {
  return cohort.sessions
    .filter((session) => session.kind === 'group')
    .map((session) => {
      const date = getDateInWeek(cohort.starts, session.week, slot.weekday);
      return toTimedSession(session, date, slot.start, cohort.zone);
    })
    .sort(compareSessions);
}

/**
 * Lists all that the members of a group have in the calendar, in order: their own meetings, by week
 * where the instants are not known, and the sessions of the whole cohort.
 */
export function toGroupProgramme(
  cohort: CohortDates,
  meetings: readonly TimedSession[] | undefined,
): ScheduledSession[] {
  const sessions = toCohortSessions(cohort);
  if (meetings === undefined) return sessions;
  const open = sessions.filter(({ when }) => when === 'timed');
  return [...meetings, ...open].sort(compareSessions);
}

/** Finds the first and the last day of a week of a cohort; week 1 starts on the day the cohort starts. */
export function toWeekDates(starts: IsoDate, week: number): { first: IsoDate; last: IsoDate } {
  const first = getFirstDateOfWeek(starts, week);
  return { first, last: Temporal.PlainDate.from(first).add({ days: 6 }).toString() };
}

/** Compares two sessions by day, then by instant (a whole week before a time in it), then by id. */
export function compareSessions(one: ScheduledSession, other: ScheduledSession): number {
  return compareText(toSortKey(one), toSortKey(other));
}

function toSortKey(entry: ScheduledSession): string {
  const instant = entry.when === 'timed' ? entry.starts : '';
  return `${entry.date} ${instant} ${entry.session.id}`;
}

function toTimedSession(
  session: Session,
  date: IsoDate,
  start: WallTime,
  zone: Zone,
): TimedSession {
  const starts = toFirstInstant(date, start, zone);
  const ends = starts.add({ minutes: session.durationMinutes });
  const { cancelled: isCancelled = false } = session;
  const times = { starts: starts.toString(), ends: ends.toString() };
  return { when: 'timed', session, date, ...times, isCancelled };
}

/** A page must show something even while `check` refuses a time that a clock change skips or repeats. */
function toFirstInstant(date: IsoDate, start: WallTime, zone: Zone): Temporal.Instant {
  const found = toInstant(date, start, zone);
  switch (found.kind) {
    case 'exact':
      return found.instant;
    case 'ambiguous':
      return found.earlier;
    case 'nonexistent':
      return found.gapEnds;
  }
}
