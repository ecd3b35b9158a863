import { beforeAll, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from './sample-facts.ts';
import type { MatchingSolver } from './solve.ts';
import { findSampleFaults, toSamplePlan } from './sample-plan.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const all = Array.from({ length: 8 }, (_, index) => `p${index}`);
const night: PrivatePart['availability'] = [{ day: 'sunday', from: '23:00', to: '24:00' }];

/** Cohorts in which something stands in everybody's way, or in nobody's, and how many have a place. */
const odd: Record<
  string,
  {
    people: string[];
    capacity: number;
    placed: number;
    part: (own: string) => Partial<PrivatePart>;
  }
> = {
  'nobody has an hour': {
    people: all,
    capacity: 5,
    placed: 0,
    part: () => ({ availability: night }),
  },
  'everybody asked to be apart from everybody': {
    people: all,
    capacity: 5,
    placed: 0,
    part: (own) => ({ apart: all.filter((one) => one !== own) }),
  },
  'there is one person': { people: ['p0'], capacity: 5, placed: 0, part: () => ({}) },
  'there is nobody': { people: [], capacity: 5, placed: 0, part: () => ({}) },
  'everybody wishes the same, between Kathmandu and Chatham': {
    people: all,
    capacity: 4,
    placed: 8,
    part: (own) => ({
      zone: own < 'p4' ? 'Asia/Kathmandu' : 'Pacific/Chatham',
      outsideWakingHours: true,
      availability: everyHour,
    }),
  },
};
const everyHour: PrivatePart['availability'] = (
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
).map((day) => ({ day, from: '00:00', to: '24:00' }));

const formats: Cohort['formats'][number][] = ['mentor-led', 'peer-circle', 'pair'];
const cases = Object.keys(odd).flatMap((name) => formats.map((format) => ({ name, format })));

test.each(cases)('$format: where $name, planning holds and explains', ({ name, format }) => {
  const { people, capacity, placed, part } = odd[name]!;
  const groupSize = { min: 2, target: 3, max: 4 };
  const facts = toSampleFacts(toSampleCohort([1, 9, 11], { formats: [format], groupSize }));
  for (const lead of ['lead-a', 'lead-b', 'lead-c']) {
    addLead(
      facts,
      lead,
      { capacity: lead === 'lead-c' ? 0 : capacity },
      {},
      { outsideWakingHours: true, availability: everyHour },
    );
  }
  const role = format === 'mentor-led' ? ('mentee' as const) : ('peer' as const);
  for (const own of people) addSeeker(facts, own, { roles: [role], topics: ['a'] }, part(own));
  const { proof } = toSamplePlan(facts, solver);
  expect(findSampleFaults(facts, proof)).toEqual([]);
  expect(proof.grouping.counts.placed).toBe(placed);
  expect(proof.unplaced).toHaveLength(people.length - placed);
});
