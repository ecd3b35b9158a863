import { getUnitAt, type Field, type LiveSitting, type LiveTable } from './live-tables.ts';
import type { Prices } from './prices.ts';
import type { Options, SeatedGroup, SeatingProblem, Sitting, Table } from './seating-problem.ts';

/** Some tables with the units that may sit there, as a problem of its own, and the way back. */
export interface SeatingPart {
  readonly problem: SeatingProblem;
  readonly prices: Prices;
  readonly toPart: (group: SeatedGroup) => SeatedGroup;
  readonly toWhole: (group: SeatedGroup) => SeatedGroup;
}

/**
 * Cuts tables out of a field whose only rows are those of its units. Units, tables and sittings are
 * numbered anew, so that work on the part doesn't grow with the whole.
 * @param prices prices of the whole
 * @param isFree whether a unit may be seated at the part's tables
 */
export function toSeatingPart(
  field: Field,
  tables: readonly LiveTable[],
  prices: Prices,
  isFree: (unit: number) => boolean,
): SeatingPart {
  const units = listUnits(field, tables).filter(isFree);
  const unitOf = new Map(units.map((unit, at) => [unit, at]));
  const sittings: number[] = [];
  const cut = tables.map(({ min, max, sittings: some }): Table => {
    const kept = some.map((sitting) => cutSitting(field, sitting, unitOf));
    const enough = kept.filter(({ options }) => options.count > 0);
    return { min, max, sittings: enough.map((one) => ({ ...one, id: sittings.push(one.id) - 1 })) };
  });
  const numbers = tables.map(({ index }) => index);
  return {
    problem: toProblem(field.problem, units, unitOf, cut, sittings.length),
    prices: {
      rows: Float64Array.from(units, (unit) => prices.rows[unit] ?? 0),
      floors: new Float64Array(0),
    },
    toPart: ({ table, sitting, units: members }) => ({
      table: numbers.indexOf(table),
      sitting: sittings.indexOf(sitting),
      units: members.map((unit) => unitOf.get(unit) ?? -1),
    }),
    toWhole: ({ table, sitting, units: members }) => ({
      table: numbers[table] ?? -1,
      sitting: sittings[sitting] ?? -1,
      units: members.map((unit) => units[unit] ?? -1),
    }),
  };
}

/** Lists the units that have an option at given tables, ascending. */
export function listUnits(field: Field, tables: readonly LiveTable[]): number[] {
  const found = new Set<number>();
  for (const { sittings } of tables) {
    for (const { options } of sittings) {
      for (let at = 0; at < options.count; at += 1) found.add(getUnitAt(field, options, at));
    }
  }
  return [...found].sort((one, other) => one - other);
}

function toProblem(
  { sizes, leftOver, apart, tables: { largest, highestValue } }: SeatingProblem,
  units: readonly number[],
  unitOf: ReadonlyMap<number, number>,
  tables: readonly Table[],
  sittingCount: number,
): SeatingProblem {
  return {
    sizes: Uint8Array.from(units, (unit) => sizes[unit] ?? 1),
    leftOver: Uint8Array.from(units, (unit) => leftOver[unit] ?? 0),
    capacities: new Int32Array(0),
    claims: [],
    apart: apart.flatMap(([one, other]) => {
      const pair = [unitOf.get(one), unitOf.get(other)] as const;
      return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]] as const];
    }),
    tables: {
      count: tables.length,
      isStored: true,
      sittingCount,
      largest,
      highestValue,
      read: (table) => tables[table] ?? { min: 1, max: 0, sittings: [] },
    },
  };
}

function cutSitting(
  field: Field,
  { id, value, kept, options }: LiveSitting,
  unitOf: ReadonlyMap<number, number>,
): Sitting {
  const positions: number[] = [];
  for (let at = 0; at < options.count; at += 1) {
    if (unitOf.has(getUnitAt(field, options, at))) positions.push(at);
  }
  const { under, kept: points } = options;
  const cut: Options = {
    count: positions.length,
    claims: Int32Array.from(positions, (at) => unitOf.get(getUnitAt(field, options, at)) ?? 0),
    values: Int32Array.from(positions, (at) => options.values[at] ?? 0),
    under: under === undefined ? undefined : Uint8Array.from(positions, (at) => under[at] ?? 0),
    kept: points === undefined ? undefined : Int32Array.from(positions, (at) => points[at] ?? 0),
  };
  return { id, value, kept, rows: [], options: cut };
}
