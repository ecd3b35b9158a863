import { expect, test } from 'vitest';
import {
  getLargestSize,
  getLedKind,
  getSeekerKind,
  getShownSizes,
  getWindowNames,
} from './joiners.ts';

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

test('one-to-one and pairs have sizes of their own beside those of groups', () => {
  const groupSize = { min: 3, target: 4, max: 5 };
  const oneToOne = { kind: 'one-to-one', min: 1, max: 1, target: undefined };
  const groups = { ...groupSize, kind: 'led' };
  expect(getShownSizes({ formats: ['one-to-one'], groupSize })).toEqual([oneToOne]);
  expect(getShownSizes({ formats: ['mentor-led', 'one-to-one'], groupSize })).toEqual([
    oneToOne,
    groups,
  ]);
  expect(getShownSizes({ formats: ['pair', 'mentor-led'], groupSize })).toEqual([
    { kind: 'pair', min: 2, max: 2, target: undefined },
    groups,
  ]);
  expect(getLargestSize('one-to-one', groupSize)).toBe(1);
  expect(getLargestSize('pair', groupSize)).toBe(2);
  expect(getLargestSize('peer-circle', groupSize)).toBe(5);
});

test('groups of one with a lead are one to one, and a size without a choice has no aim', () => {
  const one = { min: 1, target: 1, max: 1 };
  expect(getShownSizes({ formats: ['reverse'], groupSize: one })).toMatchObject([
    { kind: 'one-to-one' },
  ]);
  const four = { min: 4, target: 4, max: 4 };
  expect(getShownSizes({ formats: ['peer-circle'], groupSize: four })).toEqual([
    { kind: 'equals', min: 4, max: 4, target: undefined },
  ]);
  const both: Parameters<typeof getShownSizes>[0]['formats'] = ['mentor-led', 'peer-circle'];
  expect(getShownSizes({ formats: both, groupSize: four })).toMatchObject([{ kind: 'some-led' }]);
});

test('among equals there is no window for mentors', () => {
  expect(getWindowNames({ formats: ['mentor-led'] })).toEqual(['mentors', 'mentees']);
  expect(getWindowNames({ formats: ['peer-circle'] })).toEqual(['mentees']);
});
