import { sumMeasures, type Measure } from './measure.ts';
import { scale, type CircleStage } from './circle-stage.ts';

/**
 * What a group is charged: an integer of at least 0 for each of its units and for every second unit that
 * it holds of an odd set, and one of either sign for being a group. As each unit is in one group at
 * most, groups hold (size − 1) / 2 pairs of an odd set at most together. For groups of two that is the
 * theorem of Edmonds 1965; for larger ones it is a rank-1 cut of Chvátal and Gomory (Jepsen et al. 2008).
 */
export interface Prices {
  readonly measure: Measure;
  /** By unit. */
  readonly charges: Float64Array;
  /** Sets of an odd number of units, each ascending. */
  readonly oddSets: readonly (readonly number[])[];
  /** By odd set. */
  readonly setCharges: Float64Array;
  readonly perGroup: number;
}

/** Gives how many times two units a group holds of an odd set. */
export function countTwos(oddSet: readonly number[], units: readonly number[]): number {
  let held = 0;
  for (const unit of units) if (oddSet.includes(unit)) held += 1;
  return held >> 1;
}

/** Integer prices for a stage: what a point of each kept aim counts beside the scale for the aim itself. */
export interface StagePrices extends Prices {
  /** By kept aim, integers of at least 0. */
  readonly weights: readonly number[];
}

/** Measures the aim by the scale and each kept aim by its weight. */
export function toStageMeasure(stage: CircleStage, weights: readonly number[]): Measure {
  return sumMeasures([
    [stage.aim, scale],
    ...stage.kept.map(({ measure }, at) => [measure, weights[at] ?? 0] as const),
  ]);
}

/**
 * Gives what no grouping passes at prices at which no group is worth more than it is charged: all
 * charges, less what the kept aims count. It is in points of the aim times the scale.
 * @param groups how many groups there may be, at least and at most
 */
export function toScaledBound(
  stage: CircleStage,
  prices: StagePrices,
  groups: { readonly fewest: number; readonly most: number },
): number {
  let bound = prices.charges.reduce((sum, charge) => sum + charge, 0);
  prices.oddSets.forEach(({ length }, at) => {
    bound += ((length - 1) / 2) * (prices.setCharges[at] ?? 0);
  });
  stage.kept.forEach(({ value }, at) => {
    bound -= (prices.weights[at] ?? 0) * value;
  });
  const { perGroup } = prices;
  return bound + Math.max(groups.fewest * perGroup, groups.most * perGroup);
}
