import { toCalendarNames } from '../calendar-names.ts';
import type { Copy } from '../copy.ts';
import { toRelativeDays } from '../relative-days.ts';
import { toShortLength, type ClockParts, type DayParts } from '../time-parts.ts';

const { weekday: toWeekday, month: toMonth } = toCalendarNames('es');
const short = toCalendarNames('es', 'short');

function toClock({ hour, minute }: ClockParts): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function toDayAndMonth({ day, month }: DayParts): string {
  return `${String(day)} de ${toMonth(month)}`;
}

function toFullDay(day: DayParts): string {
  return `${toDayAndMonth(day)} de ${String(day.year)}`;
}

/** How Spanish writes days, times and distances between them. */
export const time: Copy['time'] = {
  shortDay: ({ weekday, day, month }) =>
    `${short.weekday(weekday)} ${String(day)} ${short.month(month)}`,
  shortWeekday: short.weekday,
  weekly: ({ weekday }) => `Los ${toWeekday(weekday).replace(/o$/, 'os')}`,
  dayAndMonth: toDayAndMonth,
  fullDay: toFullDay,
  longDay: (day) => `${toWeekday(day.weekday)} ${toFullDay(day)}`,
  clock: toClock,
  relativeDays: toRelativeDays('es'),
  span: (starts, ends) =>
    ends === undefined ? toClock(starts) : `${toClock(starts)}–${toClock(ends)}`,
  // Both follow a preposition: "desde las 00:00 del 1 de marzo".
  dayStart: (day, place) => `las 00:00 del ${day} en ${place}`,
  dayEnd: (day, place) => `las 24:00 del ${day} en ${place}`,
  minutes: toShortLength,
  yourTime: 'tu hora',
};
