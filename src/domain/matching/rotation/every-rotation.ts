import { eachPair, hasCommon, toPairMarks, type RotationProblem } from './rotation-problem.ts';
import { toPastMeetings } from './rotation-state.ts';
import type { RoundSizes } from './round-sizes.ts';

/** What the best plan of a small rotation reaches. */
export interface BestRotation {
  readonly repeats: number;
  /** Σ sit-outs², the least among plans with so few repeats. */
  readonly squares: number;
}

/** One way to form a round. */
interface RoundChoice {
  /** Lower index · people + higher. */
  readonly pairs: readonly number[];
  readonly sitting: readonly number[];
}

/** Tries every plan of a small rotation whose rounds have these sizes; undefined where there is none. */
export function findBestRotation(
  problem: RotationProblem,
  sizes: readonly RoundSizes[],
): BestRotation | undefined {
  const meets = toPastMeetings(problem);
  const sitOuts = [...problem.sitOuts];
  const choices = problem.rounds.map((_, round) => listChoices(problem, round, sizes[round] ?? []));
  let best: BestRotation | undefined;
  const walk = (round: number, repeats: number): void => {
    if (best !== undefined && repeats > best.repeats) return;
    if (round === choices.length) {
      const squares = sitOuts.reduce((sum, sits) => sum + sits * sits, 0);
      const isBetter = best === undefined || repeats < best.repeats || squares < best.squares;
      if (isBetter) best = { repeats, squares };
      return;
    }
    for (const { pairs, sitting } of choices[round] ?? []) {
      let more = 0;
      for (const pair of pairs) {
        if ((meets[pair] ?? 0) > 0) more += 1;
        meets[pair] = (meets[pair] ?? 0) + 1;
      }
      for (const person of sitting) sitOuts[person] = (sitOuts[person] ?? 0) + 1;
      walk(round + 1, repeats + more);
      for (const pair of pairs) meets[pair] = (meets[pair] ?? 0) - 1;
      for (const person of sitting) sitOuts[person] = (sitOuts[person] ?? 0) - 1;
    }
  };
  walk(0, 0);
  return best;
}

function listChoices(problem: RotationProblem, round: number, sizes: RoundSizes): RoundChoice[] {
  const { people } = problem;
  const asked = problem.rounds[round];
  if (asked === undefined) return [];
  const apart = toPairMarks(people, problem.apart);
  const found = new Map<string, RoundChoice>();
  const fill = (left: readonly number[], open: RoundSizes, pairs: readonly number[]): void => {
    const [size, ...rest] = open;
    if (size === undefined) {
      const sorted = [...pairs].sort((one, other) => one - other);
      found.set(`${sorted.join(' ')}/${left.join(' ')}`, { pairs: sorted, sitting: left });
      return;
    }
    for (const group of listSets(left, size)) {
      const own: number[] = [];
      eachPair(group, (one, other) => own.push(one * people + other));
      if (own.some((pair) => apart[pair] === 1) || !hasCommon(asked, group)) continue;
      const others = left.filter((one) => !group.includes(one));
      fill(others, rest, [...pairs, ...own]);
    }
  };
  const present = [...asked.present.keys()].filter((person) => asked.present[person] === 1);
  fill(present, sizes, []);
  return [...found.values()];
}

function listSets(people: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return people.flatMap((first, index) =>
    listSets(people.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
