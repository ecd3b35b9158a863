import type { BoundCertificate, ProofTree } from './certificate.ts';
import { toReachable } from './check-bound.ts';
import type { GroupSearch } from './find-groups.ts';
import type { Field } from './live-tables.ts';
import { measureGroups } from './measures.ts';
import { roundPrices, type Prices } from './prices.ts';
import { searchProof } from './proof-search.ts';
import type { Relaxation } from './relaxation.ts';
import type { SeatedGroup } from './seating-problem.ts';

/** How good groups are by a target, and how that is known. */
export interface TargetResult {
  readonly groups: readonly SeatedGroup[];
  readonly value: number;
  /** Nothing that keeps all floors reaches more. */
  readonly bound: number;
  /** What shows a bound without any search. */
  readonly certificate: BoundCertificate;
  /** What shows `bound` where the certificate alone doesn't. */
  readonly proof: ProofTree | undefined;
  /** Options that were looked at. */
  readonly steps: number;
}

/** The first search reaches for this part of the gap, each further one for four times as much. */
const firstReach = 1 / 16;

/**
 * Closes the gap between known groups and a bound as far as steps allow: looks for groups close under
 * the bound first, which is quick to find or to rule out, and lowers the aim only when there are none.
 * @param groups groups that keep all floors of the target
 * @param prices prices whose bound is low
 */
export function closeGap(
  relaxation: Relaxation,
  field: Field,
  groups: readonly SeatedGroup[],
  prices: Prices,
  { worth, mostSteps }: GroupSearch,
): TargetResult {
  const { target } = relaxation;
  const integers = roundPrices(prices);
  const total = relaxation.evaluate(field, integers).total;
  const toBound = (points: number) => toReachable(field.problem, target, points);
  let best = { groups, value: measureGroups(field.problem, groups, target.measure) };
  let bound = Math.max(best.value, toBound(Math.floor(total / target.scale)));
  let proof: ProofTree | undefined;
  let steps = 0;
  let reach = Math.ceil((bound - best.value) * firstReach);
  while (bound > best.value && steps < mostSteps) {
    const cut = Math.max(best.value + 1, bound - reach + 1);
    const left = { cut, worth, mostSteps: mostSteps - steps };
    const result = searchProof(field, target, prices, left);
    steps += result.steps;
    best = result.best ?? best;
    if (result.proof === undefined) break;
    proof = result.proof;
    bound = Math.max(best.value, toBound(proof.cut - 1));
    reach *= 2;
  }
  return { ...best, bound, certificate: { target, prices: toCertified(integers) }, proof, steps };
}

function toCertified({ rows, floors }: Prices): BoundCertificate['prices'] {
  return { rows: Int32Array.from(rows), floors: Int32Array.from(floors) };
}
