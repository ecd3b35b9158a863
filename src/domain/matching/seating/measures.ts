import type { Measure, SeatedGroup, SeatingProblem, Sitting } from './seating-problem.ts';
import { toUnit } from './seating-problem.ts';

/** Something that is kept at least as high as it was reached. */
export interface Floor {
  readonly measure: Measure;
  readonly atLeast: number;
}

/**
 * What a bound is about: the most of a measure while every floor holds. All arithmetic is in units of
 * 1/scale, so that multipliers can be integers and still be fine enough.
 */
export interface Target {
  readonly measure: Measure;
  readonly floors: readonly Floor[];
  readonly scale: number;
}

/** Adds up scale · measure + Σ price · floor: what everything counts once floors have their prices. */
export function toPricedMeasure(target: Target, floorPrices: ArrayLike<number>): Measure {
  const sum = { leftOver: 0, placed: 0, underFloor: 0, kept: 0, value: 0 };
  const add = (measure: Measure, times: number) => {
    sum.leftOver += times * measure.leftOver;
    sum.placed += times * measure.placed;
    sum.underFloor += times * measure.underFloor;
    sum.kept += times * measure.kept;
    sum.value += times * measure.value;
  };
  add(target.measure, target.scale);
  target.floors.forEach(({ measure }, at) => {
    add(measure, floorPrices[at] ?? 0);
  });
  return sum;
}

/** Counts what given groups reach by one measure. Groups must be of the problem. */
export function measureGroups(
  problem: SeatingProblem,
  groups: readonly SeatedGroup[],
  measure: Measure,
): number {
  let sum = 0;
  for (const group of groups) {
    const sitting = problem.tables
      .read(group.table)
      .sittings.find(({ id }) => id === group.sitting);
    if (sitting !== undefined) sum += measureGroup(problem, sitting, group.units, measure);
  }
  return sum;
}

function measureGroup(
  problem: SeatingProblem,
  { value, kept = 0, options }: Sitting,
  units: readonly number[],
  measure: Measure,
): number {
  const members = new Set(units);
  let sum = measure.value * value + measure.kept * kept;
  for (let at = 0; at < options.count; at += 1) {
    const unit = toUnit(problem, options.claims[at] ?? -1);
    if (!members.has(unit)) continue;
    sum +=
      measure.value * (options.values[at] ?? 0) +
      measure.underFloor * (options.under?.[at] ?? 0) +
      measure.kept * (options.kept?.[at] ?? 0) +
      measure.placed * (problem.sizes[unit] ?? 0) +
      measure.leftOver * (problem.leftOver[unit] ?? 0);
  }
  return sum;
}

/** Tells whether given groups keep floors. */
export function keepsFloors(
  problem: SeatingProblem,
  groups: readonly SeatedGroup[],
  floors: readonly Floor[],
): boolean {
  return floors.every(({ measure, atLeast }) => measureGroups(problem, groups, measure) >= atLeast);
}
