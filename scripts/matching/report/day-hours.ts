import {
  isAnyOverlapping,
  type Meeting,
  type Span,
} from '../../../src/domain/time/slot-meetings.ts';
import {
  isFree,
  stepMinutes,
  type WeekSteps,
} from '../../../src/domain/time/weekly-availability.ts';
import type { ZoneClock } from '../../../src/domain/time/zone-clock.ts';

/** A stretch of a day on the cohort's clock, in minutes since midnight. */
export interface DayStretch {
  readonly from: number;
  readonly to: number;
  /** Whether it holds at every meeting's date, or at some of them. */
  readonly when: 'always' | 'sometimes';
}

const minutesPerDay = 24 * 60;

/**
 * Finds when a person can meet on the day of a slot, over the dates of all its meetings. Each quarter
 * hour is looked at on each date, so a clock change in anybody's zone shows.
 * @param slotStart minutes from midnight to the slot on the cohort's clock
 */
export function toDayStretches(
  steps: WeekSteps,
  clock: ZoneClock,
  busy: readonly Span[],
  meetings: readonly Meeting[],
  slotStart: number,
): DayStretch[] {
  const stretches: { from: number; to: number; when: DayStretch['when'] }[] = [];
  for (let minute = 0; minute < minutesPerDay; minute += stepMinutes) {
    const count = meetings.filter(({ startMinute }) => {
      const from = startMinute - slotStart + minute;
      const to = from + stepMinutes;
      const isTaken = isAnyOverlapping([{ startMinute: from, endMinute: to }], busy);
      return !isTaken && isFree(steps, clock, from, to);
    }).length;
    if (count === 0) continue;
    const when = count === meetings.length ? 'always' : 'sometimes';
    const open = stretches.at(-1);
    if (open?.to === minute && open.when === when) open.to += stepMinutes;
    else stretches.push({ from: minute, to: minute + stepMinutes, when });
  }
  return stretches;
}

/** Counts the minutes from midnight to a wall time. */
export function toMinuteOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Writes a minute of the day as a wall time; the end of the day is 24:00. */
export function toDayTime(minute: number): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${hours}:${String(minute % 60).padStart(2, '0')}`;
}
