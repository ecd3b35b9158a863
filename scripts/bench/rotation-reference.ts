import type { IntegerDraw } from '../../src/domain/matching/integer-draw.ts';
import {
  hasCommon,
  toPairMarks,
  type RotationProblem,
} from '../../src/domain/matching/rotation/rotation-problem.ts';
import { toRoundSizes } from '../../src/domain/matching/rotation/round-sizes.ts';

/** Shuffles of one round, and swaps tried on the best of them. */
const shuffles = 200;
const swapsEach = 400;
/** What a meeting that must not be counts for. */
const fault = 1000;

/**
 * Plans round by round, as tools of the field do: the best of many shuffles, improved by swaps as long
 * as fewer meet again. It looks neither ahead nor back.
 */
export function planRoundByRound(problem: RotationProblem, draw: IntegerDraw): number[][][] {
  const { people } = problem;
  const meets = Uint16Array.from(toPairMarks(people, problem.metBefore));
  const apart = toPairMarks(people, problem.apart);
  return problem.rounds.map((round) => {
    const coming = [...round.present.keys()].filter((person) => round.present[person] === 1);
    const sizes = toRoundSizes(coming.length, problem.size);
    const toCost = (group: readonly number[]) => {
      let cost = hasCommon(round, group) ? 0 : fault;
      group.forEach((one, index) => {
        for (const other of group.slice(index + 1)) {
          const pair = one * people + other;
          cost += Math.min(1, meets[pair] ?? 0) + fault * (apart[pair] ?? 0);
        }
      });
      return cost;
    };
    const groups = improve(pickBest(coming, sizes, toCost, draw), toCost, draw);
    for (const group of groups) {
      for (const one of group) {
        for (const other of group) {
          if (one !== other) meets[one * people + other] = (meets[one * people + other] ?? 0) + 1;
        }
      }
    }
    return groups;
  });
}

type Cost = (group: readonly number[]) => number;

function pickBest(
  coming: readonly number[],
  sizes: readonly number[],
  toCost: Cost,
  draw: IntegerDraw,
): number[][] {
  let best: number[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < shuffles; attempt += 1) {
    const order = [...coming];
    for (let index = order.length - 1; index > 0; index -= 1) {
      swap(order, index, order, draw.below(index + 1));
    }
    let from = 0;
    const groups = sizes.map((size) => order.slice(from, (from += size)));
    const cost = groups.reduce((sum, group) => sum + toCost(group), 0);
    if (cost >= least) continue;
    least = cost;
    best = groups;
  }
  return best;
}

function improve(groups: number[][], toCost: Cost, draw: IntegerDraw): number[][] {
  const tries = groups.length < 2 ? 0 : swapsEach * groups.flat().length;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const one = groups[draw.below(groups.length)] ?? [];
    const other = groups[draw.below(groups.length)] ?? [];
    if (one === other) continue;
    const [at, there] = [draw.below(one.length), draw.below(other.length)];
    const before = toCost(one) + toCost(other);
    swap(one, at, other, there);
    if (toCost(one) + toCost(other) > before) swap(one, at, other, there);
  }
  return groups;
}

function swap(one: number[], at: number, other: number[], there: number): void {
  const kept = one[at] ?? 0;
  one[at] = other[there] ?? 0;
  other[there] = kept;
}
