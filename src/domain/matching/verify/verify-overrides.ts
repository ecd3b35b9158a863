import type { GroupRecord, GroupingRecord } from '../../../schemas/grouping.ts';
import type { Override } from '../../../schemas/override.ts';
import type { CohortFacts } from '../facts.ts';
import { toFinding, type Finding } from '../findings.ts';
import { isBindingBoth } from '../pins.ts';

/**
 * Finds groups that are not as the coordinators decided in public: whom they pinned to whom, and when
 * groups meet. Closed leads and held seats are looked at where leads and seats are.
 */
export function findOverrideFaults(facts: CohortFacts, { groups }: GroupingRecord): Finding[] {
  return facts.cohort.overrides.flatMap((override) => {
    const broken = findBroken(facts, groups, override);
    if (broken === undefined) return [];
    const values = { group: broken.id, found: override.kind };
    return [toFinding('override-broken', { ...values, handles: listNamed(override) })];
  });
}

/** Lists whom an override names. */
export function listNamed(override: Override): string[] {
  switch (override.kind) {
    case 'pin':
      return [override.person, override.to];
    case 'close':
    case 'hold':
      return [override.lead];
    case 'slot':
      return [override.person];
  }
}

/** The first group in which an override does not hold. */
function findBroken(
  facts: CohortFacts,
  groups: readonly GroupRecord[],
  override: Override,
): GroupRecord | undefined {
  if (override.kind === 'pin') {
    const findWithout = (one: string, other: string) =>
      groups.find(
        ({ leads, members }) => members.includes(one) && ![...leads, ...members].includes(other),
      );
    const { person, to } = override;
    const broken = findWithout(person, to);
    return broken ?? (isBindingBoth(facts, override) ? findWithout(to, person) : undefined);
  }
  if (override.kind !== 'slot') return undefined;
  const { person, weekday, start } = override;
  const own = groups.filter(({ leads, members }) => [...leads, ...members].includes(person));
  return own.find(
    ({ slot }) => slot !== undefined && (slot.weekday !== weekday || slot.start !== start),
  );
}
