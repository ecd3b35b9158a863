import { expect, test } from 'vitest';
import { getFeaturedCohort, type CohortCandidate } from './featured-cohort.ts';

function toCandidate(id: string, state: CohortCandidate['state'], day: string): CohortCandidate {
  const window = { opens: day, closes: day };
  return { id, state, data: { starts: day, windows: { mentors: window, mentees: window } } };
}

test('a cohort that people can join comes before one that runs', () => {
  const cohorts = [
    toCandidate('winter', 'running', '2027-01-18'),
    toCandidate('late', 'open', '2027-04-30'),
    toCandidate('spring', 'open', '2027-03-31'),
    toCandidate('autumn', 'announced', '2027-08-01'),
  ];
  expect(getFeaturedCohort(cohorts)?.id).toBe('spring');
});

test('among cohorts that run, the one that started last comes first', () => {
  const cohorts = [
    toCandidate('old', 'complete', '2026-01-18'),
    toCandidate('winter', 'running', '2027-01-18'),
    toCandidate('spring', 'running', '2027-02-01'),
  ];
  expect(getFeaturedCohort(cohorts)?.id).toBe('spring');
});

test('a programme without cohorts features none', () => {
  expect(getFeaturedCohort<CohortCandidate>([])).toBeUndefined();
});
