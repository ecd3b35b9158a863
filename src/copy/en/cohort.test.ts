import { expect, test } from 'vitest';
import { toLength } from './clock-change.ts';
import { cohort } from './cohort.ts';

test('a length is exact to the minute', () => {
  expect([60, 45, 120, 150, 495, 500].map(toLength)).toEqual([
    'an hour',
    '45 minutes',
    '2 hours',
    '2½ hours',
    '8¼ hours',
    '8 hours and 20 minutes',
  ]);
});

test('what a cohort takes says for whom its sessions are', () => {
  const none = { count: 0, minutes: 0 };
  const open = { everyone: { count: 2, minutes: 495 }, mentors: { count: 1, minutes: 60 } };
  const group = { count: 10, minutes: 600 };
  expect(cohort.commitmentSentence({ group, round: none }, { ...open, mentees: none })).toBe(
    '10 meetings of your group (10 hours), 2 sessions for everybody (8¼ hours) and 1 session for mentors (an hour).',
  );
});

test('what a rotation takes counts its rounds, as nobody in it keeps a group', () => {
  const none = { count: 0, minutes: 0 };
  const own = { group: none, round: { count: 5, minutes: 225 } };
  const open = { everyone: none, mentors: none, mentees: none };
  expect(cohort.commitmentSentence(own, open)).toBe('5 rounds (3¾ hours).');
});
