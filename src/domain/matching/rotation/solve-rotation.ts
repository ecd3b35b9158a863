import { toIntegerDraw, type IntegerDraw } from '../integer-draw.ts';
import { annealRotation } from './anneal-rotation.ts';
import { improveFit } from './improve-fit.ts';
import { exchangeTroubled, improveRotation } from './improve-rotation.ts';
import { boundRepeats, type RepeatBound } from './repeat-bound.ts';
import { toComing, toPossibleSizes } from './possible-sizes.ts';
import type { RotationProblem, RoundGroups } from './rotation-problem.ts';
import { toPlannedStart, toStarterStart } from './rotation-start.ts';
import { costWeights, RotationState } from './rotation-state.ts';
import { countSeated, toRoundSizes, type RoundSizes } from './round-sizes.ts';
import { toLeastSquares } from './sit-outs.ts';

/** A planned rotation and what is known about how good it is. */
export interface SolvedRotation {
  /** The groups of each round to come, people in ascending order. */
  readonly rounds: readonly RoundGroups[];
  /** Meetings of people in the rounds to come who met before. */
  readonly repeats: number;
  readonly bound: RepeatBound;
  /** People in groups, over the rounds, and the most that there could be. */
  readonly seated: number;
  readonly mostSeated: number;
}

/** Swaps weighed by one search at most, in all and for each two people and round; exchanges tried before it. */
const searchSwaps = 5_000_000;
const swapsEach = 2_000;
const searchExchanges = 4_000;
/** Smaller rounds that are tried where people can't all be seated. */
const mostShrinks = 40;

/**
 * Plans who meets whom over the rounds to come. In order: nobody meets whom they must not, as many as
 * possible are in a group in each round, fewest meet again, sitting out goes round, people fit. The same
 * problem and seed give the same plan; all work is counted, not timed.
 */
export function solveRotation(problem: RotationProblem, seed: number): SolvedRotation {
  const coming = toComing(problem);
  const sizes = toPossibleSizes(coming);
  const draw = toIntegerDraw(seed);
  const mostSeated = sizes.reduce((sum, round) => sum + countSeated(round), 0);
  const state = searchSizes(coming, sizes, draw);
  improveFit(state, coming, draw);
  const rounds = state.toGroups();
  const own = rounds.map((groups) => groups.map(({ length }) => length));
  return {
    rounds,
    repeats: state.repeats,
    bound: boundRepeats(coming, own),
    seated: rounds.flat(2).length,
    mostSeated,
  };
}

/** Searches, and seats fewer in a round where people who must not meet would have to. */
function searchSizes(
  problem: RotationProblem,
  wanted: readonly RoundSizes[],
  draw: IntegerDraw,
): RotationState {
  let sizes = wanted;
  let state = search(problem, sizes, toStart(problem, sizes, draw), draw);
  for (let shrink = 0; shrink < mostShrinks && state.faults > 0; shrink += 1) {
    const faulty = state.listFaultyRounds();
    sizes = sizes.map((round, index) =>
      faulty.includes(index) ? toRoundSizes(countSeated(round) - 1, problem.size) : round,
    );
    const planned = toPlannedStart({ ...problem, planned: state.toGroups() }, sizes);
    state = search(problem, sizes, planned ?? [], draw);
  }
  if (state.faults === 0) return state;
  return new RotationState(problem, state.toFaultlessGroups());
}

function search(
  problem: RotationProblem,
  sizes: readonly RoundSizes[],
  start: readonly RoundGroups[],
  draw: IntegerDraw,
): RotationState {
  const state = new RotationState(problem, start);
  const { atLeast } = boundRepeats(problem, sizes);
  const goal = atLeast * costWeights.repeat + toLeastSquares(problem, sizes);
  exchangeTroubled(state, state.cost > goal ? searchExchanges : 0, draw);
  const { people, rounds } = problem;
  const swaps = Math.min(searchSwaps, swapsEach * people * people * rounds.length);
  improveRotation(state, { swaps: Math.floor(swaps / 4), goal }, draw);
  if (state.cost <= goal) return state;
  const before = state.toGroups();
  const annealed = new RotationState(problem, before);
  annealRotation(annealed, { swaps, goal }, draw);
  const better = annealed.cost < state.cost ? annealed : state;
  improveRotation(better, { swaps: Math.floor(swaps / 4), goal }, draw);
  return better;
}

/** Begins with what was planned before, unless a starter is better at once. */
function toStart(
  problem: RotationProblem,
  sizes: readonly RoundSizes[],
  draw: IntegerDraw,
): readonly RoundGroups[] {
  const planned = toPlannedStart(problem, sizes);
  const starter = toStarterStart(problem, sizes, draw);
  if (planned === undefined) return starter;
  const [before, anew] = [planned, starter].map((start) => new RotationState(problem, start).cost);
  return (before ?? 0) <= (anew ?? 0) ? planned : starter;
}
