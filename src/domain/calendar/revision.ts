import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { IsoDate } from '../../schemas/keys.ts';

/** Which version of its events a calendar holds (RFC 5545, 3.8.7.2 and 3.8.7.4). */
export interface CalendarRevision {
  /** Instant in UTC: DTSTAMP. */
  readonly stamp: string;
  /** Grows with each change: SEQUENCE. Minutes since 2020, so that no counter has to be kept. */
  readonly sequence: number;
}

/** Minutes from 1970 to 2020-01-01T00:00Z. */
const firstMinute = 26_297_280;

/**
 * Works out the revision that a history of changes leads to; undefined where there are none. Each
 * change counts at least one more than the one before it, also where two fall into one minute or a
 * clock went wrong, and the stamp never goes back.
 * @param changes instants in UTC, the oldest change first
 */
export function toLastRevision(changes: readonly string[]): CalendarRevision | undefined {
  let last: CalendarRevision | undefined;
  for (const change of changes) {
    const next = toSingleRevision(change);
    last =
      last === undefined
        ? next
        : {
            stamp: last.stamp > next.stamp ? last.stamp : next.stamp,
            sequence: Math.max(last.sequence + 1, next.sequence),
          };
  }
  return last;
}

/**
 * Gives the revision of a cohort's calendars where no history tells: the day on which its groups were last
 * planned or repaired, else that on which its first window opens. Fixed, so that the bytes are.
 */
export function toRevisionWithoutHistory(
  { windows }: Pick<Cohort, 'windows'>,
  changed: IsoDate | undefined,
): CalendarRevision {
  const first = windows.mentors.opens < windows.mentees.opens ? windows.mentors : windows.mentees;
  return toSingleRevision(`${changed ?? first.opens}T00:00:00Z`);
}

function toSingleRevision(stamp: string): CalendarRevision {
  const { epochMilliseconds } = Temporal.Instant.from(stamp);
  return { stamp, sequence: Math.max(0, Math.floor(epochMilliseconds / 60_000) - firstMinute) };
}
