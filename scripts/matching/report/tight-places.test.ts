import { expect, test } from 'vitest';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
} from '../../../src/domain/matching/sample-facts.ts';
import { toProblem } from '../../../src/domain/matching/to-problem.ts';
import { listScarceLanguages } from './tight-places.ts';

/** One lead with two seats who speaks English and German, and seekers who speak what is given. */
function listFor(requirements: readonly 'language'[], ...spoken: readonly string[][]) {
  const facts = toSampleFacts(
    toSampleCohort([1], {
      groupSize: { min: 1, target: 2, max: 4 },
      requirements: [...requirements],
    }),
  );
  addLead(facts, 'lead-a', { capacity: 2 }, { languages: ['en', 'de'] });
  spoken.forEach((languages, index) => {
    addSeeker(facts, `p${index}`, { languages });
  });
  return listScarceLanguages(toProblem(facts, facts.privateParts));
}

test('somebody of several languages depends on them if no lead speaks any', () => {
  expect(listFor(['language'], ['id', 'ban'], ['en', 'ban'])).toEqual([
    { languages: ['ban', 'id'], seekers: 1, seats: 0 },
  ]);
});

test('who speaks less is counted with those who speak more, and who speaks more is not', () => {
  expect(listFor(['language'], ['en'], ['de'], ['de', 'en'], ['de', 'en', 'fr'])).toEqual([
    { languages: ['de', 'en'], seekers: 3, seats: 2 },
    { languages: ['de', 'en', 'fr'], seekers: 4, seats: 2 },
  ]);
});

test('nothing is said of languages where none is required', () => {
  expect(listFor(['language'], ['en'], ['de'])).toEqual([]);
  expect(listFor([], ['id'])).toBeUndefined();
});
