import {
  toUnit,
  type Options,
  type SeatingProblem,
  type Sitting,
  type Table,
  type WorthLimit,
} from './seating-problem.ts';

/** A sitting that is still possible: who is bound to sit there, and who still may. */
export interface LiveSitting extends Sitting {
  /** Units that sit here if the sitting is taken; `options` holds the others. */
  readonly pinned: Options;
  /** People in the pinned units. */
  readonly pinnedSize: number;
}

/** A table as far as it is still open to choice. */
export interface LiveTable {
  /** Number of the table in the problem. */
  readonly index: number;
  readonly min: number;
  readonly max: number;
  readonly mayStayClosed: boolean;
  readonly sittings: readonly LiveSitting[];
}

/** Tables to choose among, all of a problem or what is left of them, by position. */
export interface Field {
  readonly problem: SeatingProblem;
  /** Unit of each claim. */
  readonly unitOf: Int32Array;
  readonly tableCount: number;
  /** Whether all tables are in memory; otherwise each holds until the next reading. */
  readonly isStored: boolean;
  readonly read: (at: number) => LiveTable;
  /** Reads without the options below a limit, where that is quicker. */
  readonly readAbove?: (at: number, limit: WorthLimit) => LiveTable;
}

/** No options at all. */
export const noOptions: Options = {
  count: 0,
  claims: new Int32Array(0),
  values: new Int32Array(0),
  under: undefined,
  kept: undefined,
};

/** Opens all tables of a problem to choice. */
export function toField(problem: SeatingProblem): Field {
  const units = problem.sizes.length;
  const unitOf = Int32Array.from({ length: units + problem.claims.length }, (_, claim) =>
    toUnit(problem, claim),
  );
  const field: Field = {
    problem,
    unitOf,
    tableCount: problem.tables.count,
    isStored: false,
    read: (at) => toLiveTable(problem.tables.read(at), at),
  };
  const { isStored, readAbove } = problem.tables;
  if (isStored) return withTables(field, readTables(field));
  if (readAbove === undefined) return field;
  return { ...field, readAbove: (at, limit) => toLiveTable(readAbove(at, limit), at) };
}

/** Reads all tables of a field whose tables keep holding. */
export function readTables(field: Field): LiveTable[] {
  return Array.from({ length: field.tableCount }, (_, at) => field.read(at));
}

/** Makes a field of given tables of the same problem. */
export function withTables(field: Field, tables: readonly LiveTable[]): Field {
  return {
    problem: field.problem,
    unitOf: field.unitOf,
    tableCount: tables.length,
    isStored: true,
    read: (at) => {
      const table = tables[at];
      if (table === undefined) throw new RangeError(`There is no table at position ${at}.`);
      return table;
    },
  };
}

/** Counts the options of a stored field. */
export function countOptions(field: Field): number {
  let count = 0;
  for (const { sittings } of readTables(field)) {
    for (const { options } of sittings) count += options.count;
  }
  return count;
}

/** Picks options by position, in the order given. */
export function pickOptions(options: Options, positions: ArrayLike<number>): Options {
  const count = positions.length;
  const claims = new Int32Array(count);
  const values = new Int32Array(count);
  const under = options.under === undefined ? undefined : new Uint8Array(count);
  const kept = options.kept === undefined ? undefined : new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const position = positions[at] ?? 0;
    claims[at] = options.claims[position] ?? 0;
    values[at] = options.values[position] ?? 0;
    if (under !== undefined) under[at] = options.under?.[position] ?? 0;
    if (kept !== undefined) kept[at] = options.kept?.[position] ?? 0;
  }
  return { count, claims, values, under, kept };
}

/** Keeps the options of a sitting whose unit passes; the same sitting where all do. */
export function keepUnits(
  field: Field,
  sitting: LiveSitting,
  isKept: (unit: number) => boolean,
): LiveSitting {
  const { options } = sitting;
  const kept: number[] = [];
  for (let at = 0; at < options.count; at += 1) {
    if (isKept(getUnitAt(field, options, at))) kept.push(at);
  }
  if (kept.length === options.count) return sitting;
  return { ...sitting, options: pickOptions(options, kept) };
}

/** Gives the unit of the option at a position. */
export function getUnitAt(field: Field, options: Options, at: number): number {
  return field.unitOf[options.claims[at] ?? 0] ?? 0;
}

function toLiveTable({ min, max, sittings }: Table, index: number): LiveTable {
  return {
    index,
    min,
    max,
    mayStayClosed: true,
    sittings: sittings.map((sitting) => ({ ...sitting, pinned: noOptions, pinnedSize: 0 })),
  };
}
