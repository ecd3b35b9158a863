import type { PrivateParts } from '../../../src/domain/matching/facts.ts';
import type { Plan } from '../make-plan.ts';
import { openPrivateParts } from '../open-sealed.ts';

/** Opens the private parts of everybody whom a plan concerns; planning has opened all of them before. */
export async function openPlanParts({ facts, problem, identities }: Plan): Promise<PrivateParts> {
  const handles = problem.people.map(({ handle }) => handle);
  const { parts } = await openPrivateParts(facts, handles, identities);
  return parts;
}
