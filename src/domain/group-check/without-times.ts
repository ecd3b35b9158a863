import type { GroupingRecord } from '../../schemas/grouping.ts';

/** Leaves out when groups meet and met: what only members may know. */
export function withoutTimes(grouping: GroupingRecord): GroupingRecord {
  const { groups, ended, retired, changes } = grouping;
  return {
    ...grouping,
    groups: groups.map(({ past, ...group }) => ({
      ...withoutSlot(group),
      ...(past === undefined ? {} : { past: past.map(withoutSlot) }),
    })),
    ...(ended === undefined
      ? {}
      : { ended: ended.map((group) => ({ ...group, past: group.past.map(withoutSlot) })) }),
    ...(retired === undefined ? {} : { retired: retired.map(withoutSlot) }),
    ...(changes === undefined
      ? {}
      : {
          changes: changes.map((change) => ({ ...change, asked: change.asked.map(withoutSlot) })),
        }),
  };
}

function withoutSlot<One extends { readonly slot?: unknown }>(one: One): Omit<One, 'slot'> {
  const { slot, ...rest } = one;
  return slot === undefined ? one : rest;
}
