import { expect, test } from 'vitest';
import { findPageProblems, findUnknownHandles } from './page-problems.ts';

const known = { people: { 'dev-rao': '' }, profiles: ['ines-moreau'] };

test('a handle that is enrolled already can not be taken again', () => {
  const found = findPageProblems({ roles: ['mentee'], topics: ['a'], handle: ['dev-rao'] }, known);
  expect(found).toEqual([{ field: 'handle', problem: 'handle-taken' }]);
});

test('a mentor uses the handle of a profile', () => {
  expect(findPageProblems({ roles: ['mentor'], handle: ['bo-lind'] }, known)).toEqual([
    { field: 'handle', problem: 'mentor-without-profile' },
  ]);
  expect(findPageProblems({ roles: ['mentor'], handle: ['ines-moreau'] }, known)).toEqual([]);
});

test('whoever offers something leads without a profile where a cohort has reverse mentoring', () => {
  const reverse = { ...known, leadsByOffers: true };
  const teaches = { roles: ['mentor'], handle: ['bo-lind'], offers: ['a'] };
  expect(findPageProblems(teaches, reverse)).toEqual([]);
  expect(findPageProblems(teaches, known)).toHaveLength(1);
  expect(findPageProblems({ ...teaches, offers: [] }, reverse)).toHaveLength(1);
});

test('who seeks a group names a topic', () => {
  const found = findPageProblems({ roles: ['peer'], topics: ['', ''], handle: ['bo'] }, known);
  expect(found).toEqual([{ field: 'topics', problem: 'seeker-without-topics' }]);
});

test('who has not said how they take part is asked for a topic together with that', () => {
  expect(findPageProblems({ roles: [], topics: [''] }, known)).toEqual([
    { field: 'topics', problem: 'seeker-without-topics' },
  ]);
});

test('a handle that nobody has is worth a word, and whoever is enrolled or has a profile is known', () => {
  const answers = { together: ['@Dev-Rao, dev-roa'], apart: ['ines-moreau; nobody'] };
  expect(findUnknownHandles(answers, known)).toEqual([
    { field: 'together', handle: 'dev-roa' },
    { field: 'apart', handle: 'nobody' },
  ]);
  expect(findUnknownHandles({}, known)).toEqual([]);
});
