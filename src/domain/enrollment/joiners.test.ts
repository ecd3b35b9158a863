import { expect, test } from 'vitest';
import { getSeekerKind, getWindowNames } from './joiners.ts';

test('who looks for a place depends on the formats of a cohort', () => {
  expect(getSeekerKind(['mentor-led', 'one-to-one'])).toBe('mentees');
  expect(getSeekerKind(['pair'])).toBe('peers');
  expect(getSeekerKind(['peer-circle', 'reverse'])).toBe('mentees-and-peers');
});

test('among equals there is no window for mentors', () => {
  expect(getWindowNames({ formats: ['mentor-led'] })).toEqual(['mentors', 'mentees']);
  expect(getWindowNames({ formats: ['peer-circle'] })).toEqual(['mentees']);
});
