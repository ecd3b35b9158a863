import { pickOptions, type Field, type LiveSitting, type LiveTable } from './live-tables.ts';
import { toPricedChoice, type PricedChoice, type Prices } from './prices.ts';
import { toFixedWorth, type Relaxation } from './relaxation.ts';

/** What a sieve leaves. */
export interface Sieved {
  readonly tables: readonly LiveTable[];
  /** Whether anything fell through. */
  readonly hasDropped: boolean;
}

/**
 * Drops every sitting and option that costs the relaxation more than a slack, so that no choice worth
 * total − slack or more uses it (reduced-cost fixing, Dantzig, Fulkerson & Johnson 1954). Of what is
 * left, copies are made.
 * @param slack how much may be lost, in scaled units
 */
export function sieve(relaxation: Relaxation, field: Field, prices: Prices, slack: number): Sieved {
  const priced = toPricedChoice(field, relaxation.target, prices);
  const tables: LiveTable[] = [];
  let hasDropped = false;
  for (let at = 0; at < field.tableCount; at += 1) {
    const table = field.read(at);
    const left = sieveTable(relaxation, field, table, priced, slack);
    if (left !== table) hasDropped = true;
    tables.push(left);
  }
  return { tables, hasDropped };
}

function sieveTable(
  relaxation: Relaxation,
  field: Field,
  table: LiveTable,
  priced: PricedChoice,
  slack: number,
): LiveTable {
  const worths = table.sittings.map((sitting) => relaxation.getWorth(table, sitting, priced));
  const least = Math.max(table.mayStayClosed ? 0 : -Infinity, ...worths) - slack;
  const mayStayClosed = table.mayStayClosed && least <= 0;
  const sittings = table.sittings.flatMap((sitting, at) => {
    const worth = worths[at] ?? -Infinity;
    if (worth < least || worth === -Infinity) return [];
    return [sieveSitting(relaxation, field, table, sitting, priced, least)];
  });
  const isSame =
    mayStayClosed === table.mayStayClosed &&
    sittings.length === table.sittings.length &&
    sittings.every((sitting, at) => sitting === table.sittings[at]);
  return isSame ? table : { ...table, mayStayClosed, sittings };
}

function sieveSitting(
  relaxation: Relaxation,
  field: Field,
  table: LiveTable,
  sitting: LiveSitting,
  priced: PricedChoice,
  least: number,
): LiveSitting {
  const { options, pinnedSize } = sitting;
  const { charges, measure } = priced;
  const { sizes } = field.problem;
  const fixed = toFixedWorth(sitting, priced);
  relaxation.rank(table, sitting, priced);
  const restWorths = new Map<number, number>();
  const kept: number[] = [];
  for (let at = 0; at < options.count; at += 1) {
    const claim = options.claims[at] ?? 0;
    const size = sizes[field.unitOf[claim] ?? 0] ?? 1;
    let rest = restWorths.get(size);
    if (rest === undefined) {
      // The rest may name the option's own unit again, which only makes the sieve coarser.
      const taken = pinnedSize + size;
      rest = relaxation.ranking.findBestWorth(table.min - taken, table.max - taken);
      restWorths.set(size, rest);
    }
    const worth =
      measure.value * (options.values[at] ?? 0) +
      measure.underFloor * (options.under?.[at] ?? 0) +
      measure.kept * (options.kept?.[at] ?? 0) -
      (charges[claim] ?? 0);
    if (fixed + rest + worth >= least) kept.push(at);
  }
  if (kept.length === options.count && field.isStored) return sitting;
  return { ...sitting, options: pickOptions(options, kept) };
}
