import { BestFew } from './column-pool.ts';
import type { FoundGroup, GroupFinder } from './group-finder.ts';
import type { PeerIndex } from './peer-index.ts';

/** Groups that are worth more than they are charged. */
export interface PricedGroups {
  /** The best few of each slot. */
  readonly groups: readonly FoundGroup[];
  /** The greatest reduced worth of any group; 0 where none is above it. */
  readonly best: number;
}

/** Finds the best few groups of each slot at the finder's prices. It is exact: what it leaves out is worth less. */
export function priceGroups(index: PeerIndex, finder: GroupFinder, few: number): PricedGroups {
  const { min, max, slots } = index.problem;
  const groups: FoundGroup[] = [];
  let best = 0;
  for (let slot = 0; slot < slots; slot += 1) {
    const kept = new BestFew(few, 0);
    let threshold = 0;
    for (let size = max; size >= min; size -= 1) {
      threshold = finder.find(slot, size, threshold, (group) => kept.take(group));
    }
    for (const group of kept.groups) {
      groups.push(group);
      best = Math.max(best, group.reduced);
    }
  }
  return { groups, best };
}

/** Groups that lose little at prices at which none gains. */
export interface NearGroups {
  readonly groups: readonly FoundGroup[];
  /** All groups that lose less than this are among them. */
  readonly loss: number;
}

/** Collects the groups that lose at most a given amount; where they are too many, those that lose least. */
export function collectNearGroups(
  index: PeerIndex,
  finder: GroupFinder,
  mostLoss: number,
  mostGroups: number,
): NearGroups {
  const { min, max, slots } = index.problem;
  let groups: FoundGroup[] = [];
  let threshold = -mostLoss - 1;
  const receive = (group: FoundGroup): number => {
    groups.push(group);
    if (groups.length >= 2 * mostGroups) {
      groups = groups.sort(compareGroups).slice(0, mostGroups);
      threshold = groups.at(-1)?.reduced ?? threshold;
    }
    return threshold;
  };
  for (let slot = 0; slot < slots; slot += 1) {
    for (let size = max; size >= min; size -= 1) finder.find(slot, size, threshold, receive);
  }
  return { groups, loss: -threshold };
}

/** Sorting is stable, so that equals stay in the order of slots and sizes, which is always the same. */
function compareGroups(one: FoundGroup, other: FoundGroup): number {
  return other.reduced - one.reduced;
}
