import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Zone } from '../../schemas/keys.ts';

/** Finds the first instant of a day in a zone; not 00:00 where a clock change skips it. */
export function toDayStart(date: IsoDate, zone: Zone): Temporal.Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).startOfDay().toInstant();
}

/** Finds the instant at which a day is over in a zone: the first instant of the next one. */
export function toDayEnd(date: IsoDate, zone: Zone): Temporal.Instant {
  return Temporal.PlainDate.from(date)
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .startOfDay()
    .toInstant();
}

/**
 * Tells whether a day is over in a zone.
 * @param now an instant, as such or as text in UTC
 */
export function isDayOver(date: IsoDate, zone: Zone, now: Temporal.Instant | string): boolean {
  return Temporal.Instant.compare(now, toDayEnd(date, zone)) >= 0;
}

/** Counts the calendar days in a zone from now to a date; negative when the date has passed. */
export function getDaysUntil(date: IsoDate, now: Temporal.Instant, zone: Zone): number {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return today.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}
