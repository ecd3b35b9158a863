import { expect, test } from 'vitest';
import type { Cohort } from '../../schemas/cohort.ts';
import { hasRoundsAlone, toWhoMeetsPath } from './who-meets.ts';

const rotation: Cohort['rotation'] = {
  rounds: ['coffee-1'],
  size: { min: 2, target: 2, max: 3 },
  history: true,
};

test('peers who rotate have rounds alone, and their page says who meets whom', () => {
  const cohort = { formats: ['pair' as const], rotation };
  expect(hasRoundsAlone(cohort)).toBe(true);
  expect(toWhoMeetsPath('coffee-2027', cohort)).toBe('/cohorts/coffee-2027/rotation/');
});

test('a cohort that has groups with a lead beside its rotation shows groups', () => {
  const cohort = { formats: ['mentor-led' as const, 'pair' as const], rotation };
  expect(hasRoundsAlone(cohort)).toBe(false);
  expect(toWhoMeetsPath('spring-2027', cohort)).toBe('/cohorts/spring-2027/groups/');
});

test('a cohort without a rotation shows groups', () => {
  expect(hasRoundsAlone({ formats: ['peer-circle'] })).toBe(false);
});
