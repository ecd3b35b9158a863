import process from 'node:process';
import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../scripts/lib/highs-solver.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
} from '../../src/domain/matching/sample-facts.ts';
import { toSamplePlan } from '../../src/domain/matching/sample-plan.ts';
import { toSampleCrowd } from '../../src/domain/matching/sample-crowd.ts';
import { solve } from '../../src/domain/matching/solve.ts';
import { toProvenGrouping } from '../../src/domain/matching/to-grouping.ts';
import { toProblem } from '../../src/domain/matching/to-problem.ts';
import { verify } from '../../src/domain/matching/verify/verify.ts';

test.each([
  { seekers: 48, leads: 16, seed: 1 },
  { seekers: 48, leads: 16, seed: 2 },
  { seekers: 48, leads: 16, seed: 3 },
  { seekers: 120, leads: 24, seed: 1 },
  { seekers: 120, leads: 24, seed: 2 },
  { seekers: 120, leads: 24, seed: 3 },
])('$seekers seekers and $leads leads are placed to the proven best, seed $seed', async (size) => {
  const facts = toSampleCrowd(size.seekers, size.leads, size.seed);
  const { privateParts } = facts;
  const started = process.hrtime.bigint();
  const problem = toProblem(facts, privateParts);
  const solved = solve(problem, await loadHighsSolver());
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (solved.kind === 'failed') throw new Error(solved.message);
  expect(solved.aims.map(({ status }) => status)).not.toContain('gap');
  const proof = toProvenGrouping(facts, privateParts, problem, solved, '2027-01-07');
  const verdict = verify(facts, proof.grouping, 'before-start', { proof, privateParts });
  expect(verdict.findings).toEqual([]);
  const { placed, groups } = proof.grouping.counts;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${size.seekers}×${size.leads} seed ${size.seed}: ${placed} placed in ${groups} groups, ${seconds.toFixed(1)} s, peak ${megabytes} MB so far\n`,
  );
});

test('500 people who say the same are all placed, certified', async () => {
  const facts = toSampleFacts(toSampleCohort([1, 9]));
  for (let lead = 0; lead < 100; lead += 1) {
    addLead(facts, `lead-${String(lead)}`, { topics: ['git'], capacity: 5 });
  }
  for (let seeker = 0; seeker < 500; seeker += 1) {
    addSeeker(facts, `person-${String(seeker)}`, { topics: ['git'] });
  }
  const { privateParts } = facts;
  const { solved, proof } = toSamplePlan(facts, await loadHighsSolver());
  expect(proof.grouping.counts.placed).toBe(500);
  expect(solved.aims.every(({ status }) => status === 'certified')).toBe(true);
  const verdict = verify(facts, proof.grouping, 'before-start', { proof, privateParts });
  expect(verdict).toEqual({ level: 'full', findings: [], unchecked: [] });
});
