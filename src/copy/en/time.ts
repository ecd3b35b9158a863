import { toCount } from './grammar.ts';

/** A day of the calendar; `weekday` counts from 1 for Monday, `month` from 1 for January. */
export interface DayParts {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A time of day on a 24-hour clock. */
export interface ClockParts {
  readonly hour: number;
  readonly minute: number;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function nameOf(names: readonly string[], ordinal: number): string {
  return names[ordinal - 1] ?? '';
}

function relativeDays(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const length = toSpan(Math.abs(days));
  return days > 0 ? `in ${length}` : `${length} ago`;
}

function toSpan(days: number): string {
  if (days < 21) return toCount(days, 'day');
  if (days < 60) return toCount(Math.floor(days / 7), 'week');
  if (days < 730) return toCount(Math.floor(days / 30), 'month');
  return toCount(Math.floor(days / 365), 'year');
}

function toClock({ hour, minute }: ClockParts): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** How English writes days, times and distances between them. */
export const time = {
  /** Wed 31 Mar */
  shortDay: (day: DayParts) =>
    `${nameOf(weekdays, day.weekday).slice(0, 3)} ${String(day.day)} ${nameOf(months, day.month).slice(0, 3)}`,
  /** Wed */
  shortWeekday: (weekday: number) => nameOf(weekdays, weekday).slice(0, 3),
  /** Wednesdays */
  weekly: (day: DayParts) => `${nameOf(weekdays, day.weekday)}s`,
  /** 31 March */
  dayAndMonth: (day: DayParts) => `${String(day.day)} ${nameOf(months, day.month)}`,
  /** 31 March 2027 */
  fullDay: (day: DayParts) => `${String(day.day)} ${nameOf(months, day.month)} ${String(day.year)}`,
  /** Wednesday 31 March 2027 */
  longDay: (day: DayParts) =>
    `${nameOf(weekdays, day.weekday)} ${String(day.day)} ${nameOf(months, day.month)} ${String(day.year)}`,
  /** 09:05 */
  clock: toClock,
  /** Days from now: "in 12 days", "today", "3 weeks ago". */
  relativeDays,
  /** 18:00–19:00 */
  span: (starts: ClockParts, ends: ClockParts | undefined) =>
    ends === undefined ? toClock(starts) : `${toClock(starts)}–${toClock(ends)}`,
  /** The first or last moment of a day, with the zone that the day is meant in. */
  dayStart: (day: string, place: string) => `00:00 on ${day} in ${place}`,
  dayEnd: (day: string, place: string) => `the end of ${day} in ${place}`,
  minutes: (minutes: number) => `${String(minutes)} min`,
  yourTime: 'your time',
};
