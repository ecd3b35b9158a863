import { countOptions, withTables, type Field } from './live-tables.ts';
import { toStepSizes } from './price-plan.ts';
import type { Prices } from './prices.ts';
import type { Relaxation } from './relaxation.ts';
import { sieve } from './sieve.ts';

/**
 * Keeps what costs the relaxation least, so that at most a number of options is left: where the best
 * groups are to be found.
 */
export function toKernelField(
  relaxation: Relaxation,
  field: Field,
  prices: Prices,
  mostOptions: number,
): Field {
  const { spread } = toStepSizes(field.problem, relaxation.target);
  let slack = field.isStored ? spread : spread / 8;
  let kernel = field;
  while (!kernel.isStored || (countOptions(kernel) > mostOptions && slack >= 1)) {
    kernel = withTables(field, sieve(relaxation, kernel, prices, slack).tables);
    slack *= 0.6;
  }
  return kernel;
}
