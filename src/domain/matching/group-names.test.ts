import { expect, test } from 'vitest';
import { groupNameWords, toGroupNames } from './group-names.ts';

function toCohort(id: string, matching: string) {
  return { id, cohort: { matching } };
}

const winter = { ...toCohort('winter-2027', '2027-01-07'), others: [] };

/** @param ended names of groups that a repair ended */
function toPublished(matching: string, names: readonly string[], ended: readonly string[] = []) {
  const toGroups = (list: readonly string[]) => list.map((name) => ({ name }));
  const grouping = { groups: toGroups(names), ended: toGroups(ended) };
  return { ...toCohort(`of-${matching}`, matching), grouping };
}

test('the words are short, different and about sixty', () => {
  expect(new Set(groupNameWords).size).toBe(groupNameWords.length);
  expect(groupNameWords.length).toBeGreaterThanOrEqual(60);
  for (const word of groupNameWords) expect(word).toMatch(/^[A-Z][a-z]{2,9}$/);
});

test('no two groups of a cohort share a name, however many there are', () => {
  const names = toGroupNames(
    winter,
    Array.from({ length: 200 }, (_, at) => `lead-${at}`),
  );
  expect(new Set(names).size).toBe(200);
  expect(names.filter((name) => / [234]$/.test(name)).length).toBe(200 - groupNameWords.length);
});

test('a name stays with its leads when other groups come and go', () => {
  const [, second] = toGroupNames(winter, ['lead-1', 'lead-2', 'lead-3']);
  expect(toGroupNames(winter, ['lead-2'])).toEqual([second]);
});

test('no group has the name that one of an earlier cohort has or had', () => {
  const keys = ['lead-1', 'lead-2', 'lead-3'];
  const [first = '', second = '', third = ''] = toGroupNames(winter, keys);
  const earlier = toPublished('2026-10-01', [first], [second]);
  const names = toGroupNames({ ...winter, others: [earlier] }, keys);
  expect(names).not.toContain(first);
  expect(names).not.toContain(second);
  expect(names).toContain(third);
  // A cohort that comes later takes no name from this one.
  const later = toPublished('2027-06-01', [first]);
  expect(toGroupNames({ ...winter, others: [later] }, keys)[0]).toBe(first);
});

test('where words run out, those of the cohort longest ago come again before any number', () => {
  const half = groupNameWords.length / 2;
  const longAgo = toPublished('2025-01-01', groupNameWords.slice(0, half));
  const latest = toPublished('2026-01-01', groupNameWords.slice(half));
  const names = toGroupNames({ ...winter, others: [longAgo, latest] }, ['lead-1', 'lead-2']);
  expect(names.every((name) => groupNameWords.slice(0, half).includes(name))).toBe(true);
});
