import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { toSampleCohort } from '../../src/domain/matching/sample-facts.ts';
import { findEarliness, getLastEarlyDay } from './earliness.ts';

const cohort = toSampleCohort([1]);
const at = (instant: string) => findEarliness(cohort, Temporal.Instant.from(instant));

test('until the last window has closed, whoever still comes would be in no group', () => {
  expect(at('2026-12-01T12:00:00Z')).toEqual([
    'Mentors can enroll until 2026-12-06; who still comes would be in no group.',
    'Mentees and peers can enroll until 2026-12-20; who still comes would be in no group.',
    'Groups were announced for 2027-01-07.',
  ]);
  expect(at('2026-12-20T22:59:00Z')).toHaveLength(2);
});

test('then it is early until the announced day has begun where the cohort is', () => {
  expect(at('2026-12-20T23:00:00Z')).toEqual(['Groups were announced for 2027-01-07.']);
  expect(at('2027-01-06T22:59:59Z')).toHaveLength(1);
  expect(at('2027-01-06T23:00:00Z')).toEqual([]);
});

test('the last early day is that before the announced one, or the last on which people enroll', () => {
  expect(getLastEarlyDay(cohort)).toBe('2027-01-06');
  const { mentors, mentees } = cohort.windows;
  const late = { ...mentees, closes: '2027-01-10' };
  expect(getLastEarlyDay({ ...cohort, windows: { mentors, mentees: late } })).toBe('2027-01-10');
});
