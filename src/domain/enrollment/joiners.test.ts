import { expect, test } from 'vitest';
import { getLedKind, getSeekerKind, getShownSizes, getWindowNames } from './joiners.ts';

test('who looks for a place depends on the formats of a cohort', () => {
  expect(getSeekerKind(['mentor-led', 'one-to-one'])).toBe('mentees');
  expect(getSeekerKind(['pair'])).toBe('peers');
  expect(getSeekerKind(['peer-circle', 'reverse'])).toBe('mentees-and-peers');
});

test('how those with a mentor meet depends on the formats with a lead', () => {
  expect(getLedKind(['mentor-led', 'pair'])).toBe('groups');
  expect(getLedKind(['peer-circle', 'one-to-one'])).toBe('one-to-one');
  expect(getLedKind(['reverse'])).toBe('reverse');
  expect(getLedKind(['mentor-led', 'one-to-one'])).toBe('several');
});

test('one-to-one and pairs have sizes of their own', () => {
  const groupSize = { min: 3, target: 4, max: 5 };
  expect(getShownSizes({ formats: ['one-to-one'], groupSize })).toEqual({
    min: 1,
    max: 1,
    target: undefined,
  });
  expect(getShownSizes({ formats: ['pair', 'mentor-led'], groupSize })).toEqual({
    min: 2,
    max: 5,
    target: 4,
  });
});

test('among equals there is no window for mentors', () => {
  expect(getWindowNames({ formats: ['mentor-led'] })).toEqual(['mentors', 'mentees']);
  expect(getWindowNames({ formats: ['peer-circle'] })).toEqual(['mentees']);
});
