import type { Cohort } from '../../schemas/cohort.ts';
import type { PublicReason } from '../../schemas/grouping.ts';
import { getCohortLoad } from '../schedule/load.ts';

/**
 * Gives the reasons of a group as pages say them: of the meetings that everybody can make, planning
 * counted those that are called off too, and pages count nowhere else what does not take place.
 */
export function toHeldReasons(
  reasons: readonly PublicReason[],
  cohort: Pick<Cohort, 'sessions' | 'formats' | 'rotation'>,
): PublicReason[] {
  const held = getCohortLoad(cohort).own.group.count;
  return reasons.map((reason) =>
    reason.kind === 'shared-time' && held > 0
      ? { ...reason, meetings: Math.min(reason.meetings, held) }
      : reason,
  );
}
