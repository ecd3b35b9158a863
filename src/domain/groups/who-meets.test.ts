import { expect, test } from 'vitest';
import type { Cohort } from '../../schemas/cohort.ts';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import { getMeetingHour, hasRoundsAlone, toWhoMeetsPath } from './who-meets.ts';

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

test('an hour is found with the groups, and then known to all or to members alone', () => {
  const cohort = toSampleCohort();
  const sealed = toSampleCohort({ publish: { names: 'names', times: 'members' } });
  expect(getMeetingHour(cohort, 'to-form')).toBe('to-find');
  expect(getMeetingHour(cohort, 'formed')).toBe('found');
  expect(getMeetingHour(sealed, 'to-form')).toBe('to-find');
  expect(getMeetingHour(sealed, 'formed')).toBe('members');
});

test('those who rotate find an hour in each round, whether it is planned or not', () => {
  const rounds = toSampleCohort({ formats: ['pair'], rotation });
  expect(getMeetingHour(rounds, 'to-form')).toBe('rounds');
  expect(getMeetingHour(rounds, 'formed')).toBe('rounds');
});

test('where every session has its date, nobody has an hour to find', () => {
  const { sessions } = toSampleCohort();
  const dated = toSampleCohort({ sessions: sessions.filter(({ kind }) => kind !== 'group') });
  expect(getMeetingHour(dated, 'formed')).toBe('none');
});
