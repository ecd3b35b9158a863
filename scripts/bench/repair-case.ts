import type { RepairTask } from '../../src/domain/matching/repair/repair-request.ts';
import { toQuietRequest } from '../../src/domain/matching/repair/repair-request.ts';
import type { SampleFacts } from '../../src/domain/matching/sample-facts.ts';
import { toSamplePlan } from '../../src/domain/matching/sample-plan.ts';
import type { MatchingSolver } from '../../src/domain/matching/solve.ts';
import { generateCrowdFacts } from './generate-crowd-facts.ts';

/** 120 people and 24 leads with seats for 144: about as many to spare as programs have. */
const shape = { people: 120, mentors: 24, minMembers: 3, maxMembers: 6, availability: 25 };

/** A cohort of 120 of which one lead leaves after three weeks. */
export interface RepairCase {
  readonly facts: SampleFacts;
  readonly task: RepairTask;
  /** Members of the group whose lead leaves. */
  readonly affected: number;
}

/**
 * Plans a drawn cohort and lets one of its leads leave, by the seed.
 * @throws Error when the cohort can't be planned
 */
export function toRepairCase(seed: number, solver: MatchingSolver): RepairCase {
  const facts = generateCrowdFacts(shape, seed);
  const before = toSamplePlan(facts, solver).proof.grouping;
  const group = before.groups[seed % before.groups.length];
  const request = { ...toQuietRequest('2027-02-08'), leadLeaves: group?.leads ?? [] };
  const { privateParts } = facts;
  return {
    facts,
    task: { facts, privateParts, before, request, decidedOn: '2027-02-03' },
    affected: group?.members.length ?? 0,
  };
}
