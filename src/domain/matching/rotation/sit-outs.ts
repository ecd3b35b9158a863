import type { RotationProblem } from './rotation-problem.ts';
import { countSeated, type RoundSizes } from './round-sizes.ts';

/**
 * Finds the least Σ sit-outs² that rounds of these sizes leave: one sit-out after the other goes to
 * whoever has fewest and comes to rounds enough. No plan has less, and one that has it is as even as can be.
 */
export function toLeastSquares(problem: RotationProblem, sizes: readonly RoundSizes[]): number {
  const sitOuts = [...problem.sitOuts];
  const room = sitOuts.map(() => 0);
  let left = 0;
  problem.rounds.forEach(({ present }, round) => {
    const count = present.reduce((sum, one) => sum + one, 0);
    const sitting = count - countSeated(sizes[round] ?? []);
    left += sitting;
    if (sitting === 0) return;
    for (const person of present.keys())
      room[person] = (room[person] ?? 0) + (present[person] ?? 0);
  });
  for (; left > 0; left -= 1) {
    let chosen = -1;
    sitOuts.forEach((sits, person) => {
      const isFewer = chosen === -1 || sits < (sitOuts[chosen] ?? 0);
      if ((room[person] ?? 0) > 0 && isFewer) chosen = person;
    });
    if (chosen === -1) break;
    sitOuts[chosen] = (sitOuts[chosen] ?? 0) + 1;
    room[chosen] = (room[chosen] ?? 0) - 1;
  }
  return sitOuts.reduce((sum, sits) => sum + sits * sits, 0);
}
