import type { IntegerDraw } from '../integer-draw.ts';
import { exchangePeople } from './improve-rotation.ts';
import type { RotationProblem } from './rotation-problem.ts';
import type { RotationState } from './rotation-state.ts';

/** Tries of each kind of change. */
const exchanges = 3_000;
const swaps = 20_000;

/**
 * Raises who fits whom without changing what ranks before it: two people change places in all rounds,
 * or in one. In counted tries; it proves nothing.
 */
export function improveFit(
  state: RotationState,
  problem: RotationProblem,
  draw: IntegerDraw,
): void {
  if (problem.worths.every((worth) => worth === problem.worths[1])) return;
  const isWanted = (change: () => (() => void) | undefined, rounds: readonly number[]) => {
    const [cost, fit] = [state.cost, sumFits(state, problem, rounds)];
    const undo = change();
    if (undo === undefined) return;
    if (state.cost > cost || sumFits(state, problem, rounds) <= fit) undo();
  };
  const everyRound = state.rounds.map((_, round) => round);
  for (let attempt = 0; attempt < exchanges; attempt += 1) {
    const [one, other] = [draw.below(state.people), draw.below(state.people)];
    isWanted(() => {
      if (!exchangePeople(state, one, other)) return undefined;
      return () => exchangePeople(state, one, other);
    }, everyRound);
  }
  for (let attempt = 0; attempt < swaps; attempt += 1) {
    const round = draw.below(state.rounds.length);
    const [one, other] = [draw.below(state.people), draw.below(state.people)];
    if (!state.canSwap(round, one, other) || state.getSwapCost(round, one, other) > 0) continue;
    isWanted(() => {
      state.swap(round, one, other);
      return () => {
        state.swap(round, one, other);
      };
    }, [round]);
  }
}

/** Adds up the fits of everybody in some rounds. */
function sumFits({ rounds }: RotationState, problem: RotationProblem, chosen: readonly number[]) {
  let sum = 0;
  for (const round of chosen) {
    for (const group of rounds[round]?.groups.slice(0, -1) ?? []) sum += toGroupFit(problem, group);
  }
  return sum;
}

/** Adds up the fits in a group: for each person ⌊Σ worth of the others / their number⌋, 0 to 1000. */
export function toGroupFit({ people, worths }: RotationProblem, group: readonly number[]): number {
  let sum = 0;
  for (const one of group) {
    let worth = 0;
    for (const other of group) if (other !== one) worth += worths[one * people + other] ?? 0;
    sum += Math.floor(worth / Math.max(1, group.length - 1));
  }
  return sum;
}
