import type { PairSumGroups, PairSumProblem } from './search-pair-sums.ts';

/**
 * Finds a best split by going through all of them, with sizes that can no longer be kept left out:
 * the first of the best in the order of groups, person by person. Its work is at most groups to the
 * power of people, so it is for few people alone.
 * @throws where no split keeps the sizes
 */
export function findBestSplit({ people, groups, worths }: PairSumProblem): PairSumGroups {
  const groupOf = new Int32Array(people).fill(-1);
  const sizes = new Int32Array(groups.length);
  let best: PairSumGroups | undefined;
  const countMissing = () =>
    groups.reduce((sum, { fewest }, group) => sum + Math.max(0, fewest - (sizes[group] ?? 0)), 0);
  const place = (person: number, value: number): void => {
    if (countMissing() > people - person) return;
    if (person === people) {
      if (best === undefined || value > best.value) best = { groupOf: groupOf.slice(), value };
      return;
    }
    for (const [group, { most }] of groups.entries()) {
      const size = sizes[group] ?? 0;
      if (size >= most) continue;
      let added = 0;
      for (let other = 0; other < person; other += 1) {
        if (groupOf[other] === group) added += worths[person * people + other] ?? 0;
      }
      groupOf[person] = group;
      sizes[group] = size + 1;
      place(person + 1, value + added);
      sizes[group] = size;
    }
  };
  place(0, 0);
  if (best === undefined) throw new RangeError('No split keeps the sizes of the groups.');
  return best;
}
