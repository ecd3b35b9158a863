import type { Field, LiveTable } from './live-tables.ts';
import type { Target } from './measures.ts';
import { toStepSizes } from './price-plan.ts';
import { copyPrices, toPricedChoice, type PricedChoice, type Prices } from './prices.ts';
import type { Relaxation } from './relaxation.ts';

/** Parts of a pass after which prices fall by what nobody used. */
const chunks = 4;

/**
 * Walks prices towards a low bound by incremental subgradient steps: a table chooses, who it chose gets
 * dearer at once, and the next table already sees that (Nedić & Bertsekas 2001), with momentum between
 * passes (Polyak 1964) for prices that have far to go. Counted passes and the four operations of
 * arithmetic alone: the same prices on every machine.
 */
export class PriceWalk {
  readonly prices: Prices;
  readonly #relaxation: Relaxation;
  readonly #velocity: Float64Array;
  #passes = 0;

  constructor(relaxation: Relaxation, start: Prices) {
    this.#relaxation = relaxation;
    this.prices = copyPrices(start);
    this.#velocity = new Float64Array(start.rows.length);
  }

  /**
   * Goes over all tables of a field once, in turn forwards and backwards.
   * @param step how much a price rises each time somebody pays it, in scaled units
   * @param momentum share of the last pass's movement that is repeated first, from 0 to below 1
   */
  pass(field: Field, step: number, momentum: number): void {
    const { rows } = this.prices;
    const before = rows.slice();
    if (momentum > 0) {
      for (let row = 0; row < rows.length; row += 1) {
        rows[row] = Math.max(0, (rows[row] ?? 0) + momentum * (this.#velocity[row] ?? 0));
      }
    }
    let from = 0;
    for (let chunk = 1; chunk <= chunks; chunk += 1) {
      const to = Math.floor((chunk * field.tableCount) / chunks);
      this.#passChunk(field, from, to, step);
      from = to;
    }
    for (let row = 0; row < rows.length; row += 1) {
      this.#velocity[row] = (rows[row] ?? 0) - (before[row] ?? 0);
    }
    this.#passes += 1;
  }

  #passChunk(field: Field, from: number, to: number, step: number): void {
    const relaxation = this.#relaxation;
    const last = field.tableCount - 1;
    const reached = new Float64Array(this.prices.floors.length);
    const priced = toPricedChoice(field, relaxation.target, this.prices);
    const raise = this.#toRaise(field, priced, step);
    for (let each = from; each < to; each += 1) {
      const at = this.#passes % 2 === 0 ? each : last - each;
      relaxation.choose(readNear(field, at, relaxation.target, priced), at, priced);
      relaxation.forEachRow(at, raise);
      relaxation.addReached(at, reached);
    }
    const share = (to - from) / field.tableCount;
    this.#lowerRows(step * share);
    this.#moveFloors(reached, step, share);
  }

  #toRaise({ problem }: Field, { charges }: PricedChoice, step: number): (row: number) => void {
    const { rows } = this.prices;
    const units = problem.sizes.length;
    return (row) => {
      rows[row] = (rows[row] ?? 0) + step;
      // Claims on more than the unit's own row see new prices from the next chunk on.
      if (row < units) charges[row] = (charges[row] ?? 0) + step;
    };
  }

  #lowerRows(by: number): void {
    const { rows } = this.prices;
    const { capacities } = this.#relaxation;
    for (let row = 0; row < rows.length; row += 1) {
      rows[row] = Math.max(0, (rows[row] ?? 0) - by * (capacities[row] ?? 0));
    }
  }

  #moveFloors(reached: Float64Array, step: number, share: number): void {
    const { floors } = this.prices;
    this.#relaxation.target.floors.forEach(({ atLeast }, at) => {
      const excess = (reached[at] ?? 0) - atLeast * share;
      const move = (2 * step * excess) / Math.max(1, Math.abs(atLeast));
      floors[at] = Math.max(0, (floors[at] ?? 0) - move);
    });
  }
}

/** Reads a table without options that nobody would take; a few missing ones don't mislead a walk. */
function readNear(field: Field, at: number, target: Target, priced: PricedChoice): LiveTable {
  if (field.readAbove === undefined) return field.read(at);
  const least = -toStepSizes(field.problem, target).spread / 20;
  return field.readAbove(at, { value: priced.measure.value, charges: priced.charges, least });
}
