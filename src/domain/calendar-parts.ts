import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Zone } from '../schemas/keys.ts';

/** A day of the calendar; `weekday` counts from 1 for Monday, `month` from 1 for January. */
export interface CalendarDay {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A time of day on a 24-hour clock. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** Takes a date apart for copy to write out. */
export function toCalendarDay(date: IsoDate | Temporal.PlainDate): CalendarDay {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(date);
  return { weekday: dayOfWeek, day, month, year };
}

/**
 * Tells which day and time of day an instant is in a zone, for copy to write out.
 * @param instant in UTC, such as `2027-04-15T16:00:00Z`
 */
export function toZonedParts(instant: string, zone: Zone): CalendarDay & TimeOfDay {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const { hour, minute } = there;
  return { ...toCalendarDay(there.toPlainDate()), hour, minute };
}
