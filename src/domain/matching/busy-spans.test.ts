import { expect, test } from 'vitest';
import type { WholeCohortSession } from '../../schemas/session.ts';
import { getBusySpans } from './busy-spans.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from './sample-facts.ts';
import { toProblem } from './to-problem.ts';

/** Berlin is an hour ahead of UTC in January: Thursday 21 January, 17:00 to 18:00 UTC. */
const orientation: WholeCohortSession = {
  kind: 'onboarding',
  id: 'orientation',
  date: '2027-01-21',
  start: '18:00',
  title: 'Orientation',
  durationMinutes: 60,
  hosts: [],
  resources: [],
};

function toFacts(audience: WholeCohortSession['audience']) {
  const weeks = toSampleCohort([1, 2]);
  const sessions = [...weeks.sessions, { ...orientation, ...(audience ? { audience } : {}) }];
  const facts = toSampleFacts(toSampleCohort([1, 2], { sessions }));
  addLead(facts, 'mara');
  addSeeker(facts, 'dev');
  return facts;
}

function countThursdays(audience: WholeCohortSession['audience'], handle: string): number {
  const facts = toFacts(audience);
  const { slots, people } = toProblem(facts, facts.privateParts);
  const person = people.find((one) => one.handle === handle);
  return slots.filter(
    (slot, index) =>
      slot.weekday === 'thursday' && slot.start === '18:00' && person?.free[index] === 1,
  ).length;
}

test('a session for mentors alone keeps the hour of nobody else', () => {
  expect(getBusySpans(toFacts('mentors'), 'mara')).toHaveLength(1);
  expect(getBusySpans(toFacts('mentors'), 'dev')).toEqual([]);
  expect(countThursdays('mentors', 'mara')).toBe(0);
  expect(countThursdays('mentors', 'dev')).toBe(1);
  expect(countThursdays('mentees', 'mara')).toBe(1);
  expect(countThursdays('mentees', 'dev')).toBe(0);
});

test('a session for everybody keeps the hour of all, said or not', () => {
  for (const audience of ['everyone', undefined] as const) {
    expect(countThursdays(audience, 'mara')).toBe(0);
    expect(countThursdays(audience, 'dev')).toBe(0);
  }
});
