import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import { requirementSchema } from '../../schemas/cohort.ts';
import { formatSchema, type Experience, type Role } from '../../schemas/words.ts';
import type { PrivatePart, WeeklyHours } from '../../schemas/private-part.ts';
import { preferenceNames, usualPreferences } from './preferences.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from './sample-facts.ts';
import type { MatchingSolver } from './solve.ts';
import { findSampleFaults, toSamplePlan } from './sample-plan.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const hours: WeeklyHours[] = [
  { day: 'monday', from: '18:00', to: '19:00' },
  { day: 'tuesday', from: '19:30', to: '21:00' },
  { day: 'wednesday', from: '12:00', to: '13:00' },
];
const handles = Array.from({ length: 9 }, (_, index) => `s${index}`);
const topics = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
const others = (maxLength: number) => fc.uniqueArray(fc.constantFrom(...handles), { maxLength });

const person = fc.record({
  roles: fc.constantFrom<Role[]>(
    ['mentee'],
    ['mentee'],
    ['peer'],
    ['mentor'],
    ['mentor', 'mentee'],
    ['mentor', 'peer'],
  ),
  said: fc.record({ topics, offers: topics, goalTopics: topics }),
  organization: fc.constantFrom(undefined, 'Harbour', 'Quay'),
  experience: fc.constantFrom<(Experience | undefined)[]>(undefined, 'new', 'some', 'expert'),
  part: fc.record({
    availability: fc.subarray(hours, { minLength: 1 }),
    rankedLeads: others(2),
    together: others(2),
    apart: others(1),
    communication: fc.constantFrom<PrivatePart['communication'][]>('direct', 'reflective'),
  }),
  capacity: fc.integer({ min: 1, max: 4 }),
});

const rules = fc.record({
  formats: fc.subarray([...formatSchema.options], { minLength: 1 }),
  weights: fc.array(fc.constantFrom(0, 0, 1, 5), {
    minLength: preferenceNames.length,
    maxLength: preferenceNames.length,
  }),
  requirements: fc.subarray([...requirementSchema.options], { maxLength: 3 }),
  fitFloor: fc.constantFrom(0, 500, 800),
});

test('random cohorts of every format, with any weights and requirements, verify in full', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 9 }), rules, (people, { weights, ...chosen }) => {
      const named = preferenceNames.map((name, at) => [name, weights[at] ?? 0]);
      const preferences = { ...usualPreferences, ...Object.fromEntries(named) };
      const groupSize = { min: 2, target: 2, max: 3 };
      const facts = toSampleFacts(toSampleCohort([1, 9], { ...chosen, groupSize, preferences }));
      people.forEach(({ roles, said, organization, experience, part, capacity }, index) => {
        const own = `s${index}`;
        const known = { ...(organization && { organization }), ...(experience && { experience }) };
        const enrollment = { roles, ...said, ...known };
        const wishes = { ...part, apart: part.apart.filter((other) => other !== own) };
        const profile = { topics: said.topics, capacity, formats: chosen.formats };
        if (roles.includes('mentor')) addLead(facts, own, profile, enrollment, wishes);
        else addSeeker(facts, own, enrollment, wishes);
      });
      const { proof } = toSamplePlan(facts, solver);
      expect(findSampleFaults(facts, proof)).toEqual([]);
    }),
    { numRuns: 40, seed: 20_270_129 },
  );
});
