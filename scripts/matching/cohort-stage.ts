import { Temporal } from 'temporal-polyfill';
import { toDayEnd, toDayStart } from '../../src/domain/schedule/day-edges.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';

/** Tells whether a cohort's first day has come and its last has gone, in its own zone. */
export function getStage(
  { starts, ends, zone }: Pick<Cohort, 'starts' | 'ends' | 'zone'>,
  now: Temporal.Instant,
): 'before-start' | 'started' | 'ended' {
  if (Temporal.Instant.compare(now, toDayStart(starts, zone)) < 0) return 'before-start';
  return Temporal.Instant.compare(now, toDayEnd(ends, zone)) < 0 ? 'started' : 'ended';
}

/** Says that a cohort is over, where that is why its groups do not change. */
export function toEndedSentence(id: string, { ends }: Pick<Cohort, 'ends'>): string {
  return `${id} ended on ${ends}. Its groups stay as they are.`;
}
