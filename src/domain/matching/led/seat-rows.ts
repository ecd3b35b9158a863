import { isAnyOverlapping } from '../../time/slot-meetings.ts';
import type { Problem } from '../problem.ts';
import type { Unit } from '../units.ts';
import type { TableDraft } from './seat-drafts.ts';

/** The rows of a seating after the units' own, and who takes one of them. Numbers are those of the seating. */
export interface SeatRows {
  readonly capacities: readonly number[];
  /** Rows that a table takes by meeting at a slot. */
  readonly ofSitting: (table: number, slot: number) => readonly number[];
  /** Rows that a unit takes by sitting at a table at a slot; one that it takes more than once stands there as often. */
  readonly ofSeat: (unit: number, table: number, slot: number) => readonly number[];
}

/** Rows by slot, of one person. */
type RowsBySlot = ReadonlyMap<number, readonly number[]>;

/** Lists the tables of each lead. */
function toTablesOfLeads({ tables }: Pick<Problem, 'tables'>): Map<number, number[]> {
  const tablesOf = new Map<number, number[]>();
  tables.forEach(({ leads }, table) => {
    for (const lead of leads) tablesOf.set(lead, [...(tablesOf.get(lead) ?? []), table]);
  });
  return tablesOf;
}

/** Tells of which people the seating has to see to it that they are not in two meetings at one time. */
export function toDoublePeople(problem: Problem, units: readonly Unit[]): Set<number> {
  const seeking = new Set(units.flatMap(({ people }) => people));
  const isPair = (table: number) => problem.tables[table]?.format === 'one-to-one';
  const double = [...toTablesOfLeads(problem)].filter(
    ([lead, tables]) => seeking.has(lead) || (tables.length > 1 && tables.some(isPair)),
  );
  return new Set(double.map(([lead]) => lead));
}

/**
 * Writes what binds tables to each other: a lead has one group at most, one-to-one aside, which is also
 * what keeps a table from being formed in two of its variants; no more seekers than seats; and nobody
 * in two meetings at one time.
 * @param first number of the first row
 */
export function toSeatRows(
  problem: Problem,
  units: readonly Unit[],
  drafts: readonly TableDraft[],
  first: number,
): SeatRows {
  const capacities: number[] = [];
  const open = (capacity: number) => first + capacities.push(capacity) - 1;
  const once = toOnceRows(problem, drafts, open);
  const seats = toSeatLimits(problem, open);
  const hours = new Map<number, RowsBySlot>();
  for (const person of toDoublePeople(problem, units)) {
    const slots = listSlots(problem, units, drafts, person);
    hours.set(person, toHourRows(problem, slots, open));
  }
  const ofHours = (people: readonly number[], slot: number) =>
    people.flatMap((person) => hours.get(person)?.get(slot) ?? []);
  const leadsOf = (table: number) => problem.tables[table]?.leads ?? [];
  return {
    capacities,
    ofSitting: (table, slot) => [
      ...new Set([...(once.get(table) ?? []), ...ofHours(leadsOf(table), slot)]),
    ],
    ofSeat: (unit, table, slot) => {
      const people = units[unit]?.people ?? [];
      const limited = leadsOf(table).flatMap((lead) => seats.get(lead) ?? []);
      return [...people.flatMap(() => limited), ...new Set(ofHours(people, slot))];
    },
  };
}

function toOnceRows(
  problem: Problem,
  drafts: readonly TableDraft[],
  open: (capacity: number) => number,
): Map<number, readonly number[]> {
  const rowsOf = new Map<number, readonly number[]>();
  const known = new Set<string>();
  for (const tables of toTablesOfLeads(problem).values()) {
    const grouped = tables.filter((table) => problem.tables[table]?.format !== 'one-to-one');
    const ways = drafts.filter(({ table }) => grouped.includes(table)).length;
    const key = grouped.join(' ');
    if (ways < 2 || known.has(key)) continue;
    known.add(key);
    const row = open(1);
    for (const table of grouped) rowsOf.set(table, [...(rowsOf.get(table) ?? []), row]);
  }
  return rowsOf;
}

function toSeatLimits(
  { leadSeats }: Problem,
  open: (capacity: number) => number,
): Map<number, number> {
  return new Map(leadSeats.map(({ lead, seats }) => [lead, open(seats)]));
}

/** Lists the slots at which a person may lead or sit. */
function listSlots(
  problem: Problem,
  units: readonly Unit[],
  drafts: readonly TableDraft[],
  person: number,
): number[] {
  const own = units.findIndex(({ people }) => people.includes(person));
  const slots = drafts.flatMap(({ table, sittings }) => {
    const isLed = problem.tables[table]?.leads.includes(person) === true;
    return sittings
      .filter(({ seats }) => isLed || seats.some(({ unit }) => unit === own))
      .map(({ slot }) => slot);
  });
  return [...new Set(slots)].sort((one, other) => one - other);
}

/**
 * Covers each two overlapping slots by a row that allows one of them: for each slot, sets of earlier
 * ones that overlap it and each other. Nothing that does not overlap shares a row.
 */
function toHourRows(
  { slots }: Problem,
  given: readonly number[],
  open: (capacity: number) => number,
): RowsBySlot {
  const rowsOf = new Map<number, number[]>(given.map((slot) => [slot, []]));
  const isOverlapping = (one: number, other: number) =>
    isAnyOverlapping(slots[one]?.meetings ?? [], slots[other]?.meetings ?? []);
  given.forEach((slot, at) => {
    const cliques: number[][] = [];
    for (const other of given.slice(0, at).filter((one) => isOverlapping(one, slot))) {
      const clique = cliques.find((found) => found.every((one) => isOverlapping(one, other)));
      if (clique === undefined) cliques.push([other]);
      else clique.push(other);
    }
    if (cliques.length === 0) cliques.push([]);
    for (const clique of cliques) {
      const row = open(1);
      for (const one of [...clique, slot]) rowsOf.get(one)?.push(row);
    }
  });
  return rowsOf;
}
