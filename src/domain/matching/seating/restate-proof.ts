import type { BoundCertificate, IntegerPrices, ProofNode } from './certificate.ts';
import type { TargetResult } from './close-gap.ts';
import { measureGroups, type Floor, type Target } from './measures.ts';
import type { Measure, SeatingProblem } from './seating-problem.ts';

/** A floor that takes over a part of a measure, and how many points of it the part counted. */
export interface TakenFloor extends Floor {
  readonly points: number;
}

/**
 * States what was shown of a measure as a statement on the rest of it, once some of its parts are
 * floors: whoever keeps "placed ≥ K" and passes V in value would pass V + points · K in all.
 * @param floors floors that the groups keep; they come before those that the target has already
 */
export function restateResult(
  problem: SeatingProblem,
  result: TargetResult,
  floors: readonly TakenFloor[],
): TargetResult {
  if (floors.length === 0) return result;
  const { certificate, proof } = result;
  const target = restateTarget(certificate.target, floors);
  const kept = floors.reduce((sum, { points, atLeast }) => sum + points * atLeast, 0);
  const restate = (prices: IntegerPrices) => restatePrices(prices, target.scale, floors);
  return {
    ...result,
    value: measureGroups(problem, result.groups, target.measure),
    bound: result.bound - kept,
    certificate: { target, prices: restate(certificate.prices) },
    proof: proof && { target, cut: proof.cut - kept, root: restateNode(proof.root, restate) },
  };
}

function restateTarget(target: Target, floors: readonly TakenFloor[]): Target {
  const less = (part: keyof Measure) =>
    floors.reduce(
      (left, { measure, points }) => left - points * measure[part],
      target.measure[part],
    );
  return {
    measure: {
      leftOver: less('leftOver'),
      placed: less('placed'),
      underFloor: less('underFloor'),
      kept: less('kept'),
      value: less('value'),
    },
    floors: [...floors.map(({ measure, atLeast }) => ({ measure, atLeast })), ...target.floors],
    scale: target.scale,
  };
}

function restatePrices(
  { rows, floors }: IntegerPrices,
  scale: number,
  taken: readonly TakenFloor[],
): IntegerPrices {
  return {
    rows,
    floors: Int32Array.from([...taken.map(({ points }) => scale * points), ...Array.from(floors)]),
  };
}

function restateNode(
  { prices, split }: ProofNode,
  restate: (prices: IntegerPrices) => BoundCertificate['prices'],
): ProofNode {
  const restated = prices.map(restate);
  if (split === undefined) return { prices: restated };
  const yes = restateNode(split.yes, restate);
  const no = restateNode(split.no, restate);
  return { prices: restated, split: { question: split.question, yes, no } };
}
