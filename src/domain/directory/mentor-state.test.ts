import { expect, test } from 'vitest';
import { getMentorState, isPublicMentor } from './mentor-state.ts';

const roomy = { capacity: 4, taken: 1, free: 3 };
const full = { capacity: 4, taken: 4, free: 0 };

test('a profile is public only with consent, and never as a draft', () => {
  expect(isPublicMentor({ consent: '2026-10-05', status: 'open' })).toBe(true);
  expect(isPublicMentor({ consent: '2026-10-05', status: 'alumni' })).toBe(true);
  expect(isPublicMentor({ consent: undefined, status: 'open' })).toBe(false);
  expect(isPublicMentor({ consent: '2026-10-05', status: 'draft' })).toBe(false);
});

test('an open mentor is open while a seat is free', () => {
  const mentor = { status: 'open', pausedUntil: undefined } as const;
  expect(getMentorState(mentor, roomy, '2027-03-19')).toEqual({ kind: 'open' });
  expect(getMentorState(mentor, full, '2027-03-19')).toEqual({ kind: 'full' });
});

test('a pause ends on the day that it names', () => {
  const mentor = { status: 'paused', pausedUntil: '2027-05-01' } as const;
  expect(getMentorState(mentor, roomy, '2027-04-30')).toEqual({
    kind: 'paused',
    until: '2027-05-01',
  });
  expect(getMentorState(mentor, roomy, '2027-05-01')).toEqual({ kind: 'open' });
});

test('a pause without a day lasts, and alumni stay alumni', () => {
  const paused = { status: 'paused', pausedUntil: undefined } as const;
  expect(getMentorState(paused, roomy, '2099-01-01')).toEqual({ kind: 'paused', until: undefined });
  const alumni = { status: 'alumni', pausedUntil: undefined } as const;
  expect(getMentorState(alumni, roomy, '2027-03-19')).toEqual({ kind: 'alumni' });
});
