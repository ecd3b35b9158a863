import type { GroupWorth, PeerProblem } from '../circles/peer-problem.ts';

/** Weights that make one sum of a pair's aims, so that no later aim can outweigh an earlier one; a point of value weighs 1. */
export interface RankedWeights {
  readonly leftOver: number;
  readonly placed: number;
  readonly underFloor: number;
}

/** Sums above this are not exact once duals are doubled. */
const mostSum = 2 ** 51;

/**
 * Makes ranked weights for a matching of the pairs. Each weight exceeds all that the later aims can
 * differ by, so that the sum is compared as the aims in order are, exactly; nothing is folded that is
 * only a large penalty. Gives nothing where the sum would pass what integers hold.
 */
export function toRankedWeights(problem: PeerProblem): RankedWeights | undefined {
  const most = 2 * Math.floor(problem.people / 2);
  const mostUnder = problem.fitFloor > 0 ? most : 0;
  const mostLeftOver = problem.leftOver.reduce((sum, one) => sum + one, 0);
  const underFloor = most * toMostFit(problem) + 1;
  const placed = underFloor * (mostUnder + 1);
  const leftOver = placed * (most + 1);
  const total = leftOver * (mostLeftOver + 1);
  return total > mostSum ? undefined : { leftOver, placed, underFloor };
}

/** The most that the fit of anybody in a pair can be. */
function toMostFit({ worths }: PeerProblem): number {
  const own = worths.own.reduce(
    (most, row) => row.reduce((top, worth) => Math.max(top, worth), most),
    0,
  );
  const layers = worths.layers.reduce((sum, { weight }) => sum + weight * 1000, 0);
  return Math.floor((own + (worths.size[2] ?? 0) + layers) / worths.divisor);
}

/** Sums a worth by ranked weights; above 0 for every pair. */
export function toRankedSum(weights: RankedWeights, worth: GroupWorth): number {
  return (
    weights.leftOver * worth.leftOver +
    weights.placed * worth.placed -
    weights.underFloor * worth.underFloor +
    worth.value
  );
}
