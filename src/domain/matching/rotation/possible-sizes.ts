import { countNewPairs } from './repeat-bound.ts';
import { hasCommon, toPairMarks, type RotationProblem } from './rotation-problem.ts';
import { toRoundSizes, type RoundSizes } from './round-sizes.ts';

/** Leaves out of each round whoever could be in no group of it, because nobody there may meet them. */
export function toComing(problem: RotationProblem): RotationProblem {
  const apart = toPairMarks(problem.people, problem.apart);
  const everybody = Array.from({ length: problem.people }, (_, person) => person);
  const rounds = problem.rounds.map((round) => {
    const there = everybody.filter((person) => round.present[person] === 1);
    const canMeetAnybody = (one: number) =>
      there.some(
        (other) =>
          other !== one &&
          apart[one * problem.people + other] !== 1 &&
          hasCommon(round, [one, other]),
      );
    const present = new Uint8Array(problem.people);
    for (const person of there) present[person] = canMeetAnybody(person) ? 1 : 0;
    return { ...round, present };
  });
  return { ...problem, rounds };
}

/**
 * Finds the sizes of the groups of each round, with as many people as could be in one at most: by
 * numbers alone, and for pairs by a largest matching of those who may meet.
 */
export function toPossibleSizes(problem: RotationProblem): RoundSizes[] {
  const { people, size } = problem;
  const apart = toPairMarks(people, problem.apart);
  return problem.rounds.map((round) => {
    const count = round.present.reduce((sum, one) => sum + one, 0);
    const sizes = toRoundSizes(count, size);
    if (size.max > 2) return sizes;
    const pairs = countNewPairs(
      people,
      (one, other) =>
        round.present[one] === 1 &&
        round.present[other] === 1 &&
        apart[one * people + other] !== 1 &&
        hasCommon(round, [one, other]),
    );
    return sizes.slice(0, pairs);
  });
}
