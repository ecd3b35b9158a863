import type { GroupingRecord } from '../../schemas/grouping.ts';
import { compareText } from '../text-order.ts';

interface People {
  readonly leads: readonly string[];
  readonly members: readonly string[];
}

/**
 * Writes another handle for each person that a grouping names: in groups that are, in what they were, in
 * those that ended and in what was asked of repairs. Lists stay in code-unit order.
 * @param toOther is also told as what somebody is named: as a lead, or as a member and anything else
 */
export function mapPeople<Record extends GroupingRecord>(
  grouping: Record,
  toOther: (handle: string, as: 'lead' | 'member') => string,
): Record {
  const { groups, ended, changes } = grouping;
  const toList = (handles: readonly string[], as: 'lead' | 'member') =>
    handles.map((handle) => toOther(handle, as)).sort(compareText);
  const toState = <One extends People>(one: One): One => ({
    ...one,
    leads: toList(one.leads, 'lead'),
    members: toList(one.members, 'member'),
  });
  return {
    ...grouping,
    groups: groups.map((group) => ({
      ...toState(group),
      ...(group.past === undefined ? {} : { past: group.past.map(toState) }),
    })),
    ...(ended === undefined
      ? {}
      : { ended: ended.map((group) => ({ ...group, past: group.past.map(toState) })) }),
    ...(changes === undefined
      ? {}
      : {
          changes: changes.map((change) => ({
            ...change,
            asked: change.asked
              .map((one) => ({
                ...one,
                handle: toOther(one.handle, one.what === 'stops-leading' ? 'lead' : 'member'),
                ...(one.to === undefined ? {} : { to: toOther(one.to, 'member') }),
              }))
              .sort((a, b) => compareText(`${a.handle} ${a.what}`, `${b.handle} ${b.what}`)),
          })),
        }),
  };
}

/** Lists everybody whom a grouping names, each once, in code-unit order. */
export function listNamed(grouping: GroupingRecord): string[] {
  const named = new Set<string>();
  mapPeople(grouping, (handle) => {
    named.add(handle);
    return handle;
  });
  return [...named].sort(compareText);
}
