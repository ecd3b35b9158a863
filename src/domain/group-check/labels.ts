import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { compareText } from '../text-order.ts';

/** As what somebody is named. */
export type NamedAs = 'lead' | 'member';

/**
 * Tells how members stand in what a page checks with: under their handles, under labels with what they
 * said in public, or under labels alone.
 */
export function getMemberLabels(
  names: Cohort['publish']['names'],
  visibility: 'public' | 'private',
): 'named' | 'labeled' | 'hidden' {
  if (visibility === 'private' || names === 'counts') return 'hidden';
  return names === 'names' ? 'named' : 'labeled';
}

/** Who of a cohort may stand under their handle, and who under a label. */
export interface Naming {
  /** Whether the site names members in full. */
  readonly members: 'named' | 'labeled';
  /** Handles whose profile is public: the site names them as leads, whatever it shows of members. */
  readonly profiles: ReadonlySet<string>;
}

/**
 * Decides under which name each person of a cohort stands in what its page is checked with. Whom the
 * site names stands under their handle; everybody else, and whoever left or has no group, under a label.
 * A lead who is also a member or seeks a place has two names where members are labeled, so that the one
 * does not tell the other.
 * @param toKey what tells people apart who get labels: their order comes from it, never from names
 */
export function toLabeler(
  enrollments: ReadonlyMap<string, Enrollment>,
  named: readonly string[],
  grouping: Pick<GroupingRecord, 'groups' | 'changes'>,
  { members, profiles }: Naming,
  toKey: (handle: string) => string,
): (handle: string, as: NamedAs) => string {
  const placed = new Set(grouping.groups.flatMap((group) => group.members));
  const leading = new Set(grouping.groups.flatMap(({ leads }) => leads));
  const isHere = (handle: string) => {
    const enrollment = enrollments.get(handle);
    const isLeading = leading.has(handle) || enrollment?.roles.includes('mentor') === true;
    return enrollment !== undefined && enrollment.state !== 'withdrawn' && isLeading;
  };
  const gone = listGone(grouping, placed, leading);
  const isNamed = (handle: string, as: NamedAs): boolean => {
    if (gone.has(handle)) return false;
    const isStaying = enrollments.get(handle)?.state !== 'withdrawn' && enrollments.has(handle);
    const hasGroup = placed.has(handle) || leading.has(handle);
    if (members === 'named' && isStaying && hasGroup) return true;
    if (!profiles.has(handle) || !isHere(handle)) return false;
    const roles = enrollments.get(handle)?.roles ?? [];
    return as === 'lead' || (!placed.has(handle) && roles.every((role) => role === 'mentor'));
  };
  const unnamed = named.filter((handle) => !isNamed(handle, 'member') || !isNamed(handle, 'lead'));
  const labels = new Map(
    [...unnamed]
      .map((handle) => ({ handle, key: toKey(handle) }))
      .sort((one, other) => compareText(one.key, other.key))
      .map(({ handle }, index) => [handle, `#${String(index + 1)}`]),
  );
  return (handle, as) => (isNamed(handle, as) ? handle : (labels.get(handle) ?? '#'));
}

/** Who left, paused or stopped leading, and is in no group now: pages name none of them. */
function listGone(
  { changes = [] }: Pick<GroupingRecord, 'changes'>,
  placed: ReadonlySet<string>,
  leading: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    changes
      .flatMap(({ asked }) => asked)
      .filter(({ what }) => what !== 'joins')
      .map(({ handle }) => handle)
      .filter((handle) => !placed.has(handle) && !leading.has(handle)),
  );
}
