import type { GroupWorth } from './peer-problem.ts';

/** How much one of each thing counts: integers, under the floor at most 0, the others at least 0. */
export interface Measure {
  readonly leftOver: number;
  readonly placed: number;
  readonly underFloor: number;
  readonly value: number;
}

/** A measure of nothing, to build others on. */
export const nothing: Measure = { leftOver: 0, placed: 0, underFloor: 0, value: 0 };

/** Sums a worth by a measure. */
export function toMeasured(measure: Measure, worth: GroupWorth): number {
  return (
    measure.leftOver * worth.leftOver +
    measure.placed * worth.placed +
    measure.underFloor * worth.underFloor +
    measure.value * worth.value
  );
}

/** Adds measures, each some times. */
export function sumMeasures(terms: readonly (readonly [Measure, number])[]): Measure {
  const sum = (part: keyof Measure) =>
    terms.reduce((total, [measure, times]) => total + measure[part] * times, 0);
  return {
    leftOver: sum('leftOver'),
    placed: sum('placed'),
    underFloor: sum('underFloor'),
    value: sum('value'),
  };
}
