import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { toInstant, toZonedWallTime } from './wall-time.ts';

describe('a wall time', () => {
  test('on an ordinary day is one instant', () => {
    const found = toInstant('2027-01-21', '18:00', 'Europe/Berlin');
    expect(found.kind === 'exact' && found.instant.toString()).toBe('2027-01-21T17:00:00Z');
  });

  test('that the spring change skips does not exist', () => {
    const found = toInstant('2027-03-28', '02:30', 'Europe/Berlin');
    expect(found.kind === 'nonexistent' && found.gapEnds.toString()).toBe('2027-03-28T01:00:00Z');
  });

  test('that the autumn change repeats is ambiguous', () => {
    const found = toInstant('2027-10-31', '02:30', 'Europe/Berlin');
    expect(
      found.kind === 'ambiguous' && [found.earlier.toString(), found.later.toString()],
    ).toEqual(['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z']);
  });

  test('at the very end of a gap and of a repetition is exact', () => {
    expect(toInstant('2027-03-28', '03:00', 'Europe/Berlin').kind).toBe('exact');
    expect(toInstant('2027-10-31', '03:00', 'Europe/Berlin').kind).toBe('exact');
    expect(toInstant('2027-03-14', '02:00', 'America/New_York').kind).toBe('nonexistent');
    expect(toInstant('2027-04-04', '02:00', 'Australia/Sydney').kind).toBe('ambiguous');
  });

  test('in a half-hour change of Lord Howe is told from an hour change', () => {
    expect(toInstant('2027-10-03', '02:15', 'Australia/Lord_Howe').kind).toBe('nonexistent');
    expect(toInstant('2027-10-03', '02:30', 'Australia/Lord_Howe').kind).toBe('exact');
  });

  test('in an unknown zone or on a day that does not exist is refused', () => {
    expect(() => toInstant('2027-01-21', '18:00', 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => toInstant('2027-02-30', '18:00', 'Europe/Berlin')).toThrow(RangeError);
  });
});

test('an instant reads as date, wall time and offset of a zone', () => {
  const instant = Temporal.Instant.from('2027-03-14T20:15:40Z');
  expect(toZonedWallTime(instant, 'Asia/Kathmandu')).toEqual({
    date: '2027-03-15',
    time: '02:00',
    offsetMinutes: 345,
  });
  expect(toZonedWallTime(instant, 'America/New_York').offsetMinutes).toBe(-240);
});
