import type { GroupWorth, PeerGroup, PeerProblem } from '../circles/peer-problem.ts';
import { toPossiblePairs } from './pair-worths.ts';
import { toRankedSum, toRankedWeights, type RankedWeights } from './ranked-weights.ts';
import { findWeightedMatching, type OddSet } from './weighted-matching.ts';

/**
 * Proves that no pairs do better, aim by aim. The potentials of two people and the charges of the odd
 * sets that hold both cover twice the ranked sum of their pair, and a set holds at most (size − 1) / 2
 * pairs: so twice the ranked sum of any pairs is at most Σ potentials + Σ charge · (size − 1) / 2.
 */
export interface PairsCertificate {
  readonly ranks: RankedWeights;
  /** By person, integers of at least 0. */
  readonly potentials: readonly number[];
  readonly oddSets: readonly OddSet[];
}

/** The best pairs and their proof. */
export interface SolvedPairs {
  readonly kind: 'solved';
  readonly groups: readonly PeerGroup[];
  readonly worth: GroupWorth;
  readonly certificate: PairsCertificate;
}

/**
 * Forms pairs: most people left over from an earlier cohort, then most people, then fewest under the
 * fit floor, then the greatest total fit. It is exact, and proves itself. `too-large` is answered from
 * some two thousand people on, where the proof's integers would no longer be exact.
 */
export function solvePairs(problem: PeerProblem): SolvedPairs | { readonly kind: 'too-large' } {
  const { people } = problem;
  const pairs = toPossiblePairs(problem);
  const ranks = toRankedWeights(problem);
  if (ranks === undefined) return { kind: 'too-large' };
  const weights = new Float64Array(people * people);
  for (const { one, other, worth } of pairs) {
    weights[one * people + other] = toRankedSum(ranks, worth);
    weights[other * people + one] = toRankedSum(ranks, worth);
  }
  const { mates, potentials, oddSets } = findWeightedMatching(people, weights);
  const chosen = pairs.filter(({ one, other }) => mates[one] === other);
  return {
    kind: 'solved',
    groups: chosen.map(({ one, other, slot }) => ({ slot, members: [one, other] })),
    worth: chosen.reduce((sum, { worth }) => addWorths(sum, worth), noWorth),
    certificate: { ranks, potentials: [...potentials], oddSets },
  };
}

const noWorth: GroupWorth = { leftOver: 0, placed: 0, underFloor: 0, value: 0 };

function addWorths(one: GroupWorth, other: GroupWorth): GroupWorth {
  return {
    leftOver: one.leftOver + other.leftOver,
    placed: one.placed + other.placed,
    underFloor: one.underFloor + other.underFloor,
    value: one.value + other.value,
  };
}
