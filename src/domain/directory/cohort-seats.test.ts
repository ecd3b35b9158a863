import { expect, test } from 'vitest';
import type { Enrollment } from '../../schemas/enrollment.ts';
import { countCohortSeats, countGroupedSeats } from './cohort-seats.ts';

function toEnrollment(
  handle: string,
  roles: Enrollment['roles'],
  state: Enrollment['state'] = 'complete',
) {
  return { handle, roles, state };
}

test('mentors bring their free seats up to the largest group, others ask for one', () => {
  const enrollments = [
    toEnrollment('mara', ['mentor']),
    toEnrollment('lucia', ['mentor']),
    toEnrollment('dev', ['mentee']),
    toEnrollment('yuki', ['peer', 'mentor'], 'awaiting-private-part'),
    toEnrollment('gone', ['mentee'], 'withdrawn'),
  ];
  const freeSeats = new Map([
    ['mara', 9],
    ['lucia', 2],
  ]);
  expect(countCohortSeats(enrollments, freeSeats, 5)).toEqual({
    leads: 3,
    peers: 1,
    capacity: 7,
    taken: 1,
    free: 6,
  });
});

test('where nobody leads, peers ask for the places there are', () => {
  const peers = [toEnrollment('yuki', ['peer']), toEnrollment('dev', ['peer'])];
  expect(countCohortSeats(peers, new Map(), 5)).toMatchObject({ peers: 0, taken: 2 });
});

test('once groups are published, those who enrolled without a place take no seat', () => {
  const groups = [
    { leads: 1, members: 4, capacity: 5 },
    { leads: 0, members: 3, capacity: 3 },
  ];
  expect(countGroupedSeats(groups)).toMatchObject({ leads: 1, capacity: 8, taken: 7, free: 1 });
});
