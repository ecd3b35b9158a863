/**
 * Recomputes what a certificate claims, in integers, without a line of the search: whoever trusts
 * these few lines and the types need not trust the solver.
 */
import type { BoundCertificate, IntegerPrices } from './certificate.ts';
import type { Target } from './measures.ts';
import type { Measure, SeatingProblem, Sitting } from './seating-problem.ts';

/**
 * Gives what no choice of groups can pass by a certificate, in whole points of its target:
 * ⌊(Σ capacity · price − Σ floor · price + Σ over tables of their best group, at least 0) / scale⌋.
 * Whatever integers the prices are, if none is below 0, the bound holds; bad ones only make it high.
 */
export function recomputeBound(problem: SeatingProblem, certificate: BoundCertificate): number {
  const { target, prices } = certificate;
  let total = getFixedTotal(problem, target, prices);
  const measure = toPricedMeasure(target, prices);
  for (let at = 0; at < problem.tables.count; at += 1) {
    const { min, max, sittings } = problem.tables.read(at);
    let best = 0;
    for (const sitting of sittings) {
      const sums = toBestSums(problem, sitting, prices, measure, max);
      for (let size = min; size <= max; size += 1) best = Math.max(best, sums[size] ?? -Infinity);
    }
    total += best;
  }
  return toReachable(problem, target, Math.floor(total / target.scale));
}

/** Finds what is wrong with a certificate that is to show that nothing passes a bound, as a sentence. */
export function findBoundFault(
  problem: SeatingProblem,
  certificate: BoundCertificate,
  bound: number,
): string | undefined {
  const fault = findPriceFault(problem, certificate.target, certificate.prices);
  if (fault !== undefined) return fault;
  const shown = recomputeBound(problem, certificate);
  if (shown <= bound) return undefined;
  return `The prices show a bound of ${shown}, not of ${bound}.`;
}

/**
 * Lowers a bound to what can be reached at all: where people alone are counted and every group has a
 * size of which some number is a divisor, their count is a multiple of it; and what counts only against
 * groups is at most 0.
 */
export function toReachable(
  { tables }: SeatingProblem,
  { measure }: Target,
  bound: number,
): number {
  const { leftOver, placed, underFloor, kept, value } = measure;
  if (Math.max(leftOver, placed, underFloor, kept, value) <= 0) return Math.min(bound, 0);
  if (leftOver !== 0 || underFloor !== 0 || kept !== 0 || value !== 0 || placed < 1) return bound;
  let divisor = 0;
  for (let at = 0; at < tables.count; at += 1) {
    const { min, max } = tables.read(at);
    if (min !== max) return bound;
    let rest = min;
    while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  }
  const step = placed * Math.max(1, divisor);
  return Math.floor(bound / step) * step;
}

/** Finds what is wrong with prices as such: their number, their sign, whole or not. */
export function findPriceFault(
  { sizes, capacities }: SeatingProblem,
  target: Target,
  { rows, floors }: IntegerPrices,
): string | undefined {
  if (!Number.isSafeInteger(target.scale) || target.scale < 1)
    return 'The scale is no whole number.';
  if (rows.length !== sizes.length + capacities.length) {
    return `There are ${rows.length} prices for ${sizes.length + capacities.length} rows.`;
  }
  if (floors.length !== target.floors.length) {
    return `There are ${floors.length} prices for ${target.floors.length} floors.`;
  }
  const isSound = (price: number) => Number.isSafeInteger(price) && price >= 0;
  if (!Array.from(rows).every(isSound)) return 'A price of a row is below 0 or not whole.';
  if (!Array.from(floors).every(isSound)) return 'A price of a floor is below 0 or not whole.';
  return undefined;
}

/** Sums what prices give before any table is asked: Σ capacity · price − Σ floor · price. */
export function getFixedTotal(
  { sizes, capacities }: SeatingProblem,
  target: Target,
  { rows, floors }: IntegerPrices,
): number {
  let total = 0;
  for (let row = 0; row < rows.length; row += 1) {
    total += (rows[row] ?? 0) * (row < sizes.length ? 1 : (capacities[row - sizes.length] ?? 0));
  }
  target.floors.forEach(({ atLeast }, at) => {
    total -= atLeast * (floors[at] ?? 0);
  });
  return total;
}

/** Adds the floors at their prices to the scaled measure. */
export function toPricedMeasure(
  { measure, floors, scale }: Target,
  prices: IntegerPrices,
): Measure {
  const add = (part: keyof Measure) =>
    floors.reduce(
      (sum, floor, at) => sum + (prices.floors[at] ?? 0) * floor.measure[part],
      scale * measure[part],
    );
  return {
    leftOver: add('leftOver'),
    placed: add('placed'),
    underFloor: add('underFloor'),
    kept: add('kept'),
    value: add('value'),
  };
}

/** Gives what an option is worth once its rows are paid. */
export function getOptionWorth(
  problem: SeatingProblem,
  { options }: Sitting,
  at: number,
  prices: IntegerPrices,
  measure: Measure,
): number {
  const units = problem.sizes.length;
  const number = options.claims[at] ?? 0;
  const claim = problem.claims[number - units];
  const unit = claim === undefined || number < units ? number : claim.unit;
  let worth =
    measure.value * (options.values[at] ?? 0) +
    measure.underFloor * (options.under?.[at] ?? 0) +
    measure.kept * (options.kept?.[at] ?? 0) +
    measure.placed * (problem.sizes[unit] ?? 0) +
    measure.leftOver * (problem.leftOver[unit] ?? 0) -
    (prices.rows[unit] ?? 0);
  if (number < units) return worth;
  for (const row of claim?.rows ?? []) worth -= prices.rows[row] ?? 0;
  return worth;
}

/** Gives what a sitting is worth once its own rows are paid, before anybody sits there. */
export function getSittingWorth(sitting: Sitting, prices: IntegerPrices, measure: Measure): number {
  return sitting.rows.reduce(
    (sum, row) => sum - (prices.rows[row] ?? 0),
    measure.value * sitting.value + measure.kept * (sitting.kept ?? 0),
  );
}

/** By size: the most that a sitting and a set of exactly that many people are worth; rows aside, sets are free. */
function toBestSums(
  problem: SeatingProblem,
  sitting: Sitting,
  prices: IntegerPrices,
  measure: Measure,
  max: number,
): Float64Array {
  const sums = new Float64Array(max + 1).fill(-Infinity);
  sums[0] = getSittingWorth(sitting, prices, measure);
  const { claims, count } = sitting.options;
  for (let at = 0; at < count; at += 1) {
    const number = claims[at] ?? 0;
    const unit =
      number < problem.sizes.length
        ? number
        : (problem.claims[number - problem.sizes.length]?.unit ?? 0);
    addToSums(
      sums,
      problem.sizes[unit] ?? 1,
      getOptionWorth(problem, sitting, at, prices, measure),
    );
  }
  return sums;
}

/** Lets sets of each size take one more option. */
export function addToSums(sums: Float64Array, size: number, worth: number): void {
  for (let total = sums.length - 1; total >= size; total -= 1) {
    const sum = (sums[total - size] ?? -Infinity) + worth;
    if (sum > (sums[total] ?? -Infinity)) sums[total] = sum;
  }
}
