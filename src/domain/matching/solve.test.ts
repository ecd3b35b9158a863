import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import {
  findBest,
  isAllowed,
  measure,
  smallCohort,
  type Reached,
} from '../../../tests/matching/small-cohorts.ts';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import type { LinearResult } from './linear-solver.ts';
import type { Problem } from './problem.ts';
import { toSampleCrowd } from './sample-crowd.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import { solve, type MatchingSolver, type SolveResult } from './solve.ts';
import { toProvenGrouping, type Formed } from './to-grouping.ts';
import { toProblem } from './to-problem.ts';
import { findSampleFaults } from './sample-plan.ts';
import { usualPreferences } from './preferences.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

/** What verifying, which shares nothing with solving, has to say. */
function findFaults(facts: SampleFacts, problem: Problem, solved: Formed) {
  const { privateParts } = facts;
  const proof = toProvenGrouping(facts, privateParts, problem, solved, '2027-01-07');
  return findSampleFaults(facts, proof);
}

describe('against every possible grouping of small cohorts', () => {
  test('solving reaches the best of each aim in turn', () => {
    fc.assert(
      fc.property(smallCohort, (facts) => {
        const problem = toProblem(facts, facts.privateParts);
        const solved = solve(problem, solver);
        expect(solved.kind).toBe('solved');
        if (solved.kind !== 'solved') return;
        expect(measure(problem, solved.groups)).toEqual(findBest(problem));
        expect(isAllowed(problem, solved.groups)).toBe(true);
        expect(toReached(solved)).toEqual(measure(problem, solved.groups));
        expect(findFaults(facts, problem, solved)).toEqual([]);
      }),
      { numRuns: 100, seed: 20_270_118 },
    );
  });
});

describe('one cohort', () => {
  function solveFacts(facts: SampleFacts) {
    const problem = toProblem(facts, facts.privateParts);
    const solved = solve(problem, solver);
    if (solved.kind !== 'solved') throw new Error(solved.message);
    const handle = (index: number) => problem.people[index]!.handle;
    const groups = solved.groups.map(({ table, members }) =>
      [...problem.tables[table]!.leads, ...members].map(handle).sort().join(' '),
    );
    return groups.sort();
  }

  function toTwoTables() {
    const facts = toSampleFacts(
      toSampleCohort([1, 2], { groupSize: { min: 2, target: 2, max: 2 } }),
    );
    addLead(facts, 'lead-a', { topics: ['python'] });
    addLead(facts, 'lead-b', { topics: ['design'] });
    return facts;
  }

  test('gives people the leads who help with their topics', () => {
    const facts = toTwoTables();
    for (const one of ['p1', 'p2']) addSeeker(facts, one, { topics: ['python'] });
    for (const one of ['d1', 'd2']) addSeeker(facts, one, { topics: ['design'] });
    expect(solveFacts(facts)).toEqual(['d1 d2 lead-b', 'lead-a p1 p2']);
  });

  test('never puts people together when only one of them asked to be apart', () => {
    const facts = toTwoTables();
    addSeeker(facts, 'p1', { topics: ['python'] }, { apart: ['p2'] });
    for (const one of ['p2', 'd1', 'd2']) addSeeker(facts, one, { topics: ['python'] });
    for (const group of solveFacts(facts)) expect(group).not.toMatch(/p1 p2/);
  });

  test('leaves a person out rather than giving them a lead who asked to be apart', () => {
    const facts = toTwoTables();
    facts.privateParts.set('lead-a', { ...facts.privateParts.get('lead-a')!, apart: ['p1'] });
    facts.privateParts.set('lead-b', { ...facts.privateParts.get('lead-b')!, apart: ['p1'] });
    for (const one of ['p1', 'p2', 'p3']) addSeeker(facts, one);
    expect(solveFacts(facts)).toEqual([expect.stringMatching(/^lead-\w p2 p3$/)]);
  });

  test('keeps two who asked for each other in one group, against both their topics', () => {
    const facts = toTwoTables();
    addSeeker(facts, 'p1', { topics: ['python'] }, { together: ['d1'] });
    addSeeker(facts, 'd1', { topics: ['design'] }, { together: ['p1'] });
    addSeeker(facts, 'p2', { topics: ['python'] });
    addSeeker(facts, 'd2', { topics: ['design'] });
    expect(solveFacts(facts).some((group) => group.includes('d1') && group.includes('p1'))).toBe(
      true,
    );
  });

  test('can place neither of two who asked both for each other and to be apart', () => {
    const facts = toTwoTables();
    addSeeker(facts, 'p1', {}, { together: ['p2'], apart: ['p2'] });
    addSeeker(facts, 'p2', {}, { together: ['p1'] });
    for (const one of ['d1', 'd2']) addSeeker(facts, one);
    expect(solveFacts(facts)).toEqual([expect.stringMatching(/^d1 d2 lead-/)]);
  });

  test('does not bind two people of whom only one asked for the other', () => {
    const facts = toTwoTables();
    addSeeker(facts, 'p1', { topics: ['python'] }, { together: ['d1'] });
    addSeeker(facts, 'd1', { topics: ['design'] });
    addSeeker(facts, 'p2', { topics: ['python'] });
    addSeeker(facts, 'd2', { topics: ['design'] });
    expect(solveFacts(facts)).toEqual(['d1 d2 lead-b', 'lead-a p1 p2']);
  });

  test('gives a person no other lead than the one with whom they asked for each other', () => {
    const facts = toTwoTables();
    facts.privateParts.set('lead-a', { ...facts.privateParts.get('lead-a')!, together: ['d1'] });
    addSeeker(facts, 'd1', { topics: ['design'] }, { together: ['lead-a'] });
    for (const one of ['d2', 'd3', 'd4']) addSeeker(facts, one, { topics: ['design'] });
    expect(solveFacts(facts).find((group) => group.includes('lead-a'))).toContain('d1');
  });

  test('needs one language that all share, not one for each pair', () => {
    const facts = toSampleFacts(toSampleCohort([1], { groupSize: { min: 2, target: 2, max: 2 } }));
    addLead(facts, 'lead-a', {}, { languages: ['en', 'fr'] });
    addSeeker(facts, 'p1', { languages: ['en', 'de'] });
    addSeeker(facts, 'p2', { languages: ['fr', 'de'] });
    expect(solveFacts(facts)).toEqual([]);
    addSeeker(facts, 'p3', { languages: ['fr-CA'] });
    expect(solveFacts(facts)).toEqual(['lead-a p2 p3']);
  });

  test('requires a topic of each person only where the cohort says so', () => {
    const facts = toTwoTables();
    for (const one of ['p1', 'p2']) addSeeker(facts, one, { topics: ['welding'] });
    expect(solveFacts(facts)).toHaveLength(1);
    const strict = { ...facts, cohort: { ...facts.cohort, requirements: ['topic' as const] } };
    expect(solveFacts(strict)).toEqual([]);
  });

  test('places somebody whom an earlier cohort left over before somebody new', () => {
    const facts = toSampleFacts(toSampleCohort([1], { groupSize: { min: 1, target: 1, max: 1 } }));
    addLead(facts, 'lead-a', { topics: ['python'] });
    addSeeker(facts, 'new', { topics: ['python'] });
    addSeeker(facts, 'waiting', { topics: ['welding'] });
    expect(solveFacts(facts)).toEqual(['lead-a new']);
    const before = toSampleFacts(
      toSampleCohort([1], { matching: '2026-09-01', starts: '2026-09-07', ends: '2026-11-01' }),
      'autumn-2026',
    );
    addSeeker(before, 'waiting');
    const others = [{ ...before, grouping: emptyGrouping }];
    expect(solveFacts({ ...facts, others })).toEqual(['lead-a waiting']);
  });

  test('lets a person lead one group and sit in another only at other hours', () => {
    const facts = toSampleFacts(toSampleCohort([1], { groupSize: { min: 1, target: 1, max: 1 } }));
    const hour: WeeklyHours[] = [{ day: 'monday', from: '18:00', to: '19:00' }];
    addLead(facts, 'lead-a', {}, {}, { availability: hour });
    addLead(facts, 'both', {}, { roles: ['mentor', 'mentee'] }, { availability: hour });
    addSeeker(facts, 'p1', {}, { availability: hour, rankedLeads: ['both'] });
    expect(solveFacts(facts)).toHaveLength(1);
    const longer: WeeklyHours[] = [{ day: 'monday', from: '18:00', to: '20:00' }];
    for (const [handle, part] of facts.privateParts) {
      facts.privateParts.set(handle, { ...part, availability: longer });
    }
    expect(solveFacts(facts)).toEqual(['both lead-a', 'both p1']);
  });

  test('forms nothing when nobody can meet, and says so with proven aims', () => {
    const facts = toSampleFacts(toSampleCohort([1]));
    addSeeker(facts, 'p1');
    const solved = solve(toProblem(facts, facts.privateParts), solver);
    expect(solved).toMatchObject({ kind: 'solved', groups: [] });
    expect(toReached(solved)).toEqual([0, 0, 0, 0]);
  });

  test('makes the same groups whatever the order of the records', () => {
    const crowd = toSampleCrowd(24, 6, 7);
    const solveShuffled = (turn: number) => {
      const rotate = <Value>(map: Map<string, Value>) => {
        const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
        return new Map([...entries.slice(turn * 3), ...entries.slice(0, turn * 3)]);
      };
      const facts = {
        ...crowd,
        enrollments: rotate(crowd.enrollments),
        mentors: rotate(crowd.mentors),
        privateParts: rotate(crowd.privateParts),
      };
      return JSON.stringify(solve(toProblem(facts, facts.privateParts), solver));
    };
    const first = solveShuffled(0);
    for (let turn = 1; turn < 10; turn += 1) expect(solveShuffled(turn)).toBe(first);
  });
});

describe('a solver that can not be trusted', () => {
  const facts = toSampleCrowd(12, 4, 3);
  const problem = toProblem(facts, facts.privateParts);

  test.each<[string, LinearResult]>([
    ['breaks a rule', { kind: 'optimal', columns: new Float64Array(9999).fill(1), bound: 1e9 }],
    ['fails', { kind: 'failed', message: 'It stopped.' }],
    ['finds a contradiction', { kind: 'infeasible' }],
  ])('changes nothing when its answer %s', (_, answer) => {
    const own = toReached(solve(problem, solver));
    expect(toReached(solve(problem, { ...solver, maximize: () => answer }))).toEqual(own);
  });
});

const emptyGrouping = {
  version: 1 as const,
  cohort: 'autumn-2026',
  plannedOn: '2026-09-01',
  zone: 'Europe/Berlin',
  publicInputs: '0'.repeat(64),
  settings: {
    groupSize: { min: 1, target: 1, max: 1 },
    requirements: [],
    preferences: { ...usualPreferences, topics: 1, rankedLeads: 1, goals: 1 },
    fitFloor: 0,
  },
  counts: { seekers: 1, placed: 0, unplaced: 1, groups: 0 },
  quality: {
    placed: 'solver-proven' as const,
    value: 'solver-proven' as const,
    gapPercent: 0 as const,
  },
  groups: [],
};

function toReached(solved: SolveResult): Reached {
  if (solved.kind !== 'solved') throw new Error(solved.message);
  const of = (aim: string) => solved.aims.find((one) => one.aim === aim)?.value ?? 0;
  return [of('left-over'), of('placed'), 0 - of('under-floor'), of('value')];
}
