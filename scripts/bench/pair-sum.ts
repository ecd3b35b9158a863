import { searchPairSums, type PairSumProblem } from './pair-sum-search/search-pair-sums.ts';
import { toIntegerDraw } from '../../src/domain/matching/integer-draw.ts';

/** Sizes of the classes that are measured, as in the public MDGPLIB, with evaluations for each. */
export const pairSumClasses = [
  { people: 120, groups: 10, fewest: 8, most: 16, evaluations: 60_000_000 },
  { people: 240, groups: 12, fewest: 15, most: 25, evaluations: 60_000_000 },
  { people: 480, groups: 20, fewest: 18, most: 30, evaluations: 160_000_000 },
] as const;

/** A class of pair-sum problems. */
export type PairSumClass = (typeof pairSumClasses)[number];

/** Makes a problem of a class whose worths are whole numbers from 0 to 100, all as likely. */
export function toPairSumProblem(
  { people, groups, fewest, most }: PairSumClass,
  seed: number,
): PairSumProblem {
  const draw = toIntegerDraw(seed);
  const worths = new Int32Array(people * people);
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const worth = draw.below(101);
      worths[one * people + other] = worth;
      worths[other * people + one] = worth;
    }
  }
  return { people, worths, groups: Array.from({ length: groups }, () => ({ fewest, most })) };
}

/** Gives what a search of the class's evaluations reaches, times some. */
export function runPairSum(problem: PairSumProblem, { evaluations }: PairSumClass, times: number) {
  return searchPairSums(problem, times * evaluations, 1).value;
}
