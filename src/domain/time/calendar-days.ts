import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Zone } from '../../schemas/keys.ts';

/** Finds the day that it is at an instant, in UTC unless a zone is given. */
export function toDay(now: Temporal.Instant, zone: Zone = 'UTC'): IsoDate {
  return now.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Finds the latest day that it is anywhere at an instant: zones reach 14 hours ahead of UTC. */
export function toLatestDay(now: Temporal.Instant): IsoDate {
  return toDay(now.add({ hours: 14 }));
}

/** Finds the day some days later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
