import type { Field } from './live-tables.ts';
import { PriceWalk } from './price-walk.ts';
import { copyPrices, type Prices } from './prices.ts';
import type { Relaxation, Relaxed } from './relaxation.ts';

/** A stretch of passes over all tables. */
export interface Stretch {
  readonly passes: number;
  /** How much a price rises each time somebody pays it in the first pass, in scaled units. */
  readonly step: number;
  /** What the step is multiplied by after each pass. */
  readonly shrink: number;
  /** Share of a pass's movement that is repeated before the next, from 0 to below 1. */
  readonly momentum: number;
}

/** How prices are searched. */
export interface PriceSearchPlan {
  readonly stretches: readonly Stretch[];
  /** The bound is taken after each so many passes, and at the end. */
  readonly interval: number;
  /** The search ends once the bound is below this: there is nothing left to show. */
  readonly enough: number;
  /** Sees each evaluation that a bound is taken of, with the share of passes done. */
  readonly watch?: (relaxed: Relaxed, progress: number) => void;
}

/** The best prices of a search and the bound that they give, in scaled units. */
export interface PricesFound {
  readonly prices: Prices;
  readonly total: number;
}

/** Searches prices whose bound on a field is low, and keeps the best that it comes across. */
export function searchPrices(
  relaxation: Relaxation,
  field: Field,
  start: Prices,
  plan: PriceSearchPlan,
): PricesFound {
  const walk = new PriceWalk(relaxation, start);
  const passCount = plan.stretches.reduce((sum, { passes }) => sum + passes, 0);
  let found: PricesFound = { prices: start, total: Infinity };
  let done = 0;
  for (const { step, momentum } of toSteps(plan.stretches)) {
    walk.pass(field, step, momentum);
    done += 1;
    if (done % plan.interval !== 0 && done < passCount) continue;
    const relaxed = relaxation.evaluate(field, walk.prices);
    plan.watch?.(relaxed, done / passCount);
    if (relaxed.total < found.total) {
      found = { prices: copyPrices(walk.prices), total: relaxed.total };
    }
    if (found.total < plan.enough) break;
  }
  return found;
}

/** Gives the step and the momentum of each pass in turn. */
export function* toSteps(
  stretches: readonly Stretch[],
): Generator<{ readonly step: number; readonly momentum: number }> {
  for (const { passes, step: first, shrink, momentum } of stretches) {
    let step = first;
    for (let pass = 0; pass < passes; pass += 1) {
      yield { step, momentum };
      step *= shrink;
    }
  }
}
