import type { WeeklyHours } from '../../schemas/private-part.ts';
import { weekdays } from './weekdays.ts';
import { getOffsetMinutes, type ZoneClock } from './zone-clock.ts';

/** Minutes of a step of availability. */
export const stepMinutes = 15;

const stepsPerDay = (24 * 60) / stepMinutes;
const minutesPerWeek = 7 * 24 * 60;
/** 1970-01-01 was a Thursday, three days after a Monday. */
const minutesFromMondayToEpoch = 3 * 24 * 60;

/** Waking hours on a person's own clock, in minutes since midnight: 07:00 to 22:00. */
export const wakingHours = { from: 7 * 60, to: 22 * 60 } as const;

/** When a person can meet: 672 quarter hours from Monday 00:00 of their own week, 1 where they can. */
export type WeekSteps = Uint8Array;

/** Whether hours outside 07:00 to 22:00 of the person's own day count. */
export type HoursRule = 'waking-hours' | 'all-hours';

/** Turns the stretches that a person wrote into quarter hours; a stretch that ends before it begins adds none. */
export function toWeekSteps(hours: readonly WeeklyHours[], rule: HoursRule): WeekSteps {
  const steps = new Uint8Array(7 * stepsPerDay);
  for (const { day, from, to } of hours) {
    const midnight = weekdays.indexOf(day) * stepsPerDay;
    for (let step = toStep(from); step < toStep(to); step += 1) {
      if (rule === 'all-hours' || isWaking(step * stepMinutes)) steps[midnight + step] = 1;
    }
  }
  return steps;
}

/**
 * Tells whether a person can make every quarter hour of a meeting, each converted to their own clock
 * at that very instant, so that a clock change in their zone counts from the moment it happens.
 * @param startMinute first minute, since 1970; `endMinute` is the first minute after the meeting
 */
export function isFree(
  steps: WeekSteps,
  clock: ZoneClock,
  startMinute: number,
  endMinute: number,
): boolean {
  for (let minute = startMinute; minute < endMinute; minute += stepMinutes) {
    const first = toMinuteOfWeek(minute + getOffsetMinutes(clock, minute));
    if (steps[Math.floor(first / stepMinutes)] !== 1) return false;
    // Only a zone whose offset is no multiple of 15 minutes makes a quarter hour touch two steps.
    const last = (first + stepMinutes - 1) % minutesPerWeek;
    if (steps[Math.floor(last / stepMinutes)] !== 1) return false;
  }
  return true;
}

/** Counts the minutes from Monday 00:00 to a local minute since 1970-01-01T00:00 of the same clock. */
export function toMinuteOfWeek(localMinute: number): number {
  const minute = (localMinute + minutesFromMondayToEpoch) % minutesPerWeek;
  return minute < 0 ? minute + minutesPerWeek : minute;
}

function isWaking(minuteOfDay: number): boolean {
  return minuteOfDay >= wakingHours.from && minuteOfDay < wakingHours.to;
}

function toStep(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return (Number(hours) * 60 + Number(minutes)) / stepMinutes;
}
