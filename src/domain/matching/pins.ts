import type { Override } from '../../schemas/override.ts';
import type { CohortFacts } from './facts.ts';
import { getParticipation, getSoughtKind } from './participation.ts';

/**
 * Tells whether a pin is to somebody who seeks the same kind of group, so that the two have a place
 * together or neither has; one to a lead binds the person alone.
 */
export function isBindingBoth(
  facts: CohortFacts,
  { person, to }: Extract<Override, { kind: 'pin' }>,
): boolean {
  const { seekers, leads } = getParticipation(facts);
  if (!seekers.includes(person) || !seekers.includes(to)) return false;
  const [own, other] = [person, to].map((handle) => {
    const enrollment = facts.enrollments.get(handle);
    return enrollment === undefined ? undefined : getSoughtKind(enrollment, facts.cohort);
  });
  return own === other && !(own === 'lead' && leads.includes(to));
}
