import { expect, test } from 'vitest';
import { cohortWord, toMissingSentence } from './cohort-word.ts';

test('a missing cohort is asked for by the names of those that exist', () => {
  expect(toMissingSentence(cohortWord, 'tests/fixtures/small-programme/content')).toBe(
    'COHORT is missing. Name one of autumn-2027.',
  );
});

test('where there is no cohort, and for other words, the description says what is meant', () => {
  expect(toMissingSentence(cohortWord, '/nowhere')).toBe(
    'COHORT is missing: The cohort, such as spring-2027.',
  );
  const word = { name: 'HANDLE', description: 'Whom to greet.', count: 'one' } as const;
  expect(toMissingSentence(word, 'tests/fixtures/small-programme/content')).toBe(
    'HANDLE is missing: Whom to greet.',
  );
});
