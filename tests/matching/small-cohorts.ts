import fc from 'fast-check';
import { toFit, toLeadParts, toSeekerParts } from '../../src/domain/matching/fit.ts';
import type { FormedGroup, Problem } from '../../src/domain/matching/problem.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
} from '../../src/domain/matching/sample-facts.ts';
import { isAnyOverlapping } from '../../src/domain/time/slot-meetings.ts';
import type { WeeklyHours } from '../../src/schemas/private-part.ts';

const topicList = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });

const hoursArbitrary = fc.constantFrom<WeeklyHours[]>(
  [{ day: 'tuesday', from: '19:00', to: '21:00' }],
  [{ day: 'tuesday', from: '19:30', to: '20:30' }],
  [
    { day: 'tuesday', from: '20:00', to: '21:30' },
    { day: 'thursday', from: '12:00', to: '13:00' },
  ],
  [{ day: 'thursday', from: '12:00', to: '13:30' }],
);

const personArbitrary = fc.record({
  capacity: fc.constantFrom(1, 2, 3),
  topics: topicList,
  enrollment: fc.record({
    topics: topicList,
    goalTopics: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    languages: fc.constantFrom<string[]>(['en'], ['en', 'de'], ['de'], ['en', 'fr'], ['de', 'fr']),
  }),
  part: fc.record({
    zone: fc.constantFrom('Europe/Berlin', 'Europe/Berlin', 'Europe/London'),
    availability: hoursArbitrary,
    rankedLeads: fc.uniqueArray(fc.constantFrom('lead-0', 'lead-1', 'lead-2'), { maxLength: 2 }),
    apart: fc.array(
      fc.nat(9).map((index) => `seeker-${index}`),
      { maxLength: 1 },
    ),
  }),
});

/** What each aim reaches, fewest under the floor as a negative number, so that more is always better. */
export type Reached = readonly [
  leftOver: number,
  placed: number,
  underFloor: number,
  value: number,
];

/** Cohorts of at most five seekers and three leads with few hours and many wishes. */
export const smallCohort = fc
  .record({
    min: fc.constantFrom(1, 1, 2),
    requirements: fc.constantFrom<('language' | 'topic')[]>(
      ['language'],
      ['language', 'topic'],
      [],
    ),
    fitFloor: fc.constantFrom(0, 500, 800),
    seekers: fc.array(personArbitrary, { minLength: 3, maxLength: 5 }),
    leads: fc.array(personArbitrary, { minLength: 1, maxLength: 3 }),
    double: fc.nat(5),
    mutual: fc.array(
      fc.tuple(fc.constantFrom('seeker-0', 'seeker-1'), fc.constantFrom('seeker-2', 'lead-0')),
      { maxLength: 1 },
    ),
  })
  .map(({ min, requirements, fitFloor, seekers, leads, double, mutual }) => {
    const groupSize = { min, target: 2, max: 3 };
    const facts = toSampleFacts(toSampleCohort([1, 9], { groupSize, requirements, fitFloor }));
    leads.forEach(({ enrollment, part, capacity, topics }, index) => {
      const roles = index === double ? ['mentor' as const, 'mentee' as const] : ['mentor' as const];
      addLead(facts, `lead-${index}`, { topics, capacity }, { ...enrollment, roles }, part);
    });
    seekers.forEach(({ enrollment, part }, index) => {
      addSeeker(facts, `seeker-${index}`, enrollment, part);
    });
    for (const pair of mutual) {
      for (const handle of pair) {
        facts.privateParts.set(handle, { ...facts.privateParts.get(handle)!, together: [...pair] });
      }
    }
    return facts;
  });

/** Tries every grouping and gives the best of each aim in turn. */
export function findBest(problem: Problem): Reached {
  let best: Reached = [0, 0, 0, 0];
  forEachGrouping(problem, (groups) => {
    const reached = measure(problem, groups);
    if (isBetter(reached, best)) best = reached;
  });
  return best;
}

/** Tries every slot of every table and every place of every seeker, and calls back for what is allowed. */
export function forEachGrouping(
  problem: Problem,
  call: (groups: readonly FormedGroup[]) => void,
): void {
  const seekers = [...problem.people.keys()].filter((index) => problem.people[index]!.isSeeker);
  const place = (groups: FormedGroup[], at: number): void => {
    const seeker = seekers[at];
    if (seeker === undefined) {
      if (isAllowed(problem, groups)) call(groups);
      return;
    }
    place(groups, at + 1);
    groups.forEach((group, index) => {
      if (problem.people[seeker]!.free[group.slot] !== 1) return;
      if (group.members.length >= problem.tables[group.table]!.max) return;
      const joined = { ...group, members: [...group.members, seeker] };
      place(groups.with(index, joined), at + 1);
    });
  };
  const open = (groups: FormedGroup[], table: number): void => {
    if (table === problem.tables.length) {
      place(groups, 0);
      return;
    }
    open(groups, table + 1);
    for (const slot of problem.tables[table]!.slots) {
      if (seekers.some((seeker) => problem.people[seeker]!.free[slot] === 1)) {
        open([...groups, { table, slot, members: [] }], table + 1);
      }
    }
  };
  open([], 0);
}

/** Compares what two groupings reach, the first aim first. */
export function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && one[at]! > other[at]!;
}

/** Counts what groups with leads reach. */
export function measure(problem: Problem, groups: readonly FormedGroup[]): Reached {
  const fits = groups.flatMap(({ table, slot, members }) =>
    members.map((index) => {
      const person = problem.people[index]!;
      return toFit(
        problem.preferences,
        toSeekerParts(person, problem.tables[table]!, slot, problem.people),
      );
    }),
  );
  const leadFits = groups.flatMap(({ table, slot }) =>
    problem.tables[table]!.leads.map((index) =>
      toFit(problem.preferences, toLeadParts(problem.people[index]!, slot)),
    ),
  );
  const members = groups.flatMap((group) => group.members);
  return [
    members.filter((index) => problem.people[index]!.isLeftOver).length,
    members.length,
    0 - fits.filter((fit) => fit < problem.fitFloor).length,
    [...fits, ...leadFits].reduce((sum, fit) => sum + fit, 0),
  ];
}

/** Every rule of a grouping, written a second time. */
export function isAllowed(problem: Problem, groups: readonly FormedGroup[]): boolean {
  const groupOf = (person: number) => groups.find(({ members }) => members.includes(person));
  for (const unit of problem.together) {
    if (new Set(unit.map(groupOf)).size > 1) return false;
  }
  for (const { person, lead } of problem.onlyWith) {
    const group = groupOf(person);
    if (group && !problem.tables[group.table]!.leads.includes(lead)) return false;
  }
  return groups.every(({ table, slot, members }) => {
    const { leads, min, max, helpsWith } = problem.tables[table]!;
    const everybody = [...leads, ...members];
    if (members.length < min || members.length > max) return false;
    if (members.some((index) => leads.includes(index))) return false;
    if (problem.apart.some(([a, b]) => everybody.includes(a) && everybody.includes(b)))
      return false;
    if (!everybody.every((index) => problem.people[index]!.free[slot] === 1)) return false;
    const [first = [], ...others] = everybody.map((index) => problem.people[index]!.languages);
    const shared = first.filter((one) => others.every((languages) => languages.includes(one)));
    if (problem.requirements.includes('language') && shared.length === 0) return false;
    const needsTopic = problem.requirements.includes('topic');
    const isHelped = (index: number) =>
      problem.people[index]!.topics.some((topic) => helpsWith.includes(topic));
    if (needsTopic && !members.every(isHelped)) return false;
    return leads.every((lead) => {
      const own = groupOf(lead);
      if (own === undefined) return true;
      const meetings = problem.slots[slot]!.meetings;
      return !isAnyOverlapping(meetings, problem.slots[own.slot]!.meetings);
    });
  });
}
