import type { RotationSize } from './rotation-problem.ts';

/** How the people of one round are split: the sizes of its groups, the largest first. */
export type RoundSizes = readonly number[];

/**
 * Splits as many of the people of a round as sizes allow into groups whose sizes differ by at most one:
 * as near to the size aimed at as can be, the smaller groups where two are as near.
 */
export function toRoundSizes(people: number, { min, target, max }: RotationSize): RoundSizes {
  for (let seated = people; seated >= min; seated -= 1) {
    const fewest = Math.ceil(seated / max);
    const most = Math.floor(seated / min);
    if (fewest > most) continue;
    let groups = most;
    for (let count = most - 1; count >= fewest; count -= 1) {
      const isNearer =
        Math.abs(seated - target * count) * groups < Math.abs(seated - target * groups) * count;
      if (isNearer) groups = count;
    }
    const size = Math.floor(seated / groups);
    const larger = seated % groups;
    return Array.from({ length: groups }, (_, index) => (index < larger ? size + 1 : size));
  }
  return [];
}

/** Adds up sizes. */
export function countSeated(sizes: RoundSizes): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
