import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { getCohortState } from '../schedule/cohort-state.ts';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import { getDeadline } from './deadline.ts';

const cohort = toSampleCohort({
  zone: 'Europe/Berlin',
  windows: {
    mentors: { opens: '2027-02-15', closes: '2027-03-14' },
    mentees: { opens: '2027-03-01', closes: '2027-03-31' },
  },
  matching: '2027-04-06',
  starts: '2027-04-12',
  ends: '2027-06-20',
});

test.each([
  ['2027-02-01T12:00:00Z', 'unpublished', { what: 'opens', date: '2027-03-01', days: 28 }],
  ['2027-02-20T12:00:00Z', 'unpublished', { what: 'opens', date: '2027-03-01', days: 9 }],
  ['2027-03-19T09:00:00Z', 'unpublished', { what: 'closes', date: '2027-03-31', days: 12 }],
  ['2027-04-02T12:00:00Z', 'unpublished', { what: 'groupsPublished', date: '2027-04-06', days: 4 }],
  ['2027-04-08T12:00:00Z', 'published', { what: 'starts', date: '2027-04-12', days: 4 }],
  ['2027-05-01T12:00:00Z', 'published', { what: 'ends', date: '2027-06-20', days: 50 }],
  ['2027-06-25T12:00:00Z', 'published', { what: 'ended', date: '2027-06-20', days: -5 }],
] as const)('at %s with groups %s', (instant, grouping, deadline) => {
  const now = Temporal.Instant.from(instant);
  expect(getDeadline(cohort, getCohortState(cohort, grouping, now), now)).toEqual(deadline);
});
