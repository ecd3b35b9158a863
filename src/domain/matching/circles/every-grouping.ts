import type { GroupWorth, PeerProblem } from './peer-problem.ts';
import { recountGroups } from './recount.ts';

/** The ranks that make one number of a small problem's aims: each exceeds all later aims together. */
const ranks = { leftOver: 1e12, placed: 1e9, underFloor: -1e6, value: 1 } as const;

/** Sums the aims of a small problem so that the sum is compared as the aims in order are. */
export function toRank(worth: GroupWorth): number {
  return (
    ranks.leftOver * worth.leftOver +
    ranks.placed * worth.placed +
    ranks.underFloor * worth.underFloor +
    ranks.value * worth.value
  );
}

/** Tries every grouping of a small problem and gives the rank of the best. */
export function findBestRank(problem: PeerProblem): number {
  const groupRanks = new Map<number, number>();
  for (let set = 1; set < 1 << problem.people; set += 1) {
    const members = [...Array(problem.people).keys()].filter((person) => (set >> person) & 1);
    for (let slot = 0; slot < problem.slots; slot += 1) {
      const { worth, faults } = recountGroups(problem, [{ slot, members }]);
      if (faults.length > 0) continue;
      groupRanks.set(set, Math.max(groupRanks.get(set) ?? -Infinity, toRank(worth)));
    }
  }
  const best = new Map<number, number>([[0, 0]]);
  const findBest = (people: number): number => {
    const known = best.get(people);
    if (known !== undefined) return known;
    const first = people & -people;
    let rank = findBest(people & ~first);
    for (const [set, worth] of groupRanks) {
      if ((set & first) === 0 || (set & ~people) !== 0) continue;
      rank = Math.max(rank, worth + findBest(people & ~set));
    }
    best.set(people, rank);
    return rank;
  };
  return findBest((1 << problem.people) - 1);
}
