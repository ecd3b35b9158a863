import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Cohort } from '../../schemas/cohort.ts';
import { toSampleCohort } from './sample-cohort.ts';
import { listWaysIn } from './ways-in.ts';

const now = Temporal.Instant.from('2027-03-20T12:00:00Z');

function toView(id: string, formats: Cohort['formats'], windows: Cohort['windows']) {
  return { id, data: toSampleCohort({ formats, windows }) };
}

const earlier = {
  mentors: { opens: '2027-02-01', closes: '2027-03-19' },
  mentees: { opens: '2027-03-01', closes: '2027-03-31' },
};
const later = {
  mentors: { opens: '2027-04-01', closes: '2027-04-20' },
  mentees: { opens: '2027-03-10', closes: '2027-03-25' },
};
const cohorts = [
  toView('spring', ['mentor-led'], earlier),
  toView('circles', ['peer-circle'], later),
];

test('what closes first is told first, and what is yet to open is told too', () => {
  const ways = listWaysIn(cohorts, 'mentees', now);
  expect(ways.map(({ id, state }) => [id, state])).toEqual([
    ['circles', 'open'],
    ['spring', 'open'],
  ]);
  const yetToOpen = toView('autumn', ['mentor-led'], later);
  expect(listWaysIn([yetToOpen], 'mentors', now)).toMatchObject([{ state: 'upcoming' }]);
});

test('a window that is closed is no way in, nor is a cohort among equals one for mentors', () => {
  expect(listWaysIn(cohorts, 'mentors', now)).toEqual([]);
});
