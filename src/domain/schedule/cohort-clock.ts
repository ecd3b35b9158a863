import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { IsoDate, Zone } from '../../schemas/keys.ts';
import type { ClockChange } from './clock-change.ts';
import { getClockChanges, toDays } from './clock-change.ts';
import { toCohortSessions, type ScheduledSession } from './scheduled-session.ts';

/**
 * Zones whose clock rules differ from one another, each with the name of a place that many people
 * know: enough for a reader to find their own rule.
 */
export const commonZones: readonly Zone[] = [
  'Africa/Lagos',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Europe/Berlin',
  'UTC',
];

/** Two days, both included. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Lists the clock changes between the first and the last session of a cohort, for the given zones. */
export function getCohortClockChanges(
  cohort: Pick<Cohort, 'sessions' | 'starts' | 'zone'>,
  zones: readonly Zone[],
): ClockChange[] {
  const { first, last } = getSessionSpan(cohort);
  const others = zones.filter((zone) => zone !== cohort.zone);
  return getClockChanges(toDays(first, last), cohort.zone, others, getNoonOffset);
}

/** Finds the days of the first and the last session of a cohort. */
export function getSessionSpan(cohort: Pick<Cohort, 'sessions' | 'starts' | 'zone'>): DaySpan {
  return toDaySpan(toCohortSessions(cohort), cohort.starts);
}

/**
 * Finds the first and the last day of some sessions.
 * @param entries in order of time
 * @param otherwise the day where there are none
 */
export function toDaySpan(entries: readonly ScheduledSession[], otherwise: IsoDate): DaySpan {
  const lastDays = entries.map((entry) => (entry.when === 'week' ? entry.lastDate : entry.date));
  const first = entries[0]?.date ?? otherwise;
  return { first, last: lastDays.reduce((one, other) => (one > other ? one : other), first) };
}

function getNoonOffset(date: IsoDate, zone: Zone): number {
  const noon = Temporal.Instant.from(`${date}T12:00:00Z`);
  return noon.toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000;
}
