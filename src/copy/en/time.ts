import { toCalendarNames } from '../calendar-names.ts';
import { toRelativeDays } from '../relative-days.ts';
import { toShortLength, type ClockParts, type DayParts } from '../time-parts.ts';

const { weekday: toWeekday, month: toMonth } = toCalendarNames('en-GB');

function toClock({ hour, minute }: ClockParts): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** How English writes days, times and distances between them. */
export const time = {
  /** Wed 31 Mar */
  shortDay: (day: DayParts) =>
    `${toWeekday(day.weekday).slice(0, 3)} ${String(day.day)} ${toMonth(day.month).slice(0, 3)}`,
  /** Wed */
  shortWeekday: (weekday: number) => toWeekday(weekday).slice(0, 3),
  /** Wednesdays */
  weekly: (day: DayParts) => `${toWeekday(day.weekday)}s`,
  /** 31 March */
  dayAndMonth: (day: DayParts) => `${String(day.day)} ${toMonth(day.month)}`,
  /** 31 March 2027 */
  fullDay: (day: DayParts) => `${String(day.day)} ${toMonth(day.month)} ${String(day.year)}`,
  /** Wednesday 31 March 2027 */
  longDay: (day: DayParts) =>
    `${toWeekday(day.weekday)} ${String(day.day)} ${toMonth(day.month)} ${String(day.year)}`,
  /** 09:05 */
  clock: toClock,
  /** Days from now: "in 12 days", "today", "3 weeks ago". */
  relativeDays: toRelativeDays('en-GB'),
  /** 18:00–19:00 */
  span: (starts: ClockParts, ends: ClockParts | undefined) =>
    ends === undefined ? toClock(starts) : `${toClock(starts)}–${toClock(ends)}`,
  /** The first or last moment of a day, with the zone that the day is meant in. */
  dayStart: (day: string, place: string) => `00:00 on ${day} in ${place}`,
  dayEnd: (day: string, place: string) => `the end of ${day} in ${place}`,
  minutes: toShortLength,
  yourTime: 'your time',
};
