import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Slot } from '../../schemas/grouping.ts';
import type { IsoDate, WallTime, Zone } from '../../schemas/keys.ts';
import type { GroupSession, Session } from '../../schemas/session.ts';
import type { Weekday } from '../../schemas/words.ts';

/** A session with an exact time. */
export interface TimedSession {
  readonly when: 'timed';
  readonly session: Session;
  /** The day, in the cohort's zone. */
  readonly date: IsoDate;
  /** Instants in UTC. */
  readonly starts: string;
  readonly ends: string;
}

/** A group session of a cohort whose time each group finds for itself: some hour of these seven days. */
export interface WeekSession {
  readonly when: 'week';
  readonly session: GroupSession;
  readonly date: IsoDate;
  /** The seventh day. */
  readonly lastDate: IsoDate;
}

export type ScheduledSession = TimedSession | WeekSession;

const isoDayOfWeek: Record<Weekday, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

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
    return { when: 'week', session, date: week.first, lastDate: week.last };
  });
  return sessions.sort(compareSessions);
}

/** Lists a group's own sessions with the instants that its slot gives them, in order. */
export function toGroupSessions(cohort: CohortDates, slot: Slot): TimedSession[] {
  return cohort.sessions
    .filter((session) => session.kind === 'group')
    .map((session) => {
      const { first } = toWeekDates(cohort.starts, session.week);
      return toTimedSession(session, toWeekday(first, slot.weekday), slot.start, cohort.zone);
    })
    .sort(compareSessions);
}

/** Finds the first and the last day of a week of a cohort; week 1 starts on the day the cohort starts. */
export function toWeekDates(starts: IsoDate, week: number): { first: IsoDate; last: IsoDate } {
  const first = Temporal.PlainDate.from(starts).add({ days: 7 * (week - 1) });
  return { first: first.toString(), last: first.add({ days: 6 }).toString() };
}

/** Compares two sessions by day, then by instant (a whole week before a time in it), then by id. */
export function compareSessions(one: ScheduledSession, other: ScheduledSession): number {
  const [a, b] = [toSortKey(one), toSortKey(other)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toSortKey(entry: ScheduledSession): string {
  const instant = entry.when === 'timed' ? entry.starts : '';
  return `${entry.date} ${instant} ${entry.session.id}`;
}

function toWeekday(first: IsoDate, weekday: Weekday): IsoDate {
  const day = Temporal.PlainDate.from(first);
  return day.add({ days: (isoDayOfWeek[weekday] - day.dayOfWeek + 7) % 7 }).toString();
}

function toTimedSession(
  session: Session,
  date: IsoDate,
  start: WallTime,
  zone: Zone,
): TimedSession {
  // `check` refuses wall times that a clock change skips or repeats, so 'compatible' decides nothing.
  const starts = Temporal.PlainDateTime.from(`${date}T${start}`).toZonedDateTime(zone).toInstant();
  const ends = starts.add({ minutes: session.durationMinutes });
  return { when: 'timed', session, date, starts: starts.toString(), ends: ends.toString() };
}
