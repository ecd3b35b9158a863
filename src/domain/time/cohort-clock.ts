import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import { toEpochMinute, toZoneClock, type ZoneClock } from './zone-clock.ts';

/**
 * Reads a zone's offsets over the whole of a cohort: from a day before 00:00 UTC of its first day
 * until two days after 00:00 UTC of its last, so that its days are inside in every zone.
 * Throws a `RangeError` on an unknown zone.
 */
export function toCohortClock(cohort: Pick<Cohort, 'starts' | 'ends'>, zone: string): ZoneClock {
  const from = toUtcMidnight(cohort.starts, -1);
  return toZoneClock(zone, from, toUtcMidnight(cohort.ends, 2));
}

function toUtcMidnight(date: string, daysLater: number): number {
  const day = Temporal.PlainDate.from(date).add({ days: daysLater });
  return toEpochMinute(day.toZonedDateTime('UTC').toInstant());
}
