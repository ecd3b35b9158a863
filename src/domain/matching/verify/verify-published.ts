import type { GroupingRecord } from '../../../schemas/grouping.ts';
import type { CohortFacts } from '../facts.ts';
import { getEarlierCohorts } from '../facts.ts';
import type { Finding } from '../findings.ts';
import { findHistoryFaults } from '../repair/verify-repair.ts';
import { findPublicFaults } from './verify-public.ts';
import { findStructureFaults } from './verify-structure.ts';

/**
 * Finds where published groups contradict themselves, their history or the public records: what anybody
 * can check. All of it is a problem here; what has aged is for the caller to say.
 * @param facts as the last repair read them, where there was one
 */
export function findPublishedFaults(facts: CohortFacts, grouping: GroupingRecord): Finding[] {
  return [
    ...findStructureFaults(facts.id, grouping),
    ...findHistoryFaults(grouping),
    ...findPublicFaults({ ...facts, others: getEarlierCohorts(facts) }, grouping),
  ];
}
