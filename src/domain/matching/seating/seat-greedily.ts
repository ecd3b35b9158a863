import { getUnitAt, type Field, type LiveSitting, type LiveTable } from './live-tables.ts';
import { toPricedChoice, type PricedChoice, type Prices } from './prices.ts';
import { toFixedWorth, type Relaxation } from './relaxation.ts';
import { findOption } from './seating-index.ts';
import type { SeatingPlan } from './seating-plan.ts';

/** More than anything is worth: what a unit costs that has a seat already. */
const seated = 1e15;

/**
 * Forms groups one after another at given prices: the table whose best group is worth most goes first,
 * and each takes its best group of those who have no seat yet.
 * @param plan an empty plan of the same field
 */
export function seatGreedily(
  plan: SeatingPlan,
  relaxation: Relaxation,
  field: Field,
  prices: Prices,
): void {
  const { worths } = relaxation.evaluate(field, prices);
  const order = Array.from({ length: field.tableCount }, (_, table) => table);
  order.sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0) || one - other);
  const priced = toPricedChoice(field, relaxation.target, prices);
  for (const at of order) {
    const best = findBestGroup(relaxation, field, field.read(at), priced);
    if (best !== undefined) seatGroup(plan, at, best, priced);
  }
  plan.keep();
}

interface FreeGroup {
  readonly sitting: LiveSitting;
  readonly units: readonly number[];
}

function findBestGroup(
  relaxation: Relaxation,
  field: Field,
  table: LiveTable,
  priced: PricedChoice,
): FreeGroup | undefined {
  const positions = new Int32Array(table.max + 1);
  let best: FreeGroup | undefined;
  let bestWorth = 0;
  for (const sitting of table.sittings) {
    const size = relaxation.rank(table, sitting, priced);
    if (size === -1) continue;
    const worth = (relaxation.ranking.worths[size] ?? 0) + toFixedWorth(sitting, priced);
    if (worth <= bestWorth) continue;
    const count = relaxation.ranking.take(size, positions);
    const units = Array.from(positions.subarray(0, count), (position) =>
      getUnitAt(field, sitting.options, position),
    );
    best = { sitting, units };
    bestWorth = worth;
  }
  return best;
}

function seatGroup(
  plan: SeatingPlan,
  at: number,
  { sitting: { id }, units }: FreeGroup,
  priced: PricedChoice,
): void {
  const table = plan.index.tables[at];
  const sitting = table?.sittings.find((one) => one.id === id);
  if (table === undefined || sitting === undefined || !plan.canOpen(sitting)) return;
  const mark = plan.mark();
  plan.settle(at, sitting);
  for (const unit of units) {
    const option = findOption(plan.index, unit, sitting);
    if (option !== -1 && plan.canTake(option, -1)) plan.seat(unit, option);
  }
  if (plan.takenAt(at) < table.min) {
    plan.undo(mark);
    return;
  }
  for (const unit of plan.membersOf(at)) {
    const option = plan.optionOf[unit] ?? -1;
    priced.charges[plan.index.claims[option] ?? unit] = seated;
    priced.charges[unit] = seated;
  }
}
