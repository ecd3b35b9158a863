import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import { weekdays } from './weekdays.ts';
import { isFree, toWeekSteps, type HoursRule } from './weekly-availability.ts';
import { fromEpochMinute, toEpochMinute, toZoneClock } from './zone-clock.ts';

const from = toEpochMinute(Temporal.Instant.from('2027-01-01T00:00:00Z'));
const to = toEpochMinute(Temporal.Instant.from('2027-12-31T00:00:00Z'));

function canMeet(
  hours: WeeklyHours[],
  zone: string,
  starts: string,
  minutes = 60,
  rule: HoursRule = 'waking-hours',
): boolean {
  const start = toEpochMinute(Temporal.Instant.from(starts));
  return isFree(toWeekSteps(hours, rule), toZoneClock(zone, from, to), start, start + minutes);
}

describe('a clock change in a zone', () => {
  const thursdayNoon: WeeklyHours[] = [{ day: 'thursday', from: '12:00', to: '13:00' }];

  test('moves the hours of New York three weeks before those of Berlin', () => {
    // 18:00 in Berlin is 12:00 in New York, but 13:00 between the two changes.
    expect(canMeet(thursdayNoon, 'America/New_York', '2027-03-11T17:00:00Z')).toBe(true);
    expect(canMeet(thursdayNoon, 'America/New_York', '2027-03-18T17:00:00Z')).toBe(false);
    expect(canMeet(thursdayNoon, 'America/New_York', '2027-04-01T16:00:00Z')).toBe(true);
  });

  test('leaves Kolkata where it is while Berlin moves', () => {
    const evening: WeeklyHours[] = [{ day: 'thursday', from: '21:30', to: '22:00' }];
    expect(canMeet(evening, 'Asia/Kolkata', '2027-03-25T16:00:00Z', 30)).toBe(true);
    expect(canMeet(evening, 'Asia/Kolkata', '2027-04-01T15:00:00Z', 30)).toBe(false);
  });

  test('in the middle of a meeting counts from its very minute', () => {
    // Sydney: 02:45 to 03:00 summer time, then the clocks go back to 02:00.
    const night: WeeklyHours[] = [{ day: 'sunday', from: '02:00', to: '03:00' }];
    const starts = '2027-04-03T15:45:00Z';
    expect(canMeet(night, 'Australia/Sydney', starts, 60, 'all-hours')).toBe(true);
    expect(canMeet(night, 'Australia/Sydney', starts, 90, 'all-hours')).toBe(false);
  });
});

test('hours before 07:00 and from 22:00 count only for those to whom they suit', () => {
  const always: WeeklyHours[] = weekdays.map((day) => ({ day, from: '00:00', to: '24:00' }));
  const rules: HoursRule[] = ['waking-hours', 'all-hours'];
  const answer = (starts: string) => rules.map((rule) => canMeet(always, 'UTC', starts, 60, rule));
  expect(answer('2027-02-01T06:45:00Z')).toEqual([false, true]);
  expect(answer('2027-02-01T07:00:00Z')).toEqual([true, true]);
  expect(answer('2027-02-01T21:00:00Z')).toEqual([true, true]);
  expect(answer('2027-02-01T21:15:00Z')).toEqual([false, true]);
});

test('a meeting may cross midnight and the end of the week', () => {
  const hours: WeeklyHours[] = [
    { day: 'sunday', from: '23:00', to: '24:00' },
    { day: 'monday', from: '00:00', to: '00:30' },
  ];
  expect(canMeet(hours, 'UTC', '2027-02-07T23:30:00Z', 60, 'all-hours')).toBe(true);
  expect(canMeet(hours, 'UTC', '2027-02-07T23:45:00Z', 60, 'all-hours')).toBe(false);
});

test('a stretch that ends before it begins adds no time', () => {
  expect(toWeekSteps([{ day: 'monday', from: '18:00', to: '17:00' }], 'all-hours')).toEqual(
    new Uint8Array(672),
  );
});

test('being free agrees with Temporal, minute by minute', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
  const hours: WeeklyHours[] = [
    { day: 'monday', from: '08:15', to: '12:00' },
    { day: 'thursday', from: '17:00', to: '21:45' },
    { day: 'sunday', from: '01:00', to: '04:00' },
  ];
  const isFreeByTemporal = (zone: string, start: number, end: number) => {
    for (let minute = start; minute < end; minute += 1) {
      const local = fromEpochMinute(minute).toZonedDateTimeISO(zone);
      const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
      const day = weekdays[local.dayOfWeek - 1];
      if (!hours.some((one) => one.day === day && one.from <= time && time < one.to)) return false;
    }
    return true;
  };
  const steps = toWeekSteps(hours, 'all-hours');
  const clocks = new Map(zones.map((zone) => [zone, toZoneClock(zone, from, to)]));
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.nat((to - from) / 30 - 10),
      fc.constantFrom(15, 60, 90),
      (zone, halfHours, minutes) => {
        const start = from + halfHours * 30;
        expect(isFree(steps, clocks.get(zone)!, start, start + minutes)).toBe(
          isFreeByTemporal(zone, start, start + minutes),
        );
      },
    ),
    { numRuns: 300 },
  );
});
