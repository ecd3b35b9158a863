import type { Problem } from '../problem.ts';
import type { Claim, Options, SeatingProblem, Sitting, Table } from '../seating/seating-problem.ts';
import { toUnits, type Unit } from '../units.ts';
import { toTableDrafts, type SittingDraft } from './seat-drafts.ts';
import { toDoublePeople, toSeatRows, type SeatRows } from './seat-rows.ts';

/** Groups with leads as who could sit where, and what its numbers stand for. */
export interface LedSeating {
  readonly plain: SeatingProblem;
  readonly units: readonly Unit[];
  /** By number of the sitting: the table and the slot in the problem. */
  readonly places: readonly { readonly table: number; readonly slot: number }[];
}

/**
 * States who could sit at which table with a lead, in plain integers. A table that is worth something
 * else at another size is there once for each; a table whose language has to be chosen has a sitting
 * for each language. The same problem gives the same numbers, so that proofs can refer to them.
 * @param keepsSlots tells of which tables every slot has to stay, however much better another is
 */
export function toLedSeating(
  problem: Problem,
  keepsSlots: (table: number) => boolean = () => false,
): LedSeating {
  const units = toUnits(problem);
  const double = toDoublePeople(problem, units);
  const isDouble = (person: number) => double.has(person);
  const drafts = toTableDrafts(
    problem,
    units,
    (table, candidates, index) =>
      keepsSlots(index) ||
      table.leads.some(isDouble) ||
      candidates.some((unit) => units[unit]?.people.some(isDouble) === true),
  );
  const rows = toSeatRows(problem, units, drafts, units.length);
  const claims = new ClaimBook(units.length);
  const places: { table: number; slot: number }[] = [];
  const tables = drafts.map(({ table, min, max, sittings }): Table => {
    return {
      min,
      max,
      sittings: sittings.map((sitting): Sitting => {
        const { slot, value } = sitting;
        const id = places.push({ table, slot }) - 1;
        const options = toOptions(rows, claims, table, sitting);
        return { id, value, rows: rows.ofSitting(table, slot), options };
      }),
    };
  });
  const plain = {
    sizes: Uint8Array.from(units, ({ people }) => people.length),
    leftOver: Uint8Array.from(units, ({ leftOver }) => leftOver),
    capacities: Int32Array.from(rows.capacities),
    claims: claims.claims,
    apart: toApartUnits(problem, units),
    tables: toSource(tables, places.length),
  };
  return { plain, units, places };
}

/** Numbers what units take of rows besides their own. */
class ClaimBook {
  readonly claims: Claim[] = [];
  readonly #units: number;
  readonly #known = new Map<string, number>();

  constructor(units: number) {
    this.#units = units;
  }

  number(unit: number, rows: readonly number[]): number {
    if (rows.length === 0) return unit;
    const key = `${unit} ${rows.join(' ')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = this.#units + this.claims.push({ unit, rows }) - 1;
    this.#known.set(key, number);
    return number;
  }
}

function toOptions(
  rows: SeatRows,
  claims: ClaimBook,
  table: number,
  { slot, seats }: SittingDraft,
): Options {
  return {
    count: seats.length,
    claims: Int32Array.from(seats, ({ unit }) =>
      claims.number(unit, rows.ofSeat(unit, table, slot)),
    ),
    values: Int32Array.from(seats, ({ value }) => value),
    under: seats.some(({ underFloor }) => underFloor > 0)
      ? Uint8Array.from(seats, ({ underFloor }) => underFloor)
      : undefined,
  };
}

function toApartUnits({ apart }: Problem, units: readonly Unit[]): (readonly [number, number])[] {
  const unitOf = new Map(units.flatMap(({ people }, unit) => people.map((one) => [one, unit])));
  return apart.flatMap(([one, other]) => {
    const [first, second] = [unitOf.get(one), unitOf.get(other)];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}

function toSource(tables: readonly Table[], sittingCount: number): SeatingProblem['tables'] {
  const options = tables.flatMap(({ sittings }) => sittings.map((sitting) => sitting.options));
  return {
    count: tables.length,
    isStored: true,
    sittingCount,
    largest: tables.reduce((most, { max }) => Math.max(most, max), 1),
    highestValue: options.reduce(
      (most, { values }) => values.reduce((top, value) => Math.max(top, value), most),
      1,
    ),
    read: (at) => tables[at] ?? { min: 1, max: 0, sittings: [] },
  };
}
