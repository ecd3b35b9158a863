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
  const claimsOf = toClaimsOfUnits(field);
  const bar = (unit: number) => {
    for (const claim of claimsOf[unit] ?? []) priced.charges[claim] = seated;
  };
  for (const at of order) {
    const best = findBestGroup(relaxation, field, field.read(at), priced);
    if (best !== undefined) seatGroup(plan, at, best, bar);
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
  bar: (unit: number) => void,
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
  plan.membersOf(at).forEach(bar);
}

/** Lists the claims that each unit can make, its plain one among them. */
function toClaimsOfUnits({ problem, unitOf }: Field): number[][] {
  const claimsOf = Array.from(problem.sizes, (): number[] => []);
  unitOf.forEach((unit, claim) => claimsOf[unit]?.push(claim));
  return claimsOf;
}
