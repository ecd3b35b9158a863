import { Temporal } from 'temporal-polyfill';
import type { IsoDate, WallTime, Zone } from '../../schemas/keys.ts';

/** What a wall time means in a zone: one instant, none (a clock change skips it), or two (it is repeated). */
export type WallInstant =
  | { readonly kind: 'exact'; readonly instant: Temporal.Instant }
  | {
      readonly kind: 'nonexistent';
      /** The first instant after the gap. */
      readonly gapEnds: Temporal.Instant;
    }
  | {
      readonly kind: 'ambiguous';
      readonly earlier: Temporal.Instant;
      readonly later: Temporal.Instant;
    };

/** A wall time as it stands on the clocks of a zone. */
export interface ZonedWallTime {
  readonly date: IsoDate;
  readonly time: WallTime;
  /** Minutes ahead of UTC; negative when behind. */
  readonly offsetMinutes: number;
}

/**
 * Finds the instant of a date and wall time in a zone, and never guesses: what a clock change skips
 * or repeats is said to be so. Throws a `RangeError` on an unknown zone or a date that does not exist.
 */
export function toInstant(date: IsoDate, time: WallTime, zone: Zone): WallInstant {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { kind: 'exact', instant: earlier.toInstant() };
  }
  if (earlier.toPlainDateTime().equals(wall)) {
    return { kind: 'ambiguous', earlier: earlier.toInstant(), later: later.toInstant() };
  }
  const gapEnds = earlier.getTimeZoneTransition('next') ?? later;
  return { kind: 'nonexistent', gapEnds: gapEnds.toInstant() };
}

/** Reads the date, wall time (minutes, seconds dropped) and offset that the clocks of a zone show at an instant. */
export function toZonedWallTime(instant: Temporal.Instant, zone: Zone): ZonedWallTime {
  const zoned = instant.toZonedDateTimeISO(zone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
    offsetMinutes: Math.round(zoned.offsetNanoseconds / 60e9),
  };
}
