import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import { listNamed, mapPeople } from '../../groups/map-people.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';

/** Finds where a proof is of other groups; people who asked to be removed since are told, not found fault with. */
export function findOtherProof(
  { enrollments }: CohortFacts,
  grouping: Grouping,
  proof: GroupingProof,
): Finding[] {
  if (toCanonicalJson(proof.grouping) === toCanonicalJson(grouping)) return [];
  const gone = listNamed(proof.grouping).filter((handle) => !enrollments.has(handle));
  const isReplaced = gone.length > 0 && isSameButForGone(enrollments, proof.grouping, grouping);
  if (isReplaced) {
    return [toFinding('changed-since-planning', { handles: gone, found: 'who was in a group' })];
  }
  const ids = grouping.groups
    .filter((group) => {
      const proven = proof.grouping.groups.find(({ id }) => id === group.id);
      return toCanonicalJson(proven ?? null) !== toCanonicalJson(group);
    })
    .map(({ id }) => id);
  return [toFinding('other-proof', { found: ids.join(', ') || undefined })];
}

/** Tells whether groups differ only in people who asked to be removed: a withdrawn stand-in has each one's place. */
function isSameButForGone(
  enrollments: CohortFacts['enrollments'],
  proven: Grouping,
  grouping: Grouping,
): boolean {
  const [before, after] = [new Set(listNamed(proven)), new Set(listNamed(grouping))];
  const isGone = (handle: string) => !enrollments.has(handle) && !after.has(handle);
  // Of somebody who left by a repair, the stand-in is among those who take no part any more.
  const isStandIn = (handle: string) =>
    !before.has(handle) && (enrollments.get(handle)?.state ?? 'withdrawn') === 'withdrawn';
  const toPlain = (whole: Grouping, isBlank: (handle: string) => boolean) =>
    toCanonicalJson(mapPeople(whole, (handle) => (isBlank(handle) ? '' : handle)));
  return toPlain(proven, isGone) === toPlain(grouping, isStandIn);
}
