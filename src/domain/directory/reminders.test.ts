import { expect, test } from 'vitest';
import { mentorSchema, type Mentor } from '../../schemas/mentor.ts';
import { listReminders } from './reminders.ts';

const days = { confirmAfterDays: 60, pauseAfterDays: 120 };
const mentor = (changes: Partial<Mentor>): Mentor =>
  mentorSchema.parse({
    name: 'Mara',
    headline: 'design',
    topics: ['design'],
    languages: ['en'],
    formats: ['mentor-led'],
    capacity: 3,
    status: 'open',
    consent: '2026-01-01',
    ...changes,
  });
const remind = (changes: Partial<Mentor>) =>
  listReminders(new Map([['mara', mentor(changes)]]), days, '2027-06-30');

test('a mentor is asked from the 61st day on, and to be paused from the 121st', () => {
  expect(remind({ confirmed: '2027-05-01' })).toEqual([]);
  expect(remind({ confirmed: '2027-04-30' })).toMatchObject([{ due: 'ask', daysAgo: 61 }]);
  expect(remind({ confirmed: '2027-03-02' })).toMatchObject([{ due: 'ask', daysAgo: 120 }]);
  expect(remind({ confirmed: '2027-03-01' })).toMatchObject([{ due: 'pause', daysAgo: 121 }]);
});

test('who never confirmed counts from their consent', () => {
  expect(remind({ consent: '2027-06-01' })).toEqual([]);
  expect(remind({ consent: '2027-04-01' })).toMatchObject([{ lastHeard: '2027-04-01' }]);
});

test('who is paused, a draft, an alumnus or not public is left in peace', () => {
  const old = '2026-06-01';
  for (const status of ['paused', 'draft', 'alumni'] as const) {
    expect(remind({ status, confirmed: old })).toEqual([]);
  }
  expect(remind({ consent: undefined, confirmed: old })).toEqual([]);
});
