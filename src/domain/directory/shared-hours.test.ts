import { expect, test } from 'vitest';
import { getSharedMinutes, toSharedHours } from './shared-hours.ts';

test.each([
  [60, 60, 720],
  [0, 240, 480],
  [-300, 60, 360],
  [-480, 540, 300],
  [0, 720, 0],
  [-660, 780, 720],
])('clocks at %i and %i minutes from UTC share %i minutes of the day', (one, other, minutes) => {
  expect(getSharedMinutes(one, other)).toBe(minutes);
  expect(getSharedMinutes(other, one)).toBe(minutes);
});

test('who shares eight hours shares four as well', () => {
  expect(toSharedHours(480)).toEqual(['8', '4']);
  expect(toSharedHours(479)).toEqual(['4']);
  expect(toSharedHours(239)).toEqual([]);
});
