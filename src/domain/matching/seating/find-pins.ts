import {
  getUnitAt,
  keepUnits,
  type Field,
  type LiveSitting,
  type LiveTable,
} from './live-tables.ts';
import { toPricedChoice, type PricedChoice, type Prices } from './prices.ts';
import type { Relaxation } from './relaxation.ts';

/**
 * Finds units without which a table that must open costs the relaxation more than a slack: in every
 * choice that is good enough they sit there.
 * @returns number of the table by unit; a unit that two tables can't spare goes to the first, which then
 * turns out to be impossible
 */
export function findPins(
  relaxation: Relaxation,
  field: Field,
  prices: Prices,
  slack: number,
): Map<number, number> {
  const priced = toPricedChoice(field, relaxation.target, prices);
  const pins = new Map<number, number>();
  for (let at = 0; at < field.tableCount; at += 1) {
    const table = field.read(at);
    if (table.mayStayClosed) continue;
    for (const unit of findTablePins(relaxation, field, table, priced, slack)) {
      if (!pins.has(unit)) pins.set(unit, table.index);
    }
  }
  return pins;
}

function findTablePins(
  relaxation: Relaxation,
  field: Field,
  table: LiveTable,
  priced: PricedChoice,
  slack: number,
): number[] {
  let best = -Infinity;
  let always: number[] | undefined;
  for (const sitting of table.sittings) {
    const worth = relaxation.getWorth(table, sitting, priced);
    if (worth === -Infinity) continue;
    best = Math.max(best, worth);
    const units = toBestUnits(relaxation, field, table, sitting);
    always = always === undefined ? units : always.filter((unit) => units.includes(unit));
  }
  return (always ?? []).filter((unit) =>
    table.sittings.every((sitting) => {
      const without = keepUnits(field, sitting, (other) => other !== unit);
      return relaxation.getWorth(table, without, priced) < best - slack;
    }),
  );
}

/** Gives the units of the best set of the sitting that was ranked last. */
function toBestUnits(
  relaxation: Relaxation,
  field: Field,
  table: LiveTable,
  sitting: LiveSitting,
): number[] {
  const { ranking } = relaxation;
  const most = table.max - sitting.pinnedSize;
  const size = ranking.findBestSize(table.min - sitting.pinnedSize, most);
  const positions = new Int32Array(Math.max(0, size));
  const count = ranking.take(size, positions);
  return Array.from(positions.subarray(0, count), (at) => getUnitAt(field, sitting.options, at));
}
