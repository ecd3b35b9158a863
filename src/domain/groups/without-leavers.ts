import type { GroupingRecord } from '../../schemas/grouping.ts';

/**
 * Takes members who left out of published groups, so that a page neither names them nor counts their
 * seats: `placed` is how many have a place still. How many asked and how many got none stays as it was
 * when the groups were formed, so what these leave of those who asked are those who left.
 * @param staying handles of those whose enrollment in the cohort stands
 */
export function withoutLeavers<Published extends Pick<GroupingRecord, 'groups' | 'counts'>>(
  grouping: Published,
  staying: ReadonlySet<string>,
): Published & Pick<GroupingRecord, 'groups' | 'counts'> {
  const toStaying = (members: readonly string[]) => members.filter((handle) => staying.has(handle));
  const groups = grouping.groups.map((group) => ({ ...group, members: toStaying(group.members) }));
  const placed = groups.reduce((sum, { members }) => sum + members.length, 0);
  return { ...grouping, groups, counts: { ...grouping.counts, placed } };
}

/** Counts who had a place when the groups were formed and left since. */
export function countLeavers({ seekers, placed, unplaced }: GroupingRecord['counts']): number {
  return seekers - placed - unplaced;
}
