import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { whyNotSeeker } from '../matching/participation.ts';

/**
 * Counts who seek a place in a cohort whose groups were repaired and stand in none of their numbers: a
 * repair leaves whoever was without a group to the waitlist. None where groups are as they were formed.
 * @param enrollments of everybody who did not withdraw
 */
export function countWaiting(
  cohort: Cohort,
  enrollments: readonly Enrollment[],
  { groups, counts, changes = [] }: Pick<GroupingRecord, 'groups' | 'counts' | 'changes'>,
): number {
  if (changes.length === 0) return 0;
  const placed = new Set(groups.flatMap(({ members }) => members));
  const asked = new Map(changes.flatMap((change) => change.asked).map((one) => [one.handle, one]));
  const isAway = (handle: string) => ['leaves', 'pauses'].includes(asked.get(handle)?.what ?? '');
  const waiting = enrollments.filter(
    (enrollment) =>
      !placed.has(enrollment.handle) &&
      !isAway(enrollment.handle) &&
      whyNotSeeker({ ...enrollment, place: undefined }, cohort) === undefined,
  );
  return Math.max(0, waiting.length - counts.unplaced);
}
