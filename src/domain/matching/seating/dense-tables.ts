import type { Options, Sitting, Table, TableSource, WorthLimit } from './seating-problem.ts';

/** Single people and tables whose values don't depend on the slot: what a large crowd is told by. */
export interface DenseSeating {
  readonly people: number;
  /** By slot: people who are free, ascending. */
  readonly freeAt: readonly Int32Array[];
  readonly tables: readonly DenseTable[];
  /** By table and then person: what the person is worth there; 0 where not allowed. */
  readonly values: Int16Array;
}

/** A table that may meet at one of several slots. */
export interface DenseTable {
  readonly min: number;
  readonly max: number;
  readonly slots: readonly number[];
}

/** Above so many options, tables are computed whenever they are read instead of being stored. */
const mostStored = 8_000_000;

/** Turns a dense problem into tables; sittings are numbered by table and slot. */
export function toDenseTables(dense: DenseSeating): TableSource {
  const starts = toSittingStarts(dense.tables);
  const shape = {
    count: dense.tables.length,
    sittingCount: starts.at(-1) ?? 0,
    largest: dense.tables.reduce((most, { max }) => Math.max(most, max), 0),
    highestValue: dense.values.reduce((most, value) => Math.max(most, value), 0),
  };
  const most = countMost(dense);
  const fill = (options: FillableOptions[], at: number) => readTable(dense, starts, at, options);
  if (most > mostStored) {
    const buffers: FillableOptions[] = [];
    const masks = toMasks(dense);
    return {
      ...shape,
      isStored: false,
      read: (at) => fill(buffers, at),
      readAbove: (at, limit) => readTableAbove(dense, starts, at, buffers, masks, limit),
    };
  }
  const stored = dense.tables.map((_, at) => shrink(fill([], at)));
  return { ...shape, isStored: true, read: (at) => stored[at] ?? { min: 1, max: 0, sittings: [] } };
}

interface FillableOptions extends Options {
  count: number;
}

function toSittingStarts(tables: readonly DenseTable[]): number[] {
  const starts = [0];
  for (const { slots } of tables) starts.push((starts.at(-1) ?? 0) + slots.length);
  return starts;
}

function countMost({ tables, freeAt }: DenseSeating): number {
  let count = 0;
  for (const { slots } of tables) {
    for (const slot of slots) count += freeAt[slot]?.length ?? 0;
  }
  return count;
}

function readTable(
  dense: DenseSeating,
  starts: readonly number[],
  at: number,
  buffers: FillableOptions[],
): Table {
  const { min, max, slots } = dense.tables[at] ?? { min: 1, max: 0, slots: [] };
  const sittings: Sitting[] = [];
  slots.forEach((slot, each) => {
    const free = dense.freeAt[slot] ?? new Int32Array(0);
    const options = (buffers[each] ??= toBuffer(dense));
    fillOptions(dense, at, free, options);
    if (options.count < min) return;
    sittings.push({ id: (starts[at] ?? 0) + each, value: 0, rows: [], options });
  });
  return { min, max, sittings };
}

function toBuffer({ freeAt }: DenseSeating): FillableOptions {
  const size = freeAt.reduce((most, { length }) => Math.max(most, length), 0);
  return { count: 0, claims: new Int32Array(size), values: new Int32Array(size), under: undefined };
}

function fillOptions(
  { people, values }: DenseSeating,
  table: number,
  free: Int32Array,
  options: FillableOptions,
): void {
  const from = table * people;
  let count = 0;
  for (const person of free) {
    const value = values[from + person] ?? 0;
    if (value === 0) continue;
    options.claims[count] = person;
    options.values[count] = value;
    count += 1;
  }
  options.count = count;
}

function shrink(table: Table): Table {
  const sittings = table.sittings.map(({ options, ...sitting }) => ({
    ...sitting,
    options: {
      ...options,
      claims: options.claims.slice(0, options.count),
      values: options.values.slice(0, options.count),
    },
  }));
  return { ...table, sittings };
}

/** By person: one bit for each slot, in words of 32. */
interface Masks {
  readonly bits: Uint32Array;
  readonly words: number;
}

function toMasks({ people, freeAt }: DenseSeating): Masks {
  const words = Math.ceil(freeAt.length / 32);
  const bits = new Uint32Array(people * words);
  freeAt.forEach((free, slot) => {
    for (const person of free) {
      const at = person * words + (slot >>> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (slot & 31));
    }
  });
  return { bits, words };
}

function readTableAbove(
  dense: DenseSeating,
  starts: readonly number[],
  at: number,
  buffers: FillableOptions[],
  masks: Masks,
  limit: WorthLimit,
): Table {
  const { people, values } = dense;
  const { min, max, slots } = dense.tables[at] ?? { min: 1, max: 0, slots: [] };
  const { bits, words } = masks;
  slots.forEach((_, each) => {
    (buffers[each] ??= toBuffer(dense)).count = 0;
  });
  const from = at * people;
  for (let person = 0; person < people; person += 1) {
    const value = values[from + person] ?? 0;
    if (value === 0 || limit.value * value - (limit.charges[person] ?? 0) < limit.least) continue;
    for (let each = 0; each < slots.length; each += 1) {
      const slot = slots[each] ?? 0;
      if (((bits[person * words + (slot >>> 5)] ?? 0) >>> (slot & 31)) % 2 === 0) continue;
      const options = buffers[each];
      if (options === undefined) continue;
      options.claims[options.count] = person;
      options.values[options.count] = value;
      options.count += 1;
    }
  }
  const sittings: Sitting[] = [];
  slots.forEach((_, each) => {
    const options = buffers[each];
    if (options === undefined || options.count < min) return;
    sittings.push({ id: (starts[at] ?? 0) + each, value: 0, rows: [], options });
  });
  return { min, max, sittings };
}
