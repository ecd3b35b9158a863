import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIntegerDraw } from '../integer-draw.ts';
import { findBestRotation } from './every-rotation.ts';
import { toComing, toPossibleSizes } from './possible-sizes.ts';
import { boundRepeats } from './repeat-bound.ts';
import { hasCommon, type RotationProblem, type RoundGroups } from './rotation-problem.ts';
import { toRoundSizes } from './round-sizes.ts';
import { drawRotation, toSampleRotation } from './sample-rotation.ts';
import { toLeastSquares } from './sit-outs.ts';
import { solveRotation } from './solve-rotation.ts';

/** Counts meetings of people who met before, from the groups alone. */
function countRepeats({ past, metBefore }: RotationProblem, rounds: readonly RoundGroups[]) {
  const met = new Set(metBefore.map((pair) => pair.join(' ')));
  let repeats = 0;
  const meet = (group: readonly number[], weight: number) => {
    const people = [...group].sort((one, other) => one - other);
    people.forEach((one, index) => {
      for (const other of people.slice(index + 1)) {
        const pair = `${one} ${other}`;
        if (met.has(pair)) repeats += weight;
        met.add(pair);
      }
    });
  };
  for (const group of past.flat()) meet(group, 0);
  for (const group of rounds.flat()) meet(group, 1);
  return repeats;
}

function countSitOuts(problem: RotationProblem, rounds: readonly RoundGroups[]): number[] {
  const sitOuts = [...problem.sitOuts];
  problem.rounds.forEach(({ present }, round) => {
    const seated = new Set(rounds[round]!.flat());
    for (const person of present.keys()) {
      if (present[person] === 1 && !seated.has(person)) sitOuts[person]! += 1;
    }
  });
  return sitOuts;
}

function expectSound(problem: RotationProblem, rounds: readonly RoundGroups[]): void {
  rounds.forEach((groups, round) => {
    const people = groups.flat();
    expect(new Set(people).size).toBe(people.length);
    expect(people.every((person) => problem.rounds[round]!.present[person] === 1)).toBe(true);
    for (const group of groups) {
      expect(group.length).toBeGreaterThanOrEqual(problem.size.min);
      expect(group.length).toBeLessThanOrEqual(problem.size.max);
      expect(hasCommon(problem.rounds[round]!, group)).toBe(true);
      const apart = problem.apart.filter((pair) => pair.every((one) => group.includes(one)));
      expect(apart).toEqual([]);
    }
  });
}

describe('nobody meets anybody twice', () => {
  test.each([
    [7, 4, 7],
    [7, 4, 9],
    [5, 4, 5],
    [10, 4, 9],
    [30, 4, 12],
    [5, 5, 6],
    [10, 2, 19],
  ])('in %i groups of %i over %i rounds', (groups, size, rounds) => {
    const problem = toSampleRotation(groups * size, rounds, { min: size, target: size, max: size });
    const solved = solveRotation(problem, 1);
    expectSound(problem, solved.rounds);
    expect(countRepeats(problem, solved.rounds)).toBe(0);
    expect(solved).toMatchObject({ repeats: 0, seated: groups * size * rounds });
  });

  test('where an odd number meets in pairs, and everybody sits out once', () => {
    const problem = toSampleRotation(13, 13, { min: 2, target: 2, max: 2 });
    const { rounds, repeats } = solveRotation(problem, 1);
    expect(repeats).toBe(0);
    expect(countSitOuts(problem, rounds)).toEqual(Array.from({ length: 13 }, () => 1));
  });

  test('where groups of 3 and 4 take turns', () => {
    const problem = toSampleRotation(27, 7, { min: 3, target: 4, max: 4 });
    const { rounds, repeats, seated } = solveRotation(problem, 1);
    expectSound(problem, rounds);
    expect([repeats, seated]).toEqual([0, 27 * 7]);
  });
});

test('thirty drawn cases with odd numbers, absences and people apart meet the bound or say the gap', () => {
  const draw = toIntegerDraw(11);
  let met = 0;
  for (let seed = 0; seed < 30; seed += 1) {
    const isPairs = seed % 2 === 0;
    const size = isPairs ? { min: 2, target: 2, max: 2 } : { min: 3, target: 4, max: 5 };
    const problem = drawRotation(5 + draw.below(26), 2 + draw.below(5), size, draw);
    const solved = solveRotation(problem, seed);
    expectSound(problem, solved.rounds);
    expect(countRepeats(problem, solved.rounds)).toBe(solved.repeats);
    expect(solved.repeats).toBeGreaterThanOrEqual(solved.bound.atLeast);
    if (solved.repeats === solved.bound.atLeast) met += 1;
    // Where few come, fewer repeats may ask for more sitting out.
    if (!isPairs || problem.people < 8) continue;
    const sitOuts = countSitOuts(toComing(problem), solved.rounds);
    expect(Math.max(...sitOuts) - Math.min(...sitOuts)).toBeLessThanOrEqual(1);
  }
  expect(met).toBeGreaterThanOrEqual(24);
});

test('no plan of a small rotation has fewer repeats than the bound, and the one found is the best', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.integer({ min: 4, max: 6 }),
      fc.boolean(),
      (seed, people, isPairs) => {
        const size = isPairs ? { min: 2, target: 2, max: 2 } : { min: 2, target: 3, max: 3 };
        const problem = toComing(drawRotation(people, isPairs ? 4 : 3, size, toIntegerDraw(seed)));
        const solved = solveRotation(problem, seed);
        const sizes = solved.rounds.map((groups) =>
          groups.map(({ length }) => length).sort((one, other) => other - one),
        );
        const best = findBestRotation(problem, sizes)!;
        expect(boundRepeats(problem, sizes).atLeast).toBeLessThanOrEqual(best.repeats);
        const squares = countSitOuts(problem, solved.rounds).reduce((sum, n) => sum + n * n, 0);
        expect({ repeats: solved.repeats, squares }).toEqual(best);
        expect(toLeastSquares(problem, sizes)).toBeLessThanOrEqual(best.squares);
        const canSeatAll = findBestRotation(problem, toPossibleSizes(problem)) !== undefined;
        if (canSeatAll) expect(solved.seated).toBe(solved.mostSeated);
      },
    ),
    { numRuns: 60 },
  );
});

test('what people have in common binds whole groups, not only each two of them', () => {
  const plain = toSampleRotation(3, 1, { min: 3, target: 3, max: 3 });
  // Each two share an hour, all three none.
  const hours = [0b011, 0b101, 0b110].map((bits) => Uint32Array.of(bits));
  const problem = {
    ...plain,
    rounds: plain.rounds.map((round) => ({ ...round, common: [hours] })),
  };
  expect(solveRotation(problem, 1)).toMatchObject({ rounds: [[]], seated: 0, mostSeated: 3 });
});

test('rounds to come build on those that were: nobody meets again, and who sat out is seated', () => {
  const size = { min: 2, target: 2, max: 2 };
  const whole = toSampleRotation(9, 9, size);
  const first = solveRotation(whole, 1).rounds;
  const sitOuts = countSitOuts({ ...whole, rounds: whole.rounds.slice(0, 4) }, first.slice(0, 4));
  // Person 0 leaves, and somebody joins in their place.
  const rounds = Array.from({ length: 5 }, () => ({
    present: Uint8Array.from({ length: 10 }, (_, person) => (person === 0 ? 0 : 1)),
    common: [],
  }));
  const later = {
    ...toSampleRotation(10, 5, size),
    rounds,
    past: first.slice(0, 4),
    sitOuts: [...sitOuts, Math.min(...sitOuts)],
    planned: first.slice(4),
  };
  const solved = solveRotation(later, 2);
  expectSound(later, solved.rounds);
  expect(countRepeats(later, solved.rounds)).toBe(0);
  const after = countSitOuts(later, solved.rounds).slice(1);
  expect(Math.max(...after) - Math.min(...after)).toBeLessThanOrEqual(1);
});

test('the same problem and seed give the same plan', () => {
  const toProblem = () => drawRotation(17, 4, { min: 3, target: 4, max: 5 }, toIntegerDraw(3));
  expect(solveRotation(toProblem(), 5)).toEqual(solveRotation(toProblem(), 5));
});

test.each([
  [7, { min: 2, target: 2, max: 2 }, [2, 2, 2]],
  [7, { min: 2, target: 2, max: 3 }, [3, 2, 2]],
  [1, { min: 2, target: 2, max: 3 }, []],
  [5, { min: 3, target: 4, max: 4 }, [4]],
  [14, { min: 3, target: 4, max: 5 }, [4, 4, 3, 3]],
  [11, { min: 3, target: 4, max: 5 }, [4, 4, 3]],
])('%i people in a round of %o', (people, size, sizes) => {
  expect(toRoundSizes(people, size)).toEqual(sizes);
});
