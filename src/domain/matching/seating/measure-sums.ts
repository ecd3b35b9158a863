import type { Measure } from './seating-problem.ts';

/** Counts how many points of the worth one of a count gives. */
export function getPoints(worth: Measure, count: Measure): number {
  return (
    worth.leftOver * count.leftOver +
    worth.placed * count.placed +
    worth.underFloor * count.underFloor +
    worth.kept * count.kept
  );
}

/** Multiplies each part of a measure. */
export function scaleMeasure(measure: Measure, by: number): Measure {
  return {
    leftOver: by * measure.leftOver,
    placed: by * measure.placed,
    underFloor: by * measure.underFloor,
    kept: by * measure.kept,
    value: by * measure.value,
  };
}

/** Adds two measures part by part. */
export function addMeasures(one: Measure, other: Measure): Measure {
  return {
    leftOver: one.leftOver + other.leftOver,
    placed: one.placed + other.placed,
    underFloor: one.underFloor + other.underFloor,
    kept: one.kept + other.kept,
    value: one.value + other.value,
  };
}
