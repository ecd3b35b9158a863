import type { Target } from './measures.ts';
import type { Prices } from './prices.ts';
import type { Measure } from './seating-problem.ts';

const counts = ['leftOver', 'placed', 'underFloor', 'kept'] as const;
const parts = [...counts, 'value'] as const;

/**
 * Derives prices for one aim from prices for all aims together. Where the aim is value, they are the
 * same prices; where it counts people, whatever stems from lesser aims is rounded away.
 * @param worth the measure of all aims together
 * @param prices prices of a target with that measure
 * @param scale scale of that target
 */
export function toAimPrices(target: Target, worth: Measure, prices: Prices, scale: number): Prices {
  const part = parts.findLast((each) => target.measure[each] !== 0) ?? 'value';
  const share = target.measure[part] / (worth[part] === 0 ? target.measure[part] : worth[part]);
  const toRow = (price: number) => {
    const own = (price * share) / scale;
    return target.scale * (part === 'value' ? own : snap(own));
  };
  return {
    rows: prices.rows.map(toRow),
    floors: Float64Array.from(target.floors, ({ measure }) =>
      Math.max(0, target.scale * toFloorPrice(measure, target.measure, worth, share)),
    ),
  };
}

/** What a floor on a count has to earn so that all floors and the aim together count like the worth. */
function toFloorPrice(floor: Measure, aim: Measure, worth: Measure, share: number): number {
  const part = parts.find((each) => floor[each] !== 0);
  if (part === undefined || part === 'value') return 0;
  return (worth[part] * share - aim[part]) / floor[part];
}

/** Moves a number that lies near a whole one onto it. */
function snap(number: number): number {
  const whole = Math.floor(number);
  return whole + Math.max(0, Math.min(1, (number - whole - 0.2) / 0.6));
}
