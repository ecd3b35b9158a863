import type { IntegerDraw } from '../integer-draw.ts';
import { costWeights, type RotationState } from './rotation-state.ts';

/** Stages in which it gets harder to accept what is worse. */
const stages = 60;
/** How likely one repeat more is accepted, of a million, in the first stage and in the last. */
const firstChance = 30_000;
const lastChance = 40;
const million = 1_000_000;
/** More repeats at once are never accepted. */
const mostMore = 4;

/**
 * Improves a plan by annealing in counted swaps: two people of a round change places if that is no worse,
 * and by chance if it is a little worse, less and less often. All in integers: the chance falls by the
 * same share from stage to stage, and with each repeat more by itself again.
 */
export function annealRotation(
  state: RotationState,
  effort: { readonly swaps: number; readonly goal: number },
  draw: IntegerDraw,
): void {
  const perStage = Math.floor(effort.swaps / stages);
  let chance = firstChance;
  const fall = toFall();
  for (let stage = 0; stage < stages && state.cost > effort.goal; stage += 1) {
    for (let turn = 0; turn < perStage && state.cost > effort.goal; turn += 1) {
      const round = draw.below(state.rounds.length);
      const one = draw.below(state.people);
      const other = draw.below(state.people);
      if (!state.canSwap(round, one, other)) continue;
      const cost = state.getSwapCost(round, one, other);
      if (cost <= 0 || isAccepted(cost, chance, draw)) state.swap(round, one, other);
    }
    chance = Math.max(lastChance, Math.floor((chance * fall) / million));
  }
}

function isAccepted(cost: number, chance: number, draw: IntegerDraw): boolean {
  const more = Math.ceil(cost / costWeights.repeat);
  if (more > mostMore) return false;
  for (let repeat = 0; repeat < more; repeat += 1) {
    if (draw.below(million) >= chance) return false;
  }
  return true;
}

/** The share, of a million, that falls from the first chance to the last over all stages; found by halving. */
function toFall(): number {
  let [low, high] = [0, million];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    let chance = firstChance;
    for (let stage = 0; stage < stages; stage += 1) {
      chance = Math.floor((chance * middle) / million);
    }
    if (chance < lastChance) low = middle;
    else high = middle;
  }
  return high;
}
