import type { Field } from './live-tables.ts';
import { toPricedMeasure, type Target } from './measures.ts';
import type { Measure, SeatingProblem } from './seating-problem.ts';

/** What each row costs whoever takes one of it, and what a point of each floor earns. All at least 0. */
export interface Prices {
  readonly rows: Float64Array;
  readonly floors: Float64Array;
}

/** Prices as the choice of a group needs them. */
export interface PricedChoice {
  /** What each claim costs, minus what its people earn wherever they sit. */
  readonly charges: Float64Array;
  readonly rows: Float64Array;
  /** What a point of value and a person under the floor count. */
  readonly measure: Measure;
}

/** Copies prices, so that the copy can be changed. */
export function copyPrices({ rows, floors }: Prices): Prices {
  return { rows: rows.slice(), floors: floors.slice() };
}

/** Rounds prices to integers, which is what a certificate holds. */
export function roundPrices({ rows, floors }: Prices): Prices {
  return { rows: rows.map(Math.round), floors: floors.map(Math.round) };
}

/** Gives the capacity of each row. */
export function toRowCapacities(problem: SeatingProblem): Int32Array {
  const units = problem.sizes.length;
  const capacities = new Int32Array(units + problem.capacities.length).fill(1);
  capacities.set(problem.capacities, units);
  return capacities;
}

/** Spreads prices over claims. */
export function toPricedChoice(field: Field, target: Target, prices: Prices): PricedChoice {
  const { problem, unitOf } = field;
  const { sizes, leftOver, claims } = problem;
  const units = sizes.length;
  const charges = new Float64Array(unitOf.length);
  const measure = toPricedMeasure(target, prices.floors);
  for (let unit = 0; unit < units; unit += 1) {
    charges[unit] =
      (prices.rows[unit] ?? 0) -
      measure.placed * (sizes[unit] ?? 0) -
      measure.leftOver * (leftOver[unit] ?? 0);
  }
  claims.forEach(({ unit, rows }, at) => {
    let charge = charges[unit] ?? 0;
    for (const row of rows) charge += prices.rows[row] ?? 0;
    charges[units + at] = charge;
  });
  return { charges, rows: prices.rows, measure };
}
