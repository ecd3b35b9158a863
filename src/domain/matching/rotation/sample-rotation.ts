import type { IntegerDraw } from '../integer-draw.ts';
import type { RotationProblem, RotationSize } from './rotation-problem.ts';

/** Makes a rotation in which everybody comes to every round and may meet everybody. For tests and measurements. */
export function toSampleRotation(
  people: number,
  rounds: number,
  size: RotationSize,
): RotationProblem {
  return {
    people,
    size,
    past: [],
    rounds: Array.from({ length: rounds }, () => ({
      present: new Uint8Array(people).fill(1),
      common: [],
    })),
    apart: [],
    metBefore: [],
    sitOuts: Array.from({ length: people }, () => 0),
    worths: new Int32Array(people * people),
    planned: [],
  };
}

/** Draws a rotation with absences, people apart and people who met before. For tests and measurements. */
export function drawRotation(
  people: number,
  rounds: number,
  size: RotationSize,
  draw: IntegerDraw,
): RotationProblem {
  const plain = toSampleRotation(people, rounds, size);
  const drawPairs = (most: number) => {
    const pairs = new Map<number, readonly [number, number]>();
    for (let count = draw.below(most + 1); count > 0; count -= 1) {
      const [one, other] = [draw.below(people), draw.below(people)];
      if (one < other) pairs.set(one * people + other, [one, other]);
    }
    return [...pairs.values()];
  };
  for (const { present } of plain.rounds) {
    present.forEach((_, person) => {
      if (draw.below(10) === 0) present[person] = 0;
    });
  }
  return {
    ...plain,
    apart: drawPairs(5),
    metBefore: drawPairs(people),
    worths: plain.worths.map(() => draw.below(1001)),
  };
}
