import type { IsoDate, Zone } from '../../schemas/keys.ts';
import { compareText } from '../text-order.ts';

/** A day from which sessions of one wall time in the cohort's zone are at another hour in other zones. */
export interface ClockChange {
  /** First day with the other hour, in the cohort's zone. */
  readonly date: IsoDate;
  /** Minutes by which sessions are later on the other zones' clocks; negative when earlier. */
  readonly shiftMinutes: number;
  /** The zones concerned, in code-unit order. */
  readonly zones: readonly Zone[];
}

/** Tells a zone's offset from UTC, in minutes, at noon UTC of a day. */
export type NoonOffset = (date: IsoDate, zone: Zone) => number;

/**
 * Lists the days from the second to the last on which the clocks of a zone move against those of
 * the cohort's zone. Sampled at noon UTC, after any clock change of the night. Offsets come from
 * the caller, so that a page can ask the browser's own zone data.
 */
export function getClockChanges(
  days: readonly IsoDate[],
  cohortZone: Zone,
  zones: readonly Zone[],
  getOffset: NoonOffset,
): ClockChange[] {
  const found = new Map<string, { date: IsoDate; shiftMinutes: number; zones: Zone[] }>();
  for (const zone of [...new Set(zones)].sort()) {
    let before: number | undefined;
    for (const date of days) {
      const after = getOffset(date, zone) - getOffset(date, cohortZone);
      const shiftMinutes = before === undefined ? 0 : after - before;
      before = after;
      if (shiftMinutes === 0) continue;
      const key = `${date} ${String(shiftMinutes)}`;
      const change = found.get(key) ?? { date, shiftMinutes, zones: [] };
      change.zones.push(zone);
      found.set(key, change);
    }
  }
  return [...found.values()].sort(compareChanges);
}

/** Days on which sessions are at another hour than usual, or those from which they are. */
export interface ClockShift {
  readonly from: IsoDate;
  /** The last of them; nothing where the hour stays. */
  readonly until: IsoDate | undefined;
  readonly shiftMinutes: number;
}

/**
 * Joins changes of one zone's clocks that undo each other, as where two zones change on days of their own:
 * what is between them is said at once.
 * @param changes of one zone, in order of time
 */
export function toClockShifts(changes: readonly ClockChange[]): ClockShift[] {
  const shifts: ClockShift[] = [];
  for (let index = 0; index < changes.length; index += 1) {
    const [change, next] = [changes[index], changes[index + 1]];
    if (change === undefined) break;
    const isUndone = next?.shiftMinutes === -change.shiftMinutes;
    const until = isUndone ? toDayBefore(next.date) : undefined;
    shifts.push({ from: change.date, until, shiftMinutes: change.shiftMinutes });
    if (isUndone) index += 1;
  }
  return shifts;
}

function toDayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Lists every day from the first to the last, both included; nothing when they are the wrong way round. */
export function toDays(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  const end = Date.parse(`${last}T12:00:00Z`);
  for (let noon = Date.parse(`${first}T12:00:00Z`); noon <= end; noon += 86_400_000) {
    days.push(new Date(noon).toISOString().slice(0, 10));
  }
  return days;
}

function compareChanges(one: ClockChange, other: ClockChange): number {
  return compareText(one.date, other.date) || one.shiftMinutes - other.shiftMinutes;
}
