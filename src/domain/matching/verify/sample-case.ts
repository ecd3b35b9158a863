import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { toSamplePlan } from '../sample-plan.ts';
import type { MatchingSolver } from '../solve.ts';

/** Records with a proof that holds, to be broken by tests. */
export interface FaultlessCase {
  readonly facts: SampleFacts;
  readonly proof: GroupingProof;
}

/** Plans two groups of two with seats to spare, wishes of every kind met, and one person too many. */
export function toFaultlessCase(solver: MatchingSolver): FaultlessCase {
  const cohort = toSampleCohort([1, 2, 9, 10, 11], {
    groupSize: { min: 2, target: 2, max: 3 },
    requirements: ['language', 'topic'],
  });
  const facts = toSampleFacts(cohort);
  const sydney = { zone: 'Australia/Sydney', outsideWakingHours: true };
  addLead(facts, 'lead-a', { topics: ['python'], capacity: 2 }, { languages: ['en', 'de'] });
  addLead(facts, 'lead-b', { topics: ['design'], capacity: 2 }, { languages: ['en'] });
  addSeeker(facts, 'p1', { topics: ['python'] }, { together: ['p2'], apart: ['d1'] });
  addSeeker(facts, 'p2', { topics: ['python'] }, { together: ['p1'], rankedLeads: ['lead-a'] });
  addSeeker(facts, 'd1', { topics: ['design'], goalTopics: ['design'] });
  addSeeker(facts, 'd2', { topics: ['design'] });
  addSeeker(facts, 'far', { topics: ['design'] }, { ...sydney, apart: ['lead-b'] });
  return { facts, proof: toSamplePlan(facts, solver).proof };
}
