import { toDecisions, type Decision } from '../domain/groups/decision.ts';
import type { CohortView } from './cohorts.ts';
import { getPeople } from './people.ts';

/** Gets what coordinators decided in public before the groups of a cohort were formed. */
export async function getDecisions({ data }: CohortView): Promise<Decision[]> {
  return toDecisions(data, await getPeople());
}
