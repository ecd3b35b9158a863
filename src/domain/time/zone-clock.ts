import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../../schemas/keys.ts';

/** A change of a zone's offset. */
export interface ZoneChange {
  /** First instant with the new offset, in minutes since 1970-01-01T00:00Z. */
  readonly atMinute: number;
  /** Minutes ahead of UTC from then on. */
  readonly offsetMinutes: number;
}

/** The offsets of a zone over a stretch of time, as plain numbers that are quick to ask. */
export interface ZoneClock {
  readonly zone: Zone;
  /** The first entry stands at the start of the stretch, the others at each change, in order. */
  readonly changes: readonly [ZoneChange, ...ZoneChange[]];
}

/** Tells whether the runtime's zone data know a zone. */
export function isKnownZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a zone's offset at one instant and its changes until another (minutes since 1970, both
 * included). Throws a `RangeError` on an unknown zone.
 */
export function toZoneClock(zone: Zone, fromMinute: number, toMinute: number): ZoneClock {
  let at = toZoned(fromMinute, zone);
  const changes: [ZoneChange, ...ZoneChange[]] = [toChange(at)];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || toEpochMinute(next.toInstant()) > toMinute) return { zone, changes };
    changes.push(toChange(next));
    at = next;
  }
}

/** Finds how many minutes a zone is ahead of UTC at a minute since 1970 within the clock's stretch. */
export function getOffsetMinutes(clock: ZoneClock, minute: number): number {
  let { offsetMinutes } = clock.changes[0];
  for (const change of clock.changes) {
    if (change.atMinute > minute) break;
    offsetMinutes = change.offsetMinutes;
  }
  return offsetMinutes;
}

/** Counts the whole minutes from 1970-01-01T00:00Z to an instant. */
export function toEpochMinute(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 60_000);
}

/** Finds the instant at a count of minutes since 1970-01-01T00:00Z. */
export function fromEpochMinute(minute: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
}

function toZoned(minute: number, zone: Zone): Temporal.ZonedDateTime {
  return fromEpochMinute(minute).toZonedDateTimeISO(zone);
}

function toChange(at: Temporal.ZonedDateTime): ZoneChange {
  return {
    atMinute: toEpochMinute(at.toInstant()),
    offsetMinutes: Math.round(at.offsetNanoseconds / 60e9),
  };
}
