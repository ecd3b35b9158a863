import type { GroupingProof } from '../../schemas/grouping-proof.ts';
import type { Finding } from './findings.ts';
import type { Problem } from './problem.ts';
import type { SampleFacts } from './sample-facts.ts';
import { solve, type MatchingSolver, type SolveResult } from './solve.ts';
import { toProvenGrouping } from './to-grouping.ts';
import { toProblem } from './to-problem.ts';
import { verify } from './verify/verify.ts';

/** Sample records from the problem to the proof of its groups. */
export interface SamplePlan {
  readonly problem: Problem;
  readonly solved: Extract<SolveResult, { kind: 'solved' }>;
  readonly proof: GroupingProof;
}

/**
 * Plans sample records, as on the matching date of the sample cohort.
 * @throws Error with the solver's message when nothing came of it
 */
export function toSamplePlan(facts: SampleFacts, solver: MatchingSolver): SamplePlan {
  const { privateParts } = facts;
  const problem = toProblem(facts, privateParts);
  const solved = solve(problem, solver);
  if (solved.kind !== 'solved') throw new Error(solved.message);
  const proof = toProvenGrouping(facts, privateParts, problem, solved, '2027-01-07');
  return { problem, solved, proof };
}

/** Verifies the groups of a proof at the full level, before the cohort starts. */
export function findSampleFaults(facts: SampleFacts, proof: GroupingProof): readonly Finding[] {
  const evidence = { proof, privateParts: facts.privateParts };
  return verify(facts, proof.grouping, 'before-start', evidence).findings;
}
