import { describe, expect, test } from 'vitest';
import type { GroupSession } from '../../schemas/session.ts';
import { isOverlapping, toGridSlots, toSlotMeetings } from './slot-meetings.ts';
import { getDateInWeek, getFirstDateOfWeek } from './weekday.ts';

function toCohort(weeks: number[], change: { zone?: string; starts?: string; ends?: string } = {}) {
  const sessions = weeks.map((week): GroupSession => {
    const shared = { title: 'Meeting', durationMinutes: 60, hosts: [], resources: [] };
    return { kind: 'group', id: `week-${String(week)}`, week, ...shared };
  });
  return { sessions, starts: '2027-01-18', ends: '2027-04-04', zone: 'Europe/Berlin', ...change };
}

describe('the weeks of a cohort', () => {
  test('are seven days each from its first day, whatever weekday that is', () => {
    expect(getFirstDateOfWeek('2027-01-18', 11)).toBe('2027-03-29');
    expect(getDateInWeek('2027-01-18', 1, 'monday')).toBe('2027-01-18');
    expect(getDateInWeek('2027-01-18', 1, 'sunday')).toBe('2027-01-24');
    // A cohort that starts on a Wednesday meets on Tuesday six days later.
    expect(getDateInWeek('2027-01-20', 1, 'tuesday')).toBe('2027-01-26');
    expect(getDateInWeek('2027-01-20', 2, 'wednesday')).toBe('2027-01-27');
  });
});

describe('a slot', () => {
  test('gives one meeting for each group session, at its wall time across the clock change', () => {
    const found = toSlotMeetings(toCohort([11, 1, 10]), { weekday: 'thursday', start: '17:00' });
    expect(
      found.kind === 'offered' && found.meetings.map((one) => [one.week, one.starts.toString()]),
    ).toEqual([
      [1, '2027-01-21T16:00:00Z'],
      [10, '2027-03-25T16:00:00Z'],
      [11, '2027-04-01T15:00:00Z'],
    ]);
  });

  test('whose time a clock change skips or repeats on one day is not offered', () => {
    expect(toSlotMeetings(toCohort([1, 10]), { weekday: 'sunday', start: '02:30' })).toEqual({
      kind: 'not-offered',
      reason: 'nonexistent',
      date: '2027-03-28',
    });
    const sydney = toCohort([11], { zone: 'Australia/Sydney' });
    expect(toSlotMeetings(sydney, { weekday: 'sunday', start: '02:30' })).toMatchObject({
      reason: 'ambiguous',
      date: '2027-04-04',
    });
    expect(toSlotMeetings(toCohort([1, 9]), { weekday: 'sunday', start: '02:30' }).kind).toBe(
      'offered',
    );
  });

  test('whose last meeting would come after the last day is not offered', () => {
    const short = toCohort([11], { ends: '2027-03-31' });
    expect(toSlotMeetings(short, { weekday: 'wednesday', start: '17:00' }).kind).toBe('offered');
    expect(toSlotMeetings(short, { weekday: 'thursday', start: '17:00' })).toMatchObject({
      reason: 'after-end',
      date: '2027-04-01',
    });
  });
});

test('the grid has 336 slots from Monday 00:00 to Sunday 23:30', () => {
  const slots = toGridSlots();
  expect(slots).toHaveLength(336);
  expect(slots[0]).toEqual({ weekday: 'monday', start: '00:00' });
  expect(slots.at(-1)).toEqual({ weekday: 'sunday', start: '23:30' });
});

test('stretches that only touch do not overlap', () => {
  const first = { startMinute: 0, endMinute: 60 };
  expect(isOverlapping(first, { startMinute: 60, endMinute: 90 })).toBe(false);
  expect(isOverlapping(first, { startMinute: 59, endMinute: 61 })).toBe(true);
});
