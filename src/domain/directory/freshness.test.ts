import { expect, test } from 'vitest';
import { getFreshness } from './freshness.ts';

test('a confirmation is due on the day after the programme would ask again', () => {
  const on = '2027-02-26';
  expect(getFreshness(on, '2027-03-19', 21)).toEqual({ kind: 'confirmed', on, daysAgo: 21 });
  expect(getFreshness(on, '2027-03-20', 21)).toEqual({ kind: 'due', on, daysAgo: 22 });
});

test('a confirmation later than today counts as today', () => {
  expect(getFreshness('2027-03-20', '2027-03-19', 180)).toMatchObject({ daysAgo: 0 });
});

test('who never confirmed is said to have never confirmed', () => {
  expect(getFreshness(undefined, '2027-03-19', 180)).toEqual({ kind: 'never' });
});
