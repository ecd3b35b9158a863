import type { SeatingProblem, Sitting, Table } from './seating-problem.ts';

/** A small problem in few words, for tests. */
export interface SampleSeating {
  /** By unit. */
  readonly sizes: readonly number[];
  readonly leftOver: readonly number[];
  readonly tables: readonly SampleTable[];
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs of a unit and a table whose meetings may not be at one slot: whoever leads the table is in the unit. */
  readonly doubles: readonly { readonly unit: number; readonly table: number }[];
}

/** A table; its sittings are at slots 0, 1, 2 and so on. */
export interface SampleTable {
  readonly min: number;
  readonly max: number;
  /** By slot: the leads' value, and by unit its value there, undefined where it can't sit. */
  readonly slots: readonly {
    readonly value: number;
    readonly values: readonly (number | undefined)[];
  }[];
}

/** Units' values below this fall under the floor. */
const sampleFloor = 3;

/** Builds the problem that a sample describes; sittings that nobody could fill are kept. */
export function toSampleProblem(sample: SampleSeating): SeatingProblem {
  const units = sample.sizes.length;
  const slotCount = sample.tables.reduce((most, { slots }) => Math.max(most, slots.length), 0);
  const rowOf = (double: number, slot: number) => units + double * slotCount + slot;
  const claims: { unit: number; rows: number[] }[] = [];
  const toClaim = (unit: number, slot: number) => {
    const rows = sample.doubles.flatMap((double, at) =>
      double.unit === unit ? [rowOf(at, slot)] : [],
    );
    if (rows.length === 0) return unit;
    return units + claims.push({ unit, rows }) - 1;
  };
  let id = 0;
  const tables = sample.tables.map(({ min, max, slots }, table): Table => {
    const rowsAt = (slot: number) =>
      sample.doubles.flatMap((double, at) => (double.table === table ? [rowOf(at, slot)] : []));
    const sittings = slots.map(({ value, values }, slot): Sitting => {
      const seats = values.flatMap((each, unit) =>
        each === undefined ? [] : [{ unit, value: each }],
      );
      return {
        id: id++,
        value,
        rows: rowsAt(slot),
        options: {
          count: seats.length,
          claims: Int32Array.from(seats, ({ unit }) => toClaim(unit, slot)),
          values: Int32Array.from(seats, (seat) => seat.value),
          under: Uint8Array.from(seats, (seat) => (seat.value < sampleFloor ? 1 : 0)),
        },
      };
    });
    return { min, max, sittings };
  });
  return {
    sizes: Uint8Array.from(sample.sizes),
    leftOver: Uint8Array.from(sample.leftOver),
    capacities: new Int32Array(sample.doubles.length * slotCount).fill(1),
    claims,
    apart: sample.apart,
    tables: {
      count: tables.length,
      isStored: true,
      sittingCount: id,
      largest: Math.max(1, ...tables.map(({ max }) => max)),
      highestValue: 1000,
      read: (at) => tables[at] ?? { min: 1, max: 0, sittings: [] },
    },
  };
}
