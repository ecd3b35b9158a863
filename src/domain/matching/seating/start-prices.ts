import type { Field } from './live-tables.ts';
import { toFirstStretches, toPricePlan, toStepSizes } from './price-plan.ts';
import { searchPrices, toSteps } from './price-search.ts';
import { PriceWalk } from './price-walk.ts';
import type { Prices } from './prices.ts';
import type { Relaxation } from './relaxation.ts';

/** Finds prices whose bound on a field is low without knowing any. */
export function findStartPrices(relaxation: Relaxation, field: Field): Prices {
  const { problem, isStored } = field;
  const stretches = toFirstStretches(toStepSizes(problem, relaxation.target));
  const start = toFullPrices(field, relaxation);
  if (isStored) return searchPrices(relaxation, field, start, toPricePlan(stretches)).prices;
  // Evaluating all options of what is computed takes longer than a pass, so it is left for the end.
  const walk = new PriceWalk(relaxation, start);
  for (const { step, momentum } of toSteps(stretches)) walk.pass(field, step, momentum);
  return walk.prices;
}

/** Gives prices that leave nobody anything for the place alone: of people, they bound as many as there are. */
export function toFullPrices(
  { problem }: Field,
  { target: { measure, floors, scale } }: Relaxation,
): Prices {
  const { sizes, leftOver, capacities } = problem;
  const rows = new Float64Array(sizes.length + capacities.length);
  sizes.forEach((size, unit) => {
    rows[unit] = scale * (measure.placed * size + measure.leftOver * (leftOver[unit] ?? 0));
  });
  return { rows, floors: new Float64Array(floors.length) };
}
