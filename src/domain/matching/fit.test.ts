import { describe, expect, test } from 'vitest';
import { toFit, toGoalsValue, toLocalHourValue, toRankedLeadsValue, toTopicsValue } from './fit.ts';
import { usualPreferences } from './preferences.ts';

describe('the value of topics', () => {
  test("weighs a person's ranks 5, 4, 3, 2, 1", () => {
    expect(toTopicsValue(['a', 'b', 'c'], ['a'])).toBe(416);
    expect(toTopicsValue(['a', 'b', 'c'], ['c'])).toBe(250);
    expect(toTopicsValue(['a', 'b', 'c'], ['a', 'b', 'c', 'd'])).toBe(1000);
    expect(toTopicsValue(['a', 'b', 'c', 'd', 'e'], ['e'])).toBe(66);
    expect(toTopicsValue(['a'], [])).toBe(0);
  });

  test('is full where a person asked for nothing', () => {
    expect(toTopicsValue([], ['a'])).toBe(1000);
    expect(toRankedLeadsValue([], ['mara'])).toBe(1000);
    expect(toGoalsValue([], ['a'])).toBe(1000);
  });
});

test('the value of a lead falls by 200 a rank, to 0 for one who is not listed', () => {
  const ranked = ['a', 'b', 'c', 'd', 'e'];
  expect([...ranked, 'f'].map((lead) => toRankedLeadsValue(ranked, [lead]))).toEqual([
    1000, 800, 600, 400, 200, 0,
  ]);
});

test('the value of goal topics is their share that the lead helps with, rounded down', () => {
  expect(toGoalsValue(['a', 'b', 'c'], ['c', 'a'])).toBe(666);
});

test('the value of an hour is full from 09:00 to 20:00 and falls to 0 at 07:00 and 22:00', () => {
  const at = (hour: number, minute = 0) => toLocalHourValue(hour * 60 + minute, 60);
  expect([at(9), at(19), at(12, 30)]).toEqual([1000, 1000, 1000]);
  expect([at(8, 30), at(8), at(7, 30), at(7)]).toEqual([750, 500, 250, 0]);
  expect([at(19, 30), at(20), at(20, 45), at(21)]).toEqual([750, 500, 125, 0]);
  expect([at(3), at(23, 30)]).toEqual([0, 0]);
  expect(at(8, 59)).toBe(991);
});

test('fit is the weighted mean, rounded down, and full where nothing has a weight', () => {
  const parts = { topics: 416, rankedLeads: 0, goals: 1000, localHour: 750 };
  const weights = usualPreferences;
  expect(toFit(weights, parts)).toBe(Math.floor((5 * 416 + 2 * 1000 + 750) / 11));
  expect(toFit({ ...weights, topics: 0, goals: 0, localHour: 0 }, parts)).toBe(0);
  expect(toFit({ ...weights, topics: 0, rankedLeads: 0, goals: 0, localHour: 0 }, parts)).toBe(
    1000,
  );
});
