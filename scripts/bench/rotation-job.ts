import { toIntegerDraw } from '../../src/domain/matching/integer-draw.ts';
import {
  hasCommon,
  toPairMarks,
  type RotationProblem,
  type RoundGroups,
} from '../../src/domain/matching/rotation/rotation-problem.ts';
import {
  drawRotation,
  toSampleRotation,
} from '../../src/domain/matching/rotation/sample-rotation.ts';
import { solveRotation } from '../../src/domain/matching/rotation/solve-rotation.ts';
import type { JobOf, Outcome } from './job.ts';
import { planRoundByRound } from './rotation-reference.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';

/**
 * Measures how a rotation is planned, and counts everything again from its groups alone.
 * @throws {Error} where a plan of the product seats somebody twice, away or with whom they must not meet
 */
export function runRotationJob({ way, source, seed }: JobOf<'rotations'>): Outcome {
  const problem = toProblem(source, seed);
  if (way === 'reference') {
    const draw = toIntegerDraw(seed);
    const { value, ...timing } = measureTime(() => planRoundByRound(problem, draw));
    return { ...timing, peakMB: getPeakMB(), status: 'found', figures: recount(problem, value) };
  }
  const { value, ...timing } = measureTime(() => solveRotation(problem, seed));
  const figures = recount(problem, value.rounds);
  if (figures['faults'] !== 0 || figures['repeats'] !== value.repeats) {
    throw new Error(`A rotation breaks its rules: ${JSON.stringify(figures)}`);
  }
  const atLeast = value.bound.atLeast;
  const status = value.repeats === atLeast ? 'fewest' : 'gap';
  return { ...timing, peakMB: getPeakMB(), status, figures: { ...figures, atLeast } };
}

function toProblem(source: JobOf<'rotations'>['source'], seed: number): RotationProblem {
  if (source.kind === 'full') {
    const { groups, size, rounds } = source;
    return toSampleRotation(groups * size, rounds, { min: size, target: size, max: size });
  }
  const draw = toIntegerDraw(1000 + seed);
  const size = seed % 2 === 0 ? { min: 2, target: 2, max: 2 } : { min: 3, target: 4, max: 5 };
  return drawRotation(9 + 2 * draw.below(16), 3 + draw.below(6), size, draw);
}

/** Counts repeats, faults and the spread of sitting out. */
function recount(problem: RotationProblem, rounds: readonly RoundGroups[]): Record<string, number> {
  const { people } = problem;
  const met = toPairMarks(people, problem.metBefore);
  const apart = toPairMarks(people, problem.apart);
  const sits = Array.from({ length: people }, () => 0);
  let [repeats, faults, seated] = [0, 0, 0];
  rounds.forEach((groups, index) => {
    const round = problem.rounds[index];
    if (round === undefined) return;
    const inGroups = groups.flat();
    seated += inGroups.length;
    faults += inGroups.length - new Set(inGroups).size;
    for (const [person, present] of round.present.entries()) {
      const isIn = inGroups.includes(person);
      if (present === 1 && !isIn) sits[person] = (sits[person] ?? 0) + 1;
      if (present !== 1 && isIn) faults += 1;
    }
    for (const group of groups) {
      if (!hasCommon(round, group)) faults += 1;
      for (const [at, one] of group.entries()) {
        for (const other of group.slice(at + 1)) {
          const pair = Math.min(one, other) * people + Math.max(one, other);
          repeats += met[pair] ?? 0;
          faults += apart[pair] ?? 0;
          met[pair] = 1;
        }
      }
    }
  });
  return { repeats, faults, seated, spread: Math.max(...sits) - Math.min(...sits) };
}
