import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Override } from '../../schemas/override.ts';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import { isAnyOverlapping } from '../time/slot-meetings.ts';
import { toFit, toLeadParts, toSeekerParts } from './fit.ts';
import type { FormedGroup, Problem } from './problem.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import { solve, type MatchingSolver } from './solve.ts';
import { toProvenGrouping } from './to-grouping.ts';
import { toProblem } from './to-problem.ts';
import { findSampleFaults } from './sample-plan.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const topic = fc.constantFrom('a', 'b', 'c');
const hours = fc.constantFrom<WeeklyHours[]>(
  [{ day: 'tuesday', from: '18:00', to: '20:00' }],
  [{ day: 'tuesday', from: '19:00', to: '20:30' }],
  [
    { day: 'tuesday', from: '18:30', to: '19:30' },
    { day: 'thursday', from: '12:00', to: '13:00' },
  ],
  [
    { day: 'thursday', from: '12:00', to: '13:00' },
    { day: 'friday', from: '12:00', to: '13:00' },
  ],
);
const person = fc.record({
  topics: fc.uniqueArray(topic, { minLength: 1, maxLength: 2 }),
  offers: fc.uniqueArray(topic, { maxLength: 2 }),
  languages: fc.constantFrom<string[]>(['en'], ['en', 'de'], ['de']),
  availability: hours,
  together: fc.subarray(['m0', 'm1', 's0', 's1'], { maxLength: 2 }),
});
const formats = fc.constantFrom<Cohort['formats']>(
  ['one-to-one'],
  ['reverse'],
  ['mentor-led'],
  ['mentor-led', 'one-to-one'],
  ['one-to-one', 'reverse'],
);
const overrides = fc.constantFrom<Override[]>(
  [],
  [],
  [{ kind: 'pin', person: 's0', to: 'm0' }],
  [{ kind: 'pin', person: 's1', to: 's0' }],
  [{ kind: 'close', lead: 'm1' }],
  [{ kind: 'hold', lead: 'm0', seats: 1 }],
  [{ kind: 'slot', person: 'm0', weekday: 'tuesday', start: '18:30' }],
);

const cohort = fc
  .record({
    formats,
    overrides,
    min: fc.constantFrom(1, 2),
    capacities: fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 2, maxLength: 2 }),
    mentors: fc.array(person, { minLength: 2, maxLength: 2 }),
    seekers: fc.array(person, { minLength: 2, maxLength: 4 }),
  })
  .map(({ formats: listed, overrides: decided, min, capacities, mentors, seekers }) => {
    const groupSize = { min, target: 2, max: 2 };
    const changes = { formats: listed, overrides: decided, groupSize };
    const facts = toSampleFacts(toSampleCohort([1, 9], changes));
    mentors.forEach(({ topics, languages, offers, availability, together }, index) => {
      const handle = `m${index}`;
      const profile = { topics, formats: listed, capacity: capacities[index]! };
      const part = { availability, together: together.filter((one) => one !== handle) };
      addLead(facts, handle, profile, { languages, offers }, part);
    });
    seekers.forEach(({ topics, offers, languages, availability, together }, index) => {
      const handle = `s${index}`;
      const part = { availability, together: together.filter((one) => one !== handle) };
      addSeeker(facts, handle, { topics, offers, languages }, part);
    });
    return facts;
  });

test('groups of every format with a lead reach the best of each aim in turn, and verify', () => {
  fc.assert(
    fc.property(cohort, (facts) => {
      const problem = toProblem(facts, facts.privateParts);
      const solved = solve(problem, solver);
      if (solved.kind !== 'solved') throw new Error(solved.message);
      expect(isAllowed(problem, solved.groups)).toBe(true);
      expect(measure(problem, solved.groups)).toEqual(findBest(problem));
      expect(findFaults(facts, problem, solved)).toEqual([]);
    }),
    { numRuns: 80, seed: 20_270_121 },
  );
});

function findFaults(facts: SampleFacts, problem: Problem, solved: Formed) {
  const { privateParts } = facts;
  const proof = toProvenGrouping(facts, privateParts, problem, solved, '2027-01-07');
  return findSampleFaults(facts, proof);
}

type Formed = Parameters<typeof toProvenGrouping>[3];

/** Placed, those under the floor as a negative number, and value: more is always better. */
type Reached = readonly [placed: number, spared: number, value: number];

/** Tries every place of every seeker, at every hour of every table. */
function findBest(problem: Problem): Reached {
  const seekers = [...problem.people.keys()].filter((index) => problem.people[index]!.isSeeker);
  let best: Reached = [0, 0, 0];
  const place = (groups: readonly FormedGroup[], at: number): void => {
    const seeker = seekers[at];
    if (seeker === undefined) {
      const reached = measure(problem, groups);
      if (isBetter(reached, best) && isAllowed(problem, groups)) best = reached;
      return;
    }
    place(groups, at + 1);
    problem.tables.forEach(({ max, slots }, table) => {
      const open = groups.find((group) => group.table === table);
      const others = groups.filter((group) => group !== open);
      const members = [...(open?.members ?? []), seeker];
      if (members.length > max) return;
      for (const slot of open === undefined ? slots : [open.slot]) {
        if (problem.people[seeker]!.free[slot] !== 1) continue;
        place([...others, { table, slot, members }], at + 1);
      }
    });
  };
  place([], 0);
  return best;
}

function isBetter(one: Reached, other: Reached): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && one[at]! > other[at]!;
}

function measure(problem: Problem, groups: readonly FormedGroup[]): Reached {
  const { people, preferences, fitFloor } = problem;
  const fits = groups.flatMap(({ table, slot, members }) =>
    members.map((index) => {
      const parts = toSeekerParts(people[index]!, problem.tables[table]!, slot, people);
      return toFit(preferences, parts);
    }),
  );
  const leadFits = groups.flatMap(({ table, slot }) =>
    problem.tables[table]!.leads.map((index) =>
      toFit(preferences, toLeadParts(people[index]!, slot)),
    ),
  );
  const under = fits.filter((fit) => fit < fitFloor).length;
  return [fits.length, 0 - under, [...fits, ...leadFits].reduce((sum, fit) => sum + fit, 0)];
}

/** Every rule of groups with leads, written a second time. */
function isAllowed(problem: Problem, groups: readonly FormedGroup[]): boolean {
  const { people, tables, slots } = problem;
  const groupOf = (index: number) => groups.find(({ members }) => members.includes(index));
  const isUnited = problem.together.every((unit) => new Set(unit.map(groupOf)).size < 2);
  const isTied = problem.onlyWith.every(({ person: index, lead }) => {
    const group = groupOf(index);
    return group === undefined || tables[group.table]!.leads.includes(lead);
  });
  const areInOneOnly = people.every((_, index) => {
    const led = groups.filter(({ table }) => tables[table]!.leads.includes(index));
    const own = [...led, ...[groupOf(index)].flatMap((group) => group ?? [])];
    const wide = led.filter(({ table }) => tables[table]!.format !== 'one-to-one');
    const most = problem.leadSeats.find(({ lead }) => lead === index)?.seats ?? Infinity;
    return (
      wide.length < 2 &&
      led.flatMap(({ members }) => members).length <= most &&
      own.every((one, at) =>
        own
          .slice(at + 1)
          .every(
            (other) => !isAnyOverlapping(slots[one.slot]!.meetings, slots[other.slot]!.meetings),
          ),
      )
    );
  });
  return isUnited && isTied && areInOneOnly && groups.every((one) => isGroupAllowed(problem, one));
}

function isGroupAllowed(problem: Problem, { table, slot, members }: FormedGroup): boolean {
  const { format, leads, min, max, helpsWith } = problem.tables[table]!;
  const everybody = [...leads, ...members].map((index) => problem.people[index]!);
  const [first, ...others] = everybody;
  const isWanting = (index: number) =>
    problem.people[index]!.topics.some((one) => helpsWith.includes(one));
  return (
    members.length >= min &&
    members.length <= max &&
    !members.some((index) => leads.includes(index)) &&
    everybody.every(({ free }) => free[slot] === 1) &&
    first!.languages.some((one) => others.every(({ languages }) => languages.includes(one))) &&
    (format !== 'reverse' || members.every(isWanting))
  );
}
