import { expect, test } from 'vitest';
import { toSampleCohort } from '../matching/sample-facts.ts';
import { toGroupMeetings } from './group-meetings.ts';

const cohort = toSampleCohort([1, 2, 3, 4]);
const monday = { weekday: 'monday', start: '18:00' } as const;
const thursday = { weekday: 'thursday', start: '17:00' } as const;

function toLines(periods: Parameters<typeof toGroupMeetings>[1]): string[] {
  return toGroupMeetings(cohort, periods).map(
    ({ session, date, isCancelled }) => `${session.id} ${date}${isCancelled ? ' cancelled' : ''}`,
  );
}

test('a group that was never changed meets each week at its time', () => {
  expect(toLines([{ slot: monday }])).toEqual([
    'week-1 2027-01-18',
    'week-2 2027-01-25',
    'week-3 2027-02-01',
    'week-4 2027-02-08',
  ]);
});

test('past meetings stay, and later ones are at the new time', () => {
  const until = '2027-02-01';
  expect(
    toLines([
      { until, slot: monday },
      { since: until, slot: thursday },
    ]),
  ).toEqual(['week-1 2027-01-18', 'week-2 2027-01-25', 'week-3 2027-02-04', 'week-4 2027-02-11']);
});

test('in a week that has begun, a session is held once, or cancelled where both days are gone', () => {
  const until = '2027-01-27';
  expect(
    toLines([
      { until, slot: monday },
      { since: until, slot: thursday },
    ])[1],
  ).toBe('week-2 2027-01-25');
  expect(
    toLines([
      { until, slot: thursday },
      { since: until, slot: monday },
    ]),
  ).toEqual([
    'week-1 2027-01-21',
    'week-2 2027-01-28 cancelled',
    'week-3 2027-02-01',
    'week-4 2027-02-08',
  ]);
});

test('what a group that ended had still to come is cancelled, and one that is new has no past', () => {
  expect(toLines([{ until: '2027-02-01', slot: monday }])).toEqual([
    'week-1 2027-01-18',
    'week-2 2027-01-25',
    'week-3 2027-02-01 cancelled',
    'week-4 2027-02-08 cancelled',
  ]);
  expect(toLines([{ since: '2027-02-01', slot: thursday }])).toEqual([
    'week-3 2027-02-04',
    'week-4 2027-02-11',
  ]);
});
