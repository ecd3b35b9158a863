import type { Target } from './measures.ts';
import type { PriceSearchPlan, Stretch } from './price-search.ts';
import type { SeatingProblem } from './seating-problem.ts';

/** Sizes of steps for a target, in scaled units. */
export interface StepSizes {
  /** What one option can be worth in all. */
  readonly worth: number;
  /** How far the worths of options that compete usually lie apart. */
  readonly spread: number;
}

/** Gauges how large prices of a target can become and how fine they have to be. */
export function toStepSizes(problem: SeatingProblem, { measure, scale }: Target): StepSizes {
  const value = Math.abs(measure.value) * problem.tables.highestValue;
  const person =
    Math.abs(measure.placed) +
    Math.abs(measure.leftOver) +
    Math.abs(measure.underFloor) +
    Math.abs(measure.kept);
  return { worth: scale * (value + person), spread: scale * (value === 0 ? 1 : value) };
}

/** Plans a search from prices that may be far off: large steps with momentum, then finer ones. */
export function toFirstStretches({ worth, spread }: StepSizes): Stretch[] {
  const step = worth / 9;
  const shrink = 0.983;
  return [
    { passes: countPasses(step, spread / 80, shrink), step, shrink, momentum: 0.9 },
    ...toFineStretches({ worth, spread }),
  ];
}

/** Plans a search from prices that are nearly right. */
export function toFineStretches({ spread }: StepSizes): Stretch[] {
  return [
    { passes: 50, step: spread / 80, shrink: 0.968, momentum: 0.5 },
    { passes: 50, step: spread / 400, shrink: 0.963, momentum: 0 },
  ];
}

/** Plans a whole search by its stretches. */
export function toPricePlan(stretches: readonly Stretch[]): PriceSearchPlan {
  return { stretches, interval: 10, enough: -Infinity };
}

function countPasses(step: number, last: number, shrink: number): number {
  let passes = 0;
  for (let left = step; left > last && passes < 400; left *= shrink) passes += 1;
  return passes;
}
