import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import { searchPairSums, type PairSumProblem } from './search-pair-sums.ts';

function toProblem(people: number, seed: number, groups: PairSumProblem['groups']): PairSumProblem {
  const draw = toIntegerDraw(seed);
  const worths = new Int32Array(people * people);
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < one; other += 1) {
      worths[one * people + other] = draw.below(101);
      worths[other * people + one] = worths[one * people + other]!;
    }
  }
  return { people, groups, worths };
}

function countValue({ people, worths }: PairSumProblem, groupOf: ArrayLike<number>): number {
  let value = 0;
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (groupOf[one] === groupOf[other]) value += worths[one * people + other]!;
    }
  }
  return value;
}

function findBestValue(problem: PairSumProblem, groupOf: number[] = []): number {
  const sizes = problem.groups.map((_, group) => groupOf.filter((one) => one === group).length);
  if (sizes.some((size, group) => size > problem.groups[group]!.most)) return -Infinity;
  if (groupOf.length < problem.people) {
    const values = problem.groups.map((_, group) => findBestValue(problem, [...groupOf, group]));
    return Math.max(...values);
  }
  const isSound = sizes.every((size, group) => size >= problem.groups[group]!.fewest);
  return isSound ? countValue(problem, groupOf) : -Infinity;
}

test('a split of few people is the best, keeps the sizes and counts right', () => {
  const groups = [
    { fewest: 2, most: 4 },
    { fewest: 2, most: 3 },
    { fewest: 1, most: 4 },
  ];
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 8 }), fc.nat(), (people, seed) => {
      const problem = toProblem(people, seed, groups);
      const { groupOf, value } = searchPairSums(problem, 20_000, 1);
      groups.forEach(({ fewest, most }, group) => {
        const size = groupOf.filter((one) => one === group).length;
        expect(size).toBeGreaterThanOrEqual(fewest);
        expect(size).toBeLessThanOrEqual(most);
      });
      expect(value).toBe(countValue(problem, groupOf));
      expect(value).toBe(findBestValue(problem));
    }),
    { numRuns: 20, examples: [[8, 1_769_383_136]] },
  );
});

test('the same seed gives the same split', () => {
  const problem = toProblem(
    40,
    1,
    Array.from({ length: 5 }, () => ({ fewest: 6, most: 10 })),
  );
  expect(searchPairSums(problem, 50_000, 3)).toEqual(searchPairSums(problem, 50_000, 3));
});

test('more evaluations do not make much difference once there are enough', () => {
  const problem = toProblem(
    60,
    2,
    Array.from({ length: 6 }, () => ({ fewest: 8, most: 12 })),
  );
  const short = searchPairSums(problem, 1_000_000, 1).value;
  const long = searchPairSums(problem, 3_000_000, 1).value;
  expect(short / long).toBeGreaterThan(0.99);
});
