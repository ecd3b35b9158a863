import type { Question } from './certificate.ts';
import {
  getUnitAt,
  keepUnits,
  noOptions,
  pickOptions,
  readTables,
  withTables,
  type Field,
  type LiveSitting,
} from './live-tables.ts';
import type { Options } from './seating-problem.ts';

/** Keeps only choices in which the answer is yes: the table takes the sitting, or the unit sits there. */
export function assume(field: Field, question: Question): Field {
  if (question.kind === 'seat') return pinUnits(field, new Map([[question.unit, question.table]]));
  const tables = readTables(field).map((table) => {
    if (table.index !== question.table) return table;
    const sittings = table.sittings.filter(({ id }) => id === question.sitting);
    return { ...table, mayStayClosed: false, sittings };
  });
  return withTables(field, tables);
}

/** Keeps only choices in which the answer is no. */
export function exclude(field: Field, question: Question): Field {
  const tables = readTables(field).map((table) => {
    if (table.index !== question.table) return table;
    const sittings =
      question.kind === 'sitting'
        ? table.sittings.filter(({ id }) => id !== question.sitting)
        : table.sittings.map((one) => keepUnits(field, one, (unit) => unit !== question.unit));
    return { ...table, sittings };
  });
  return withTables(field, tables);
}

/**
 * Keeps only choices in which given units sit at given tables: those tables open, at sittings where the
 * units have an option; nobody who is apart from a pinned unit joins it; other tables lose the units.
 * @param pins number of the table by unit
 */
export function pinUnits(field: Field, pins: ReadonlyMap<number, number>): Field {
  if (pins.size === 0) return field;
  const unitsOf = new Map<number, number[]>();
  for (const [unit, table] of pins) unitsOf.set(table, [...(unitsOf.get(table) ?? []), unit]);
  const tables = readTables(field).map((table) => {
    const own = unitsOf.get(table.index) ?? [];
    const barred = toApartFrom(field, own);
    const isKept = (unit: number) =>
      (pins.get(unit) ?? table.index) === table.index && !barred.has(unit);
    const sittings = table.sittings.flatMap((sitting) =>
      pinAtSitting(field, keepUnits(field, sitting, isKept), own, table.max),
    );
    return { ...table, mayStayClosed: table.mayStayClosed && own.length === 0, sittings };
  });
  return withTables(field, tables);
}

/** Makes pinned units options like others. */
export function unpinUnits(field: Field): Field {
  if (!field.isStored) return field;
  const tables = readTables(field).map((table) => ({
    ...table,
    sittings: table.sittings.map((sitting) => {
      if (sitting.pinned.count === 0) return sitting;
      const joined = joinOptions(sitting.pinned, sitting.options);
      const order = Array.from({ length: joined.count }, (_, at) => at);
      order.sort((one, other) => getUnitAt(field, joined, one) - getUnitAt(field, joined, other));
      return { ...sitting, options: pickOptions(joined, order), pinned: noOptions, pinnedSize: 0 };
    }),
  }));
  return withTables(field, tables);
}

function pinAtSitting(
  field: Field,
  sitting: LiveSitting,
  own: readonly number[],
  max: number,
): LiveSitting[] {
  if (own.length === 0) return [sitting];
  const { options, pinned } = sitting;
  const moved: number[] = [];
  const rest: number[] = [];
  let size = sitting.pinnedSize;
  for (let at = 0; at < options.count; at += 1) {
    const unit = getUnitAt(field, options, at);
    if (own.includes(unit)) {
      moved.push(at);
      size += field.problem.sizes[unit] ?? 1;
    } else rest.push(at);
  }
  if (size > max || moved.length + countUnits(field, pinned, own) < own.length) return [];
  return [
    {
      ...sitting,
      options: pickOptions(options, rest),
      pinned: joinOptions(pinned, pickOptions(options, moved)),
      pinnedSize: size,
    },
  ];
}

function countUnits(field: Field, options: Options, units: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < options.count; at += 1) {
    if (units.includes(getUnitAt(field, options, at))) count += 1;
  }
  return count;
}

function joinOptions(one: Options, other: Options): Options {
  if (one.count === 0) return other;
  return {
    count: one.count + other.count,
    claims: Int32Array.from([...one.claims, ...other.claims]),
    values: Int32Array.from([...one.values, ...other.values]),
    under:
      one.under === undefined ? undefined : Uint8Array.from([...one.under, ...(other.under ?? [])]),
    kept:
      one.kept === undefined ? undefined : Int32Array.from([...one.kept, ...(other.kept ?? [])]),
  };
}

function toApartFrom({ problem }: Field, units: readonly number[]): Set<number> {
  const found = new Set<number>();
  if (units.length === 0) return found;
  for (const [one, other] of problem.apart) {
    if (units.includes(one)) found.add(other);
    if (units.includes(other)) found.add(one);
  }
  return found;
}
