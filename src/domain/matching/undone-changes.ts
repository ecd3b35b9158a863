import type { AskedChange } from '../../schemas/grouping-change.ts';
import type { CohortFacts } from './facts.ts';
import { getParticipation } from './participation.ts';

/** What a repair was asked and the records don't say. */
export type UndoneChange = Pick<AskedChange, 'handle' | 'what'>;

/**
 * Finds what repairs of published groups were asked and planning anew would undo: who left, pauses or
 * stopped leading and still takes part by the records. Coming back undoes it.
 */
export function findUndoneChanges(facts: CohortFacts): UndoneChange[] {
  const last = new Map<string, UndoneChange>();
  for (const { handle, what } of (facts.published?.changes ?? []).flatMap(({ asked }) => asked)) {
    last.set(handle, { handle, what });
  }
  const { seekers, leads } = getParticipation(facts);
  return [...last.values()].filter(({ handle, what }) => {
    if (what === 'joins') return false;
    return leads.includes(handle) || (what !== 'stops-leading' && seekers.includes(handle));
  });
}
