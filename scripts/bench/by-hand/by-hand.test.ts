import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../lib/highs-solver.ts';
import { compareByHand } from './compare-by-hand.ts';
import {
  readHandMadeCohort,
  toCovered,
  toTopics,
  type HandMadeCohort,
} from './hand-made-cohort.ts';
import { toHandMadeFacts } from './hand-made-facts.ts';

const cohort: HandMadeCohort = readHandMadeCohort(
  JSON.stringify({
    cohort: 'small',
    projects: [
      { project: 'one', keywords: ['Soil physics'], participants: ['a', 'b'], mentors: ['x'] },
      { project: 'two', keywords: ['Python', 'Ethics'], participants: ['c'], mentors: ['y'] },
      { project: 'three', keywords: [], participants: [], mentors: ['c'] },
    ],
    people: [
      { id: 'a', country: 'Kenya', expertise: [] },
      { id: 'b', country: 'Brazil', expertise: [] },
      { id: 'c', country: '', expertise: ['Poetry'] },
      { id: 'x', country: 'Germany', expertise: ['R; Python'] },
      { id: 'y', country: 'Chile', expertise: ['Physics / astronomy'] },
    ],
  }),
);

test('free text becomes topics, and a telling word in common covers one', () => {
  expect(toTopics(['R; Python, open science', ' python '])).toEqual([
    'r',
    'python',
    'open-science',
  ]);
  const wanted = ['soil-physics', 'open-science', 'data-ethics'];
  expect(toCovered(wanted, ['physics', 'science', 'open-data'])).toEqual(['soil-physics']);
  expect(toCovered(wanted, ['open-science'])).toEqual(['open-science']);
});

test('hours are the same for the same seed, and participants of a project stay together', () => {
  const { privateParts, enrollments } = toHandMadeFacts(cohort, 1);
  expect(toHandMadeFacts(cohort, 1).privateParts).toEqual(privateParts);
  expect(toHandMadeFacts(cohort, 2).privateParts).not.toEqual(privateParts);
  expect(privateParts.get('a')).toMatchObject({ zone: 'Africa/Nairobi', together: ['b'] });
  expect(enrollments.get('c')).toMatchObject({
    roles: ['mentee', 'mentor'],
    topics: ['python', 'ethics'],
  });
});

test('a plan without regard to hours finds what the matching by hand missed', async () => {
  const { byHand, planned, participants } = compareByHand(cohort, 'any', await loadHighsSolver());
  const toFits = ({ fits }: typeof planned) => fits.map(({ handle, value }) => [handle, value]);
  expect(participants).toBe(3);
  expect(toFits(byHand)).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
  ]);
  expect(toFits(planned)).toEqual([
    ['a', 1000],
    ['b', 1000],
    ['c', 555],
  ]);
  expect(byHand).toMatchObject({ groups: 2, groupsWithHour: 2 });
});
