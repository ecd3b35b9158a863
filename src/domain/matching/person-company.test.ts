import { describe, expect, test } from 'vitest';
import type { Cohort, Requirement } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { PrivatePart, WeeklyHours } from '../../schemas/private-part.ts';
import { hasLeadAsRequired, isHelpedAsRequired } from './lead-requirements.ts';
import type { Problem } from './problem.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from './sample-facts.ts';
import { toProblem } from './to-problem.ts';

type Said = Partial<Enrollment> & Partial<PrivatePart>;

function toCase(requirement: Requirement, people: Record<string, Said>): Problem {
  const change: Partial<Cohort> = { requirements: [requirement] };
  const facts = toSampleFacts(toSampleCohort([1, 2], change));
  addLead(facts, 'lead', { topics: ['python'] });
  for (const [handle, said] of Object.entries(people)) {
    const { communication, rankedLeads, availability, apart, outsideWakingHours, ...rest } = said;
    const part = { communication, rankedLeads, availability, apart, outsideWakingHours };
    const given = Object.entries(part).filter(([, value]) => value !== undefined);
    addSeeker(facts, handle, rest, Object.fromEntries(given));
  }
  const earlier = structuredClone({ cohort: facts.cohort });
  facts.others = [
    {
      id: 'autumn-2026',
      cohort: {
        ...earlier.cohort,
        matching: '2026-09-01',
        starts: '2026-09-07',
        ends: '2026-11-01',
      },
      enrollments: new Map(),
      grouping: {
        version: 1,
        cohort: 'autumn-2026',
        plannedOn: '2026-09-01',
        zone: 'Europe/Berlin',
        publicInputs: '0'.repeat(64),
        settings: { ...facts.cohort, requirements: [] },
        counts: { seekers: 0, placed: 0, unplaced: 0, groups: 0 },
        quality: { placed: 'gap', value: 'gap', gapPercent: 100 },
        groups: [
          {
            id: 'group-01',
            name: 'Before',
            format: 'mentor-led',
            leads: ['a'],
            members: ['b', 'x'],
            slot: { weekday: 'friday', start: '18:00' },
            reasons: [],
          },
        ],
      },
    },
  ];
  return toProblem(facts, facts.privateParts);
}

function listApart({ apart, people }: Problem): string[] {
  return apart
    .map((pair) =>
      pair
        .map((index) => people[index]!.handle)
        .sort()
        .join(' '),
    )
    .sort();
}

describe('people whom a requirement keeps from sharing a group', () => {
  test('are those of one organization, however it is written', () => {
    const problem = toCase('different-organizations', {
      a: { organization: 'Harbour Library' },
      b: { organization: ' harbour  LIBRARY ' },
      c: { organization: 'Quay' },
      d: {},
      e: {},
    });
    expect(listApart(problem)).toEqual(['a b']);
  });

  test('are those who were in one published group before, who led it or not', () => {
    expect(listApart(toCase('new-faces', { a: {}, b: {}, c: {} }))).toEqual(['a b']);
    expect(listApart(toCase('language', { a: {}, b: {}, c: {} }))).toEqual([]);
  });

  test('are those whose experience is two steps apart or more', () => {
    const problem = toCase('close-experience', {
      a: { experience: 'new' },
      b: { experience: 'some' },
      c: { experience: 'seasoned' },
      d: { experience: 'expert' },
      e: {},
    });
    expect(listApart(problem)).toEqual(['a c', 'a d', 'b d']);
  });

  test('are those who like direct feedback and those who like it reflective', () => {
    const problem = toCase('communication', {
      a: { communication: 'direct' },
      b: { communication: 'reflective' },
      c: { communication: 'direct' },
      d: {},
    });
    expect(listApart(problem)).toEqual(['a b', 'b c']);
  });

  test('stand once beside a wish that says the same', () => {
    const organization = 'Quay';
    const problem = toCase('different-organizations', {
      a: { organization, apart: ['b'] },
      b: { organization },
    });
    expect(problem.apart).toHaveLength(1);
  });
});

test('a required hour leaves people the slots between 09:00 and 20:00, and all to whom other hours suit', () => {
  const availability: WeeklyHours[] = [{ day: 'monday', from: '19:00', to: '22:00' }];
  const problem = toCase('local-hour', {
    a: { availability },
    b: { availability, outsideWakingHours: true },
  });
  const listStarts = (handle: string) => {
    const person = problem.people.find((one) => one.handle === handle)!;
    return problem.slots.flatMap(({ start }, slot) => (person.free[slot] === 1 ? [start] : []));
  };
  expect(listStarts('a')).toEqual(['19:00']);
  expect(listStarts('b')).toEqual(['19:00', '19:30', '20:00', '20:30', '21:00']);
});

describe('whom a lead may have by a requirement', () => {
  function listAllowed(requirement: Requirement, people: Record<string, Said>): string[] {
    const problem = toCase(requirement, people);
    const [table] = problem.tables;
    return problem.people
      .filter(({ isSeeker }) => isSeeker)
      .filter((one) => isHelpedAsRequired(problem, one, table!))
      .filter((one) => hasLeadAsRequired(problem, one, table!))
      .map(({ handle }) => handle)
      .sort();
  }

  test('is who has a goal topic that the lead helps with, or none', () => {
    const people = { a: { goalTopics: ['python', 'x'] }, b: { goalTopics: ['x'] }, c: {} };
    expect(listAllowed('goal-topic', people)).toEqual(['a', 'c']);
    expect(listAllowed('topic', people)).toEqual(['a', 'b', 'c']);
  });

  test('is who ranked the lead, or nobody', () => {
    const people = { a: { rankedLeads: ['x', 'lead'] }, b: { rankedLeads: ['x'] }, c: {} };
    expect(listAllowed('ranked-lead', people)).toEqual(['a', 'c']);
    expect(listAllowed('language', people)).toEqual(['a', 'b', 'c']);
  });
});
