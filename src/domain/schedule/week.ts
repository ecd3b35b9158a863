import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import type { ClockChange } from './clock-change.ts';
import { isDayOver, toDayStart } from './day-edges.ts';
import type { ScheduledSession } from './scheduled-session.ts';
import { toWeekDates } from './scheduled-session.ts';

/** A stretch of a cohort with what happens in it. */
export interface Week<Entry extends ScheduledSession = ScheduledSession> {
  readonly part: 'before' | 'week' | 'after';
  /** Counted from 1; 0 before the start. */
  readonly number: number;
  /** First and last day: seven days of a week, else the days of its sessions. */
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly phase: 'past' | 'now' | 'future';
  readonly entries: readonly Entry[];
}

/** A week with the clock changes that a reader has to know when they come to it. */
export interface AnnouncedWeek<
  Entry extends ScheduledSession = ScheduledSession,
> extends Week<Entry> {
  readonly changes: readonly ClockChange[];
}

/**
 * Arranges sessions, in their order, by week of the cohort; weeks without any are left out.
 * Sessions before the first or after the last day of the cohort stand in parts of their own.
 */
export function toWeeks<Entry extends ScheduledSession>(
  cohort: Pick<Cohort, 'starts' | 'ends' | 'zone'>,
  entries: readonly Entry[],
  now: Temporal.Instant,
): Week<Entry>[] {
  const byNumber = new Map<number, Entry[]>();
  for (const entry of entries) {
    const number = getWeekNumber(cohort, entry.date);
    byNumber.set(number, [...(byNumber.get(number) ?? []), entry]);
  }
  return [...byNumber]
    .sort(([one], [other]) => one - other)
    .map(([number, inWeek]) => toWeek(cohort, number, inWeek, now));
}

/**
 * Puts each clock change before the first week whose sessions it moves. A change on the last day of
 * a week, as on most Sundays, belongs to the next one.
 */
export function withClockChanges<Entry extends ScheduledSession>(
  weeks: readonly Week<Entry>[],
  changes: readonly ClockChange[],
): AnnouncedWeek<Entry>[] {
  return weeks.map((week, index) => {
    const before = weeks[index - 1]?.last ?? '';
    return { ...week, changes: changes.filter(({ date }) => date >= before && date < week.last) };
  });
}

/** Counts the weeks of a cohort from its first to its last day; a part of a week counts as one. */
export function getWeekCount({ starts, ends }: Pick<Cohort, 'starts' | 'ends'>): number {
  return Math.floor(getDaysBetween(starts, ends) / 7) + 1;
}

function getWeekNumber(cohort: Pick<Cohort, 'starts' | 'ends'>, date: IsoDate): number {
  if (date < cohort.starts) return 0;
  if (date > cohort.ends) return getWeekCount(cohort) + 1;
  return Math.floor(getDaysBetween(cohort.starts, date) / 7) + 1;
}

function getDaysBetween(from: IsoDate, to: IsoDate): number {
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' });
  return days.days;
}

function toWeek<Entry extends ScheduledSession>(
  cohort: Pick<Cohort, 'starts' | 'ends' | 'zone'>,
  number: number,
  entries: readonly Entry[],
  now: Temporal.Instant,
): Week<Entry> {
  const part = number === 0 ? 'before' : number > getWeekCount(cohort) ? 'after' : 'week';
  const dates = entries.map((entry) => entry.date);
  const { first, last } =
    part === 'week'
      ? toWeekDates(cohort.starts, number)
      : { first: dates[0] ?? cohort.starts, last: dates.at(-1) ?? cohort.ends };
  return { part, number, first, last, phase: getPhase(first, last, cohort.zone, now), entries };
}

function getPhase(
  first: IsoDate,
  last: IsoDate,
  zone: string,
  now: Temporal.Instant,
): Week['phase'] {
  if (isDayOver(last, zone, now)) return 'past';
  return Temporal.Instant.compare(now, toDayStart(first, zone)) < 0 ? 'future' : 'now';
}
