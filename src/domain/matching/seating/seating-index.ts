import { readTables, type Field, type LiveTable } from './live-tables.ts';
import type { Measure, SeatingProblem } from './seating-problem.ts';

/** A sitting as the search for groups needs it. */
export interface IndexedSitting {
  /** Number in the problem. */
  readonly id: number;
  /** Position of its table. */
  readonly table: number;
  /** What it is worth before anybody sits there. */
  readonly worth: number;
  readonly rows: readonly number[];
  /** Its options stand from here to before `end`, by unit. */
  readonly start: number;
  readonly end: number;
}

/** A table with its sittings. */
export interface IndexedTable {
  /** Number in the problem. */
  readonly index: number;
  readonly min: number;
  readonly max: number;
  readonly sittings: readonly IndexedSitting[];
}

/** All options of a stored field, to be looked up by sitting and by unit. */
export interface SeatingIndex {
  readonly problem: SeatingProblem;
  readonly tables: readonly IndexedTable[];
  readonly sittings: readonly IndexedSitting[];
  /** By option: its unit, the position of its sitting, its claim, and what it is worth in all. */
  readonly units: Int32Array;
  readonly sittingOf: Int32Array;
  readonly claims: Int32Array;
  readonly worths: Float64Array;
  /** Options of a unit stand in `ofUnit` from `unitStarts[unit]` to before `unitStarts[unit + 1]`. */
  readonly unitStarts: Int32Array;
  readonly ofUnit: Int32Array;
  /** Units that a unit is apart from. */
  readonly apartFrom: readonly (readonly number[])[];
}

/**
 * Indexes the options of a stored field without pins.
 * @param measure how much everything counts: one number that stands for all aims, the first foremost
 */
export function toSeatingIndex(field: Field, measure: Measure): SeatingIndex {
  const live = readTables(field);
  const tables = toIndexedTables(live, measure);
  const sittings = tables.flatMap((table) => table.sittings);
  const lists = toOptionLists(field, live, measure, sittings.at(-1)?.end ?? 0);
  return {
    problem: field.problem,
    tables,
    sittings,
    ...lists,
    ...toUnitLists(lists.units, field.problem.sizes.length),
    apartFrom: toApartLists(field.problem),
  };
}

/** Finds the option of a unit at a sitting; -1 where it has none. */
export function findOption(index: SeatingIndex, unit: number, sitting: IndexedSitting): number {
  let low = sitting.start;
  let high = sitting.end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = index.units[middle] ?? 0;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function toIndexedTables(live: readonly LiveTable[], measure: Measure): IndexedTable[] {
  let end = 0;
  return live.map(({ index, min, max, sittings }, table) => ({
    index,
    min,
    max,
    sittings: sittings.map(({ id, value, kept = 0, rows, options }) => {
      const start = end;
      end += options.count;
      const worth = measure.value * value + measure.kept * kept;
      return { id, table, worth, rows, start, end };
    }),
  }));
}

function toOptionLists(
  { problem, unitOf }: Field,
  live: readonly LiveTable[],
  measure: Measure,
  count: number,
): Pick<SeatingIndex, 'units' | 'sittingOf' | 'claims' | 'worths'> {
  const units = new Int32Array(count);
  const sittingOf = new Int32Array(count);
  const claims = new Int32Array(count);
  const worths = new Float64Array(count);
  let option = 0;
  live
    .flatMap(({ sittings }) => sittings)
    .forEach(({ options }, position) => {
      for (let at = 0; at < options.count; at += 1, option += 1) {
        const claim = options.claims[at] ?? 0;
        const unit = unitOf[claim] ?? 0;
        units[option] = unit;
        sittingOf[option] = position;
        claims[option] = claim;
        worths[option] =
          measure.value * (options.values[at] ?? 0) +
          measure.underFloor * (options.under?.[at] ?? 0) +
          measure.kept * (options.kept?.[at] ?? 0) +
          measure.placed * (problem.sizes[unit] ?? 0) +
          measure.leftOver * (problem.leftOver[unit] ?? 0);
      }
    });
  return { units, sittingOf, claims, worths };
}

function toUnitLists(
  units: Int32Array,
  unitCount: number,
): Pick<SeatingIndex, 'unitStarts' | 'ofUnit'> {
  const unitStarts = new Int32Array(unitCount + 1);
  for (const unit of units) unitStarts[unit + 1] = (unitStarts[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < unitCount; unit += 1) {
    unitStarts[unit + 1] = (unitStarts[unit + 1] ?? 0) + (unitStarts[unit] ?? 0);
  }
  const next = unitStarts.slice();
  const ofUnit = new Int32Array(units.length);
  units.forEach((unit, option) => {
    const at = next[unit] ?? 0;
    ofUnit[at] = option;
    next[unit] = at + 1;
  });
  return { unitStarts, ofUnit };
}

function toApartLists({ sizes, apart }: SeatingProblem): number[][] {
  const lists = Array.from(sizes, (): number[] => []);
  for (const [one, other] of apart) {
    lists[one]?.push(other);
    lists[other]?.push(one);
  }
  return lists;
}
