import type { BinaryProgram, LinearRow, Objective } from '../linear-solver.ts';
import type { Floor } from '../seating/measures.ts';
import {
  toUnit,
  type Measure,
  type SeatedGroup,
  type SeatingProblem,
  type Sitting,
} from '../seating/seating-problem.ts';

/** A unit at a table, at any of the sittings at which that is worth the same and takes the same rows. */
interface SeatColumn {
  readonly column: number;
  readonly unit: number;
  readonly claim: number;
  readonly value: number;
  readonly under: number;
  readonly kept: number;
  /** Numbers of the sittings. */
  readonly sittings: readonly number[];
}

/** Columns of one table. */
interface TableColumns {
  readonly table: number;
  readonly min: number;
  readonly max: number;
  readonly sittings: readonly { readonly column: number; readonly sitting: Sitting }[];
  readonly seats: readonly SeatColumn[];
}

/** A seating as a program of zeros and ones. */
export interface SeatingProgram extends BinaryProgram {
  readonly tables: readonly TableColumns[];
}

/**
 * Writes a seating as linear rows. A unit is not told sitting by sitting but by classes of sittings that
 * are worth the same to it, which is as exact and many times smaller. Gives nothing where there would be
 * more columns than wanted.
 */
export function toSeatingProgram(
  problem: SeatingProblem,
  mostColumns: number,
): SeatingProgram | undefined {
  let columnCount = 0;
  const tables: TableColumns[] = [];
  for (let table = 0; table < problem.tables.count; table += 1) {
    const { min, max, sittings } = problem.tables.read(table);
    const own = sittings.map((sitting) => ({ column: columnCount++, sitting }));
    const seats = toSeats(problem, sittings).map((seat) => ({ ...seat, column: columnCount++ }));
    if (columnCount > mostColumns) return undefined;
    tables.push({ table, min, max, sittings: own, seats });
  }
  const rows = [
    ...toCapacityRows(problem, tables),
    ...tables.flatMap((table) => [...toTableRows(problem, table), ...toApartRows(problem, table)]),
  ];
  return { columnCount, rows, tables };
}

/** Spreads a measure over all columns. */
export function toMeasureObjective(
  problem: SeatingProblem,
  { columnCount, tables }: SeatingProgram,
  measure: Measure,
): Objective {
  const objective = new Array<number>(columnCount).fill(0);
  for (const { sittings, seats } of tables) {
    for (const { column, sitting } of sittings) {
      objective[column] = measure.value * sitting.value + measure.kept * (sitting.kept ?? 0);
    }
    for (const { column, unit, value, under, kept } of seats) {
      objective[column] =
        measure.value * value +
        measure.underFloor * under +
        measure.kept * kept +
        measure.placed * (problem.sizes[unit] ?? 0) +
        measure.leftOver * (problem.leftOver[unit] ?? 0);
    }
  }
  return objective;
}

/** Writes that a floor is kept. */
export function toFloorRow(
  problem: SeatingProblem,
  program: SeatingProgram,
  { measure, atLeast }: Floor,
): LinearRow {
  const objective = toMeasureObjective(problem, program, measure);
  const columns = [...objective.keys()].filter((column) => objective[column] !== 0);
  const values = columns.map((column) => objective[column] ?? 0);
  return { columns, values, lower: atLeast, upper: Infinity };
}

/** Writes groups as columns of 0 and 1. */
export function toColumns(program: SeatingProgram, groups: readonly SeatedGroup[]): Float64Array {
  const columns = new Float64Array(program.columnCount);
  for (const { table, sitting: id, units } of groups) {
    const own = program.tables[table];
    for (const { column, sitting } of own?.sittings ?? []) {
      if (sitting.id === id) columns[column] = 1;
    }
    for (const { column, unit, sittings } of own?.seats ?? []) {
      if (units.includes(unit) && sittings.includes(id)) columns[column] = 1;
    }
  }
  return columns;
}

/** Reads groups from columns near 0 and 1; gives nothing where a row doesn't hold when it is counted in integers. */
export function readGroups(
  program: SeatingProgram,
  rows: readonly LinearRow[],
  found: Float64Array,
): SeatedGroup[] | undefined {
  const columns = found.map((value) => (value > 0.5 ? 1 : 0));
  const isKept = ({ columns: of, values, lower, upper }: LinearRow) => {
    const sum = of.reduce(
      (total, column, at) => total + (values[at] ?? 0) * (columns[column] ?? 0),
      0,
    );
    return sum >= lower && sum <= upper;
  };
  if (!rows.every(isKept)) return undefined;
  return program.tables.flatMap(({ table, sittings, seats }) => {
    const taken = sittings.find(({ column }) => columns[column] === 1);
    if (taken === undefined) return [];
    const units = seats.filter(({ column }) => columns[column] === 1).map(({ unit }) => unit);
    return [{ table, sitting: taken.sitting.id, units: units.sort((one, other) => one - other) }];
  });
}

function toSeats(
  problem: SeatingProblem,
  sittings: readonly Sitting[],
): Omit<SeatColumn, 'column'>[] {
  const seats = new Map<string, Omit<SeatColumn, 'column'> & { readonly sittings: number[] }>();
  for (const { id, options } of sittings) {
    for (let at = 0; at < options.count; at += 1) {
      const claim = options.claims[at] ?? 0;
      const value = options.values[at] ?? 0;
      const under = options.under?.[at] ?? 0;
      const kept = options.kept?.[at] ?? 0;
      const key = `${claim} ${value} ${under} ${kept}`;
      const seat = seats.get(key);
      if (seat !== undefined) seat.sittings.push(id);
      else {
        const unit = toUnit(problem, claim);
        seats.set(key, { unit, claim, value, under, kept, sittings: [id] });
      }
    }
  }
  return [...seats.values()];
}

function toCapacityRows(
  { sizes, capacities, claims }: SeatingProblem,
  tables: readonly TableColumns[],
): LinearRow[] {
  const uses = Array.from(
    { length: sizes.length + capacities.length },
    () => new Map<number, number>(),
  );
  const use = (row: number, column: number) => {
    const of = uses[row];
    of?.set(column, (of.get(column) ?? 0) + 1);
  };
  for (const { sittings, seats } of tables) {
    for (const { column, sitting } of sittings) for (const row of sitting.rows) use(row, column);
    for (const { column, unit, claim } of seats) {
      use(unit, column);
      for (const row of claims[claim - sizes.length]?.rows ?? []) use(row, column);
    }
  }
  return uses.flatMap((of, row) => {
    const upper = row < sizes.length ? 1 : (capacities[row - sizes.length] ?? 0);
    if (of.size === 0) return [];
    return [{ columns: [...of.keys()], values: [...of.values()], lower: -Infinity, upper }];
  });
}

function toTableRows(
  { sizes }: SeatingProblem,
  { min, max, sittings, seats }: TableColumns,
): LinearRow[] {
  const columnOf = new Map(sittings.map(({ column, sitting }) => [sitting.id, column]));
  const own = sittings.map(({ column }) => column);
  const columns = [...seats.map(({ column }) => column), ...own];
  const people = seats.map(({ unit }) => sizes[unit] ?? 1);
  const values = (limit: number) => [...people, ...own.map(() => -limit)];
  if (own.length === 0) return [];
  return [
    { columns: own, values: own.map(() => 1), lower: -Infinity, upper: 1 },
    { columns, values: values(min), lower: 0, upper: Infinity },
    { columns, values: values(max), lower: -Infinity, upper: 0 },
    ...seats.map(({ column, sittings: ids }) =>
      onlyIf(
        [column],
        ids.flatMap((id) => columnOf.get(id) ?? []),
      ),
    ),
  ];
}

function toApartRows({ apart }: SeatingProblem, { sittings, seats }: TableColumns): LinearRow[] {
  const columnsOf = new Map<number, number[]>();
  for (const { unit, column } of seats) {
    columnsOf.set(unit, [...(columnsOf.get(unit) ?? []), column]);
  }
  return apart.flatMap(([one, other]) => {
    const [some, others] = [columnsOf.get(one), columnsOf.get(other)];
    if (some === undefined || others === undefined) return [];
    const own = sittings.map(({ column }) => column);
    return [onlyIf([...some, ...others], own)];
  });
}

/** Σ some ≤ Σ enablers. */
function onlyIf(some: readonly number[], enablers: readonly number[]): LinearRow {
  return {
    columns: [...some, ...enablers],
    values: [...some.map(() => 1), ...enablers.map(() => -1)],
    lower: -Infinity,
    upper: 0,
  };
}
