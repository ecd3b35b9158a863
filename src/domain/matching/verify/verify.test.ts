import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import { groupingProofSchema } from '../../../schemas/grouping-proof.ts';
import type { PublishedCohort } from '../facts.ts';
import { toFaultlessCase, type FaultlessCase } from './sample-case.ts';
import { toSampleCrowd } from '../sample-crowd.ts';
import { toSamplePlan } from '../sample-plan.ts';
import type { MatchingSolver } from '../solve.ts';
import { verify } from './verify.ts';

let solver: MatchingSolver;
let faultless: FaultlessCase;
beforeAll(async () => {
  solver = await loadHighsSolver();
  faultless = toFaultlessCase(solver);
});

describe('what solving made', () => {
  test.each([1, 2, 3, 4])('is found faultless at both levels, crowd %i', (seed) => {
    const facts = toSampleCrowd(18, 5, seed);
    const proof = groupingProofSchema.parse(toSamplePlan(facts, solver).proof);
    expect(proof.grouping.groups.length).toBeGreaterThan(0);
    const { grouping } = proof;
    const evidence = { proof, privateParts: facts.privateParts };
    expect(verify(facts, grouping, 'before-start', evidence)).toEqual({
      level: 'full',
      findings: [],
      unchecked: [],
    });
    expect(verify(facts, grouping, 'before-start').findings).toEqual([]);
  });

  test('is found faultless without a key, with all that could not be looked at named', () => {
    const { facts, proof } = faultless;
    expect(proof.grouping.counts).toEqual({ seekers: 5, placed: 4, unplaced: 1, groups: 2 });
    expect(verify(facts, proof.grouping, 'before-start')).toEqual({
      level: 'public',
      findings: [],
      unchecked: ['availability', 'apart', 'together', 'fits', 'aims', 'zone-data', 'optimality'],
    });
  });
});

test('seats in a cohort whose turn comes later are left to that cohort', () => {
  const { facts, proof } = faultless;
  const later: PublishedCohort = {
    ...facts,
    id: 'winter-2027-b',
    grouping: structuredClone(proof.grouping),
  };
  expect(verify({ ...facts, others: [later] }, proof.grouping, 'before-start').findings).toEqual(
    [],
  );
  const earlier = { ...later, id: 'winter-2026' };
  const { findings } = verify({ ...facts, others: [earlier] }, proof.grouping, 'before-start');
  expect(findings.map(({ code }) => code)).toContain('over-capacity');
});

test('verifying knows nothing of what solves', () => {
  const folder = path.resolve(import.meta.dirname, '..');
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || !file.startsWith(folder)) return;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, typeOnly, specifier] of text.matchAll(
      /import (type )?[^;]*? from '(\.[^']+)'/g,
    )) {
      if (typeOnly === undefined) visit(path.join(path.dirname(file), specifier!));
    }
  };
  visit(path.join(folder, 'verify/verify.ts'));
  const names = [...reached].map((file) => path.relative(folder, file)).sort();
  expect(
    names.filter((name) => /solve|search|highs|settle|improve|program|ask/.test(name)),
  ).toEqual([]);
  const stating = /^(led|company|verify)\//;
  const others = names.filter((name) => name.includes('/') && !stating.test(name));
  expect(others).toEqual([
    'circles/check-circles.ts',
    'circles/list-groups.ts',
    'circles/recount.ts',
    'ledger/met-pairs.ts',
    'pairs/check-pairs.ts',
    'repair/repair-aims.ts',
    'repair/repair-seating.ts',
    'repair/running-facts.ts',
    'repair/standing-groups.ts',
    'repair/verify-repair.ts',
    'seating/check-bound.ts',
    'seating/check-proof.ts',
    'seating/left-tables.ts',
    'seating/seating-problem.ts',
    'waitlist/running-waitlist.ts',
  ]);
});
