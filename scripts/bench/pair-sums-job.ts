import type { JobOf, Outcome } from './job.ts';
import { pairSumClasses, runPairSum, toPairSumProblem } from './pair-sum.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';

/** Measures a search of pair sums. */
export function runPairSumsJob({ people, seed, times }: JobOf<'pair-sums'>): Outcome {
  const found = pairSumClasses.find((one) => one.people === people);
  if (found === undefined) throw new RangeError(`There is no class of ${people} people.`);
  const problem = toPairSumProblem(found, seed);
  const { value, ...timing } = measureTime(() => runPairSum(problem, found, times));
  return { ...timing, peakMB: getPeakMB(), status: 'best-found', figures: { value } };
}
