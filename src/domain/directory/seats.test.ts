import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Group } from '../../schemas/grouping.ts';
import {
  countSeats,
  countSeatsBrought,
  countSeatsDuring,
  type PublishedGrouping,
} from './seats.ts';

function toGrouping(ends: string, leads: readonly string[], size: number): PublishedGrouping {
  const group: Group = {
    id: 'group-01',
    name: 'Tidal',
    format: 'mentor-led',
    leads: [...leads],
    members: Array.from({ length: size }, (_, index) => `member-${String(index)}`),
    slot: { weekday: 'thursday', start: '17:00' },
    reasons: [],
  };
  const cohort = { starts: '2027-01-18', ends, zone: 'Europe/Berlin' };
  return { cohort, grouping: { groups: [group] } };
}

const now = Temporal.Instant.from('2027-03-19T09:00:00Z');

test('members of a running cohort take seats of each of their leads', () => {
  const published = [toGrouping('2027-04-04', ['mara', 'lucia'], 3)];
  expect(countSeats('mara', 4, published, now)).toMatchObject({ capacity: 4, taken: 3, free: 1 });
  expect(countSeats('lucia', 5, published, now)).toMatchObject({ capacity: 5, taken: 3, free: 2 });
  expect(countSeats('karim', 2, published, now)).toMatchObject({ capacity: 2, taken: 0, free: 2 });
});

test('it is told until when seats are taken: until the first cohort that holds some is over', () => {
  const untilOf = (handle: string) =>
    countSeats(
      handle,
      6,
      [
        toGrouping('2027-06-20', ['mara'], 2),
        toGrouping('2027-04-04', ['mara'], 4),
        toGrouping('2027-03-31', ['lucia'], 3),
        toGrouping('2027-03-01', ['karim'], 3),
      ],
      now,
    ).until;
  expect(untilOf('mara')).toBe('2027-04-04');
  expect(untilOf('lucia')).toBe('2027-03-31');
  expect(untilOf('karim')).toBeUndefined();
});

test('of cohorts that follow each other, the fullest day counts', () => {
  const spring = toGrouping('2027-06-20', ['mara'], 2);
  const later = { ...spring, cohort: { ...spring.cohort, starts: '2027-04-12' } };
  const published = [toGrouping('2027-04-04', ['mara'], 4), later];
  expect(countSeats('mara', 6, published, now)).toMatchObject({ capacity: 6, taken: 4, free: 2 });
});

test('seats in several cohorts add up and never leave fewer than none free', () => {
  const published = [toGrouping('2027-04-04', ['mara'], 3), toGrouping('2027-06-20', ['mara'], 4)];
  expect(countSeats('mara', 5, published, now)).toMatchObject({ capacity: 5, taken: 7, free: 0 });
});

test("a seat is taken until the last day of the cohort is over in the cohort's zone", () => {
  const published = [toGrouping('2027-04-04', ['mara'], 3)];
  const at = (instant: string) =>
    countSeats('mara', 4, published, Temporal.Instant.from(instant)).free;
  expect(at('2027-04-04T21:59:59Z')).toBe(1);
  expect(at('2027-04-04T22:00:00Z')).toBe(4);
});

test('a mentor brings to a cohort what groups on the same days leave free', () => {
  const others = [toGrouping('2027-04-04', ['mara'], 3)];
  const during = (starts: string, ends: string) =>
    countSeatsDuring('mara', 4, others, { starts, ends }).free;
  expect(during('2027-04-12', '2027-06-20')).toBe(4);
  expect(during('2027-04-04', '2027-06-20')).toBe(1);
  expect(during('2026-10-01', '2027-01-17')).toBe(4);
});

test('who joins late finds the seats gone that the published groups of their own cohort hold', () => {
  const own = toGrouping('2027-04-04', ['mara'], 3);
  expect(countSeatsDuring('mara', 4, [own], own.cohort).free).toBe(1);
  expect(countSeatsDuring('mara', 3, [own], own.cohort).free).toBe(0);
});

test('to a cohort a mentor brings what is free on its days, up to its largest group', () => {
  const winter = toGrouping('2027-04-04', ['mara'], 4);
  const spring = {
    starts: '2027-04-12',
    ends: '2027-06-20',
    groupSize: { min: 3, target: 4, max: 5 },
  };
  expect(countSeatsBrought('mara', 4, [winter], spring)).toBe(4);
  expect(countSeatsBrought('mara', 9, [winter], spring)).toBe(5);
  expect(countSeatsBrought('mara', 6, [winter], { ...spring, starts: '2027-04-01' })).toBe(2);
});
