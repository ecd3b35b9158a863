import type { PrivatePart, WeeklyHours } from '../../../schemas/private-part.ts';
import type { Meeting } from '../../time/slot-meetings.ts';
import {
  stepMinutes,
  toMinuteOfWeek,
  toWeekSteps,
  wakingHours,
} from '../../time/weekly-availability.ts';
import { weekdays } from '../../time/weekdays.ts';
import { getOffsetMinutes, type ZoneClock } from '../../time/zone-clock.ts';

const halfHour = 30;
const minutesPerDay = 24 * 60;

/**
 * Lists the half hours of a person's own week, counted from Monday 00:00, that they would have to add
 * to make every meeting; a clock change can ask for more of them than a meeting is long. Nothing where
 * one lies outside their waking hours, which nobody is asked to give.
 */
export function listMissingHalfHours(
  part: Pick<PrivatePart, 'availability' | 'outsideWakingHours'>,
  clock: ZoneClock,
  meetings: readonly Meeting[],
): number[] | undefined {
  const steps = toWeekSteps(
    part.availability,
    part.outsideWakingHours ? 'all-hours' : 'waking-hours',
  );
  const missing = new Set<number>();
  for (const { startMinute, endMinute } of meetings) {
    for (const step of listTouchedSteps(clock, startMinute, endMinute)) {
      if (steps[step] !== 1) missing.add(Math.floor((step * stepMinutes) / halfHour));
    }
  }
  const canAdd = part.outsideWakingHours || [...missing].every(isWaking);
  return canAdd ? [...missing].sort((a, b) => a - b) : undefined;
}

/** Joins half hours of a week to stretches of days, in order. */
export function toWeeklyHours(halfHours: readonly number[]): WeeklyHours[] {
  const stretches: { first: number; last: number }[] = [];
  for (const one of [...halfHours].sort((a, b) => a - b)) {
    const open = stretches.at(-1);
    const isNext = open?.last === one - 1 && toDay(open.first) === toDay(one);
    if (open !== undefined && isNext) open.last = one;
    else stretches.push({ first: one, last: one });
  }
  return stretches.map(({ first, last }) => ({
    day: weekdays[toDay(first)] ?? 'monday',
    from: toClockText((first * halfHour) % minutesPerDay),
    to: toClockText(((last * halfHour) % minutesPerDay) + halfHour),
  }));
}

/** Quarter hours of the person's week that a meeting touches, as availability counts them. */
function listTouchedSteps(clock: ZoneClock, startMinute: number, endMinute: number): number[] {
  const touched: number[] = [];
  for (let minute = startMinute; minute < endMinute; minute += stepMinutes) {
    const local = minute + getOffsetMinutes(clock, minute);
    // Only a zone whose offset is no multiple of 15 minutes makes the two differ.
    for (const end of [local, local + stepMinutes - 1]) {
      touched.push(Math.floor(toMinuteOfWeek(end) / stepMinutes));
    }
  }
  return touched;
}

function isWaking(index: number): boolean {
  const minute = (index * halfHour) % minutesPerDay;
  return minute >= wakingHours.from && minute < wakingHours.to;
}

function toDay(index: number): number {
  return Math.floor((index * halfHour) / minutesPerDay);
}

function toClockText(minuteOfDay: number): string {
  const hours = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}
