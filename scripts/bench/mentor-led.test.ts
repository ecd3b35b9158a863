import { expect, test } from 'vitest';
import { loadLinearSolver } from '../lib/highs-solver.ts';
import { generateMentorLed } from './generate-mentor-led.ts';
import type { MentorLedInstance } from './mentor-led-instance.ts';
import { runMentorLedReference } from './mentor-led-reference.ts';
import { checkMentorLed, recheckBound, runMentorLed } from './mentor-led.ts';
import { recountMentorLed } from './recount-mentor-led.ts';

const shape = { people: 24, mentors: 6, minMembers: 3, maxMembers: 5, availability: 25 };

test('the product and the reference reach the same optimum of a crowd', async () => {
  const solver = await loadLinearSolver();
  for (const seed of [1, 2, 3]) {
    const instance = generateMentorLed('crowd', shape, seed);
    const run = runMentorLed(instance);
    const score = checkMentorLed(instance, run);
    expect(run.worth.status).toBe('certified');
    expect(score.objective).toBe(runMentorLedReference(instance, solver).objective);
    expect(recheckBound(instance, run)).toBeGreaterThanOrEqual(score.objective);
  }
});

const tiny: MentorLedInstance = {
  name: 'tiny',
  slots: 3,
  minMembers: 2,
  maxMembers: 3,
  unplacedPenalty: 100,
  mentorsFree: [[0, 1], [1]],
  peopleFree: [[0], [0, 1], [1], [1, 2]],
  fit: Int16Array.of(10, 20, 0, 40, 1, 2, 3, 4),
  proven: undefined,
};

test('groups are counted from the instance alone', () => {
  const groups = [{ mentor: 0, slot: 0, people: [0, 1] }];
  expect(recountMentorLed(tiny, groups)).toEqual({ objective: 30 - 200, unplaced: 2 });
});

test.each([
  ['Mentor 1 has a group of 1.', [{ mentor: 1, slot: 1, people: [2] }]],
  ['Mentor 1 is not free at slot 0.', [{ mentor: 1, slot: 0, people: [0, 1] }]],
  ['Person 0 is not free at slot 1.', [{ mentor: 1, slot: 1, people: [0, 1] }]],
  ['Person 2 may not join mentor 0.', [{ mentor: 0, slot: 1, people: [1, 2] }]],
  [
    'Person 1 is in two groups.',
    [
      { mentor: 0, slot: 0, people: [0, 1] },
      { mentor: 1, slot: 1, people: [1, 2] },
    ],
  ],
  [
    'Mentor 0 leads two groups.',
    [
      { mentor: 0, slot: 0, people: [0, 1] },
      { mentor: 0, slot: 1, people: [1, 3] },
    ],
  ],
])('groups are not counted where a rule is broken: %s', (message, groups) => {
  expect(() => recountMentorLed(tiny, groups)).toThrow(message);
});
