import { expect, test } from 'vitest';
import { getCohortClockChanges, getSessionSpan, toDaySpan } from './cohort-clock.ts';
import { toSampleCohort } from './sample-cohort.ts';
import { toGroupSessions } from './scheduled-session.ts';

const cohort = toSampleCohort();

test('a cohort spans its sessions and the whole of its last week of groups', () => {
  expect(getSessionSpan(cohort)).toEqual({ first: '2027-01-14', last: '2027-04-04' });
});

test('a group spans its own meetings alone', () => {
  const meetings = toGroupSessions(cohort, { weekday: 'monday', start: '18:00' });
  expect(toDaySpan(meetings, cohort.starts)).toEqual({ first: '2027-01-18', last: '2027-03-29' });
  expect(toDaySpan([], cohort.starts)).toEqual({ first: '2027-01-18', last: '2027-01-18' });
});

test('clocks change between the first and the last session, for the zones that are asked for', () => {
  const zones = ['America/New_York', 'Asia/Kolkata', 'Europe/Berlin', 'Pacific/Auckland'];
  expect(getCohortClockChanges(cohort, zones)).toEqual([
    { date: '2027-03-14', shiftMinutes: 60, zones: ['America/New_York'] },
    {
      date: '2027-03-28',
      shiftMinutes: -60,
      zones: ['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'],
    },
    { date: '2027-04-04', shiftMinutes: -60, zones: ['Pacific/Auckland'] },
  ]);
});
