import { Temporal } from 'temporal-polyfill';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromEpochMinute,
  getOffsetMinutes,
  isKnownZone,
  toEpochMinute,
  toZoneClock,
} from './zone-clock.ts';

const winter = {
  from: toEpochMinute(Temporal.Instant.from('2027-01-18T00:00:00Z')),
  to: toEpochMinute(Temporal.Instant.from('2027-04-05T00:00:00Z')),
};

function getChanges(zone: string): [string, number][] {
  return toZoneClock(zone, winter.from, winter.to).changes.map(({ atMinute, offsetMinutes }) => [
    fromEpochMinute(atMinute).toString(),
    offsetMinutes,
  ]);
}

test('the clock changes of a winter differ by zone', () => {
  const start = '2027-01-18T00:00:00Z';
  expect(getChanges('Europe/Berlin')).toEqual([
    [start, 60],
    ['2027-03-28T01:00:00Z', 120],
  ]);
  expect(getChanges('America/New_York')).toEqual([
    [start, -300],
    ['2027-03-14T07:00:00Z', -240],
  ]);
  expect(getChanges('Australia/Sydney')).toEqual([
    [start, 660],
    ['2027-04-03T16:00:00Z', 600],
  ]);
  expect(getChanges('Asia/Kolkata')).toEqual([[start, 330]]);
});

test('an offset holds until the very minute of the change', () => {
  const clock = toZoneClock('Europe/Berlin', winter.from, winter.to);
  const change = toEpochMinute(Temporal.Instant.from('2027-03-28T01:00:00Z'));
  expect(getOffsetMinutes(clock, change - 1)).toBe(60);
  expect(getOffsetMinutes(clock, change)).toBe(120);
});

test('offsets agree with Temporal at any minute of two years in any zone', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'Pacific/Chatham',
    'America/Sao_Paulo',
    'UTC',
  ];
  const from = toEpochMinute(Temporal.Instant.from('2026-06-01T00:00:00Z'));
  const length = 2 * 365 * 24 * 60;
  const clocks = new Map(zones.map((zone) => [zone, toZoneClock(zone, from, from + length)]));
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat(length), (zone, ahead) => {
      const zoned = fromEpochMinute(from + ahead).toZonedDateTimeISO(zone);
      const expected = zoned.offsetNanoseconds / 60e9;
      expect(getOffsetMinutes(clocks.get(zone)!, from + ahead)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('a zone is known or not', () => {
  expect(isKnownZone('Europe/Berlin')).toBe(true);
  expect(isKnownZone('Europe/Atlantis')).toBe(false);
});
