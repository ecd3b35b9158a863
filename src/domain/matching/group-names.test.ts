import { expect, test } from 'vitest';
import { groupNameWords, toGroupNames } from './group-names.ts';

test('the words are short, different and about sixty', () => {
  expect(new Set(groupNameWords).size).toBe(groupNameWords.length);
  expect(groupNameWords.length).toBeGreaterThanOrEqual(60);
  for (const word of groupNameWords) expect(word).toMatch(/^[A-Z][a-z]{2,9}$/);
});

test('no two groups of a cohort share a name, however many there are', () => {
  const names = toGroupNames(
    'winter-2027',
    Array.from({ length: 200 }, (_, at) => `lead-${at}`),
  );
  expect(new Set(names).size).toBe(200);
  expect(names.filter((name) => / [234]$/.test(name)).length).toBe(200 - groupNameWords.length);
});

test('a name stays with its leads when other groups come and go', () => {
  const [, second] = toGroupNames('winter-2027', ['lead-1', 'lead-2', 'lead-3']);
  expect(toGroupNames('winter-2027', ['lead-2'])).toEqual([second]);
});
