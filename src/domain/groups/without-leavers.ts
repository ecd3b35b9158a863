import type { GroupingRecord } from '../../schemas/grouping.ts';

/**
 * Takes members who left out of published groups, so that a page neither names them nor counts their
 * seats. What was counted when the groups were formed stays.
 * @param staying handles of those whose enrollment in the cohort stands
 */
export function withoutLeavers<Published extends Pick<GroupingRecord, 'groups'>>(
  grouping: Published,
  staying: ReadonlySet<string>,
): Published & Pick<GroupingRecord, 'groups'> {
  const toStaying = (members: readonly string[]) => members.filter((handle) => staying.has(handle));
  const groups = grouping.groups.map((group) => ({ ...group, members: toStaying(group.members) }));
  return { ...grouping, groups };
}
