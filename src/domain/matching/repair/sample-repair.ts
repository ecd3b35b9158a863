import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import type { Finding } from '../findings.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { toSamplePlan } from '../sample-plan.ts';
import type { MatchingSolver } from '../solve.ts';
import { verify } from '../verify/verify.ts';
import { repairGrouping, type RepairResult } from './repair-grouping.ts';
import { toQuietRequest, type RepairRequest } from './repair-request.ts';

/** Repaired groups of sample records. */
export type SampleRepair = Extract<RepairResult, { kind: 'repaired' }>;

/** Makes three leads with room for six, and twelve people who can all meet. */
export function toThreeGroups(): SampleFacts {
  const cohort = toSampleCohort([1, 2, 3, 4, 5, 6], { groupSize: { min: 3, target: 4, max: 6 } });
  const facts = toSampleFacts(cohort);
  for (const lead of ['ada', 'bo', 'cy']) addLead(facts, lead, { capacity: 6 });
  for (let at = 0; at < 12; at += 1) addSeeker(facts, `seeker-${String(at).padStart(2, '0')}`);
  return facts;
}

/**
 * Repairs published groups of sample records, by default those that planning them gives.
 * @throws Error with the engine's message when nothing came of it
 */
export function toSampleRepair(
  facts: SampleFacts,
  solver: MatchingSolver,
  change: Partial<RepairRequest>,
  published?: Grouping,
): SampleRepair & { readonly before: Grouping } {
  const before = published ?? toSamplePlan(facts, solver).proof.grouping;
  const request = { ...toQuietRequest('2027-02-08'), ...change };
  const { privateParts } = facts;
  const task = { facts, privateParts, before, request, decidedOn: '2027-02-03' };
  const result = repairGrouping(task, solver);
  if (result.kind === 'failed') throw new Error(result.message);
  return { ...result, before };
}

/** Verifies groups of a cohort that runs at both levels. */
export function findRunningFaults(
  facts: SampleFacts,
  grouping: Grouping,
  proof: GroupingProof,
): readonly Finding[] {
  const evidence = { proof, privateParts: facts.privateParts };
  return [
    ...verify(facts, grouping, 'started').findings,
    ...verify(facts, grouping, 'started', evidence).findings,
  ];
}
