import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { getCohortState, isUnderWay } from './cohort-state.ts';
import { getWindowState } from './enrollment-window.ts';
import { toSampleCohort } from './sample-cohort.ts';

const cohort = toSampleCohort();
const at = (instant: string) => Temporal.Instant.from(instant);

describe('the state of a cohort', () => {
  test.each([
    ['2026-11-30T22:59:59Z', 'unpublished', 'announced'],
    ['2026-11-30T23:00:00Z', 'unpublished', 'open'],
    ['2027-01-05T22:59:59Z', 'unpublished', 'open'],
    ['2027-01-05T23:00:00Z', 'unpublished', 'matching'],
    ['2027-01-13T09:00:00Z', 'unpublished', 'matching'],
    ['2027-01-13T09:00:00Z', 'published', 'formed'],
    ['2027-01-17T22:59:59Z', 'published', 'formed'],
    ['2027-01-17T23:00:00Z', 'published', 'running'],
    ['2027-03-28T21:59:59Z', 'published', 'running'],
    ['2027-03-28T22:00:00Z', 'published', 'closing'],
    ['2027-04-04T21:59:59Z', 'published', 'closing'],
    ['2027-04-04T22:00:00Z', 'published', 'complete'],
    ['2027-04-04T22:00:00Z', 'unpublished', 'complete'],
  ] as const)('at %s with groups %s is %s', (now, grouping, state) => {
    expect(getCohortState(cohort, grouping, at(now))).toBe(state);
  });

  test('stays open while a window is open, even when groups are already published', () => {
    expect(getCohortState(cohort, 'published', at('2027-01-05T12:00:00Z'))).toBe('open');
  });

  test('is still matching when the cohort has started without groups', () => {
    expect(getCohortState(cohort, 'unpublished', at('2027-02-01T12:00:00Z'))).toBe('matching');
  });
});

test('a cohort of equals opens with their window, whatever stands for mentors', () => {
  const equals = toSampleCohort({ formats: ['peer-circle'] });
  expect(getCohortState(equals, 'unpublished', at('2026-12-03T12:00:00Z'))).toBe('announced');
  expect(getCohortState(equals, 'unpublished', at('2026-12-08T12:00:00Z'))).toBe('open');
});

test('a cohort is under way from the publication of its groups through its last week', () => {
  const states = ['2027-01-13', '2027-02-01', '2027-04-01', '2027-04-06'].map((day) =>
    getCohortState(cohort, 'published', at(`${day}T12:00:00Z`)),
  );
  expect(states.map(isUnderWay)).toEqual([true, true, true, false]);
});

describe('an enrollment window', () => {
  test('opens at the first moment of its first day in the zone of the cohort', () => {
    expect(getWindowState(cohort, 'mentees', at('2026-12-06T22:59:59Z'))).toBe('upcoming');
    expect(getWindowState(cohort, 'mentees', at('2026-12-06T23:00:00Z'))).toBe('open');
  });

  test('closes at the end of its last day, not at its beginning', () => {
    expect(getWindowState(cohort, 'mentors', at('2026-12-20T22:59:59Z'))).toBe('open');
    expect(getWindowState(cohort, 'mentors', at('2026-12-20T23:00:00Z'))).toBe('closed');
  });

  test('closes after 23 hours on the day on which clocks go forward', () => {
    const spring = toSampleCohort({
      windows: {
        mentors: { opens: '2027-03-28', closes: '2027-03-28' },
        mentees: { opens: '2027-03-28', closes: '2027-03-28' },
      },
    });
    expect(getWindowState(spring, 'mentees', at('2027-03-27T23:00:00Z'))).toBe('open');
    expect(getWindowState(spring, 'mentees', at('2027-03-28T22:00:00Z'))).toBe('closed');
  });
});
