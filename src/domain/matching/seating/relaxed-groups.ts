import type { Field } from './live-tables.ts';
import type { Relaxed } from './relaxation.ts';
import type { SeatedGroup } from './seating-problem.ts';

/** Gives the groups that tables chose, where they happen to keep every row, floor and pair apart. */
export function toFeasibleGroups(field: Field, relaxed: Relaxed): SeatedGroup[] | undefined {
  const { total, spare, excess } = relaxed;
  if (total === -Infinity) return undefined;
  if (spare.some((each) => each < 0) || excess.some((each) => each < 0)) return undefined;
  const groups = toGroups(field, relaxed);
  return isTorn(field, groups) ? undefined : groups;
}

function toGroups(field: Field, { chosen }: Relaxed): SeatedGroup[] {
  const groups: SeatedGroup[] = [];
  for (let at = 0; at < field.tableCount; at += 1) {
    const sitting = chosen.sittings[at] ?? -1;
    if (sitting === -1) continue;
    const from = at * chosen.width;
    const claims = chosen.claims.subarray(from, from + (chosen.counts[at] ?? 0));
    const units = Array.from(claims, (claim) => field.unitOf[claim] ?? 0);
    groups.push({ table: field.read(at).index, sitting, units: units.sort((a, b) => a - b) });
  }
  return groups;
}

function isTorn({ problem }: Field, groups: readonly SeatedGroup[]): boolean {
  if (problem.apart.length === 0) return false;
  const groupOf = new Int32Array(problem.sizes.length).fill(-1);
  groups.forEach(({ units }, group) => {
    for (const unit of units) groupOf[unit] = group;
  });
  return problem.apart.some(([one, other]) => {
    return groupOf[one] !== -1 && groupOf[one] === groupOf[other];
  });
}
