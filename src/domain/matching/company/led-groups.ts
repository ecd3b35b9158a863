import { isAnyOverlapping } from '../../time/slot-meetings.ts';
import type { FormedGroup, Problem, Table } from '../problem.ts';
import { canSit, toSharedLanguages, toUnits, type Unit } from '../units.ts';
import { LedScorer, type ScoredGroup } from './led-scorer.ts';

/** What groups reach, in the order of the aims; each part is better the greater it is. */
export type Reached = readonly [leftOver: number, placed: number, spared: number, value: number];

/** A table with the units that should sit there; none closes it. */
export interface Seating {
  readonly table: number;
  readonly units: readonly number[];
}

/** Groups as they would be after a step, and what the step gains. */
export interface Step {
  readonly seatings: readonly (Seating & { readonly scored: ScoredGroup | undefined })[];
  readonly gain: Reached;
}

interface Open {
  readonly units: readonly number[];
  readonly scored: ScoredGroup;
}

/** Groups with a lead in the making, with what each is truly worth. */
export class LedGroups {
  readonly units: readonly Unit[];
  readonly scorer: LedScorer;
  readonly #problem: Problem;
  readonly #unitOf = new Map<number, number>();
  readonly #canSit: readonly Uint8Array[];
  readonly #languages: readonly (readonly string[])[];
  readonly #apart: readonly ReadonlySet<number>[];
  /** People who may be in two groups: they lead and seek, or lead several tables. */
  readonly #double: ReadonlySet<number>;
  readonly #changing: readonly number[];
  /** Leads of several tables. */
  readonly #several: readonly { readonly tables: readonly number[]; readonly seats: number }[];
  #open: (Open | undefined)[];

  constructor(problem: Problem, groups: readonly FormedGroup[]) {
    const { tables } = problem;
    this.#problem = problem;
    this.scorer = new LedScorer(problem);
    this.units = toUnits(problem);
    this.units.forEach(({ people }, unit) => {
      for (const person of people) this.#unitOf.set(person, unit);
    });
    this.#canSit = tables.map((table) =>
      Uint8Array.from(this.units, (unit) =>
        isChanging(table) && canSit(problem, unit, table) ? 1 : 0,
      ),
    );
    this.#languages = tables.map(({ leads }) => toSharedLanguages(problem, leads));
    this.#apart = toApartUnits(problem, this.#unitOf, this.units.length);
    const leads = new Set(tables.flatMap((table) => table.leads));
    this.#double = new Set([
      ...[...this.#unitOf.keys()].filter((person) => leads.has(person)),
      ...problem.leadSeats.map(({ lead }) => lead),
    ]);
    this.#several = problem.leadSeats.map(({ lead, seats }) => {
      const own = [...tables.keys()].filter(
        (table) => tables[table]?.leads.includes(lead) === true,
      );
      return { tables: own, seats };
    });
    this.#changing = tables.flatMap((table, index) => (isChanging(table) ? [index] : []));
    this.#open = tables.map(() => undefined);
    for (const { table, slot, members } of groups) {
      const scored = this.scorer.scoreAt(table, members, slot);
      if (scored === undefined) continue;
      const units = [...new Set(members.flatMap((person) => this.#unitOf.get(person) ?? []))];
      this.#open[table] = { units, scored };
    }
  }

  /** Indices of the tables at which company can matter, by whether they have a group. */
  listTables(kind: 'open' | 'closed'): number[] {
    return this.#changing.filter(
      (table) => (this.#open[table] !== undefined) === (kind === 'open'),
    );
  }

  /** The units at a table. */
  unitsAt(table: number): readonly number[] {
    return this.#open[table]?.units ?? [];
  }

  /** By unit: the table where it sits, or −1. */
  toHomes(): Int32Array {
    const homes = new Int32Array(this.units.length).fill(-1);
    this.#open.forEach((open, table) => {
      for (const unit of open?.units ?? []) homes[unit] = table;
    });
    return homes;
  }

  /** Tells whether a unit may sit at a table, others and hours aside. */
  canSit(unit: number, table: number): boolean {
    return this.#canSit[table]?.[unit] === 1;
  }

  /** Works out a step; gives nothing where one of the groups may not be. */
  plan(seatings: readonly Seating[]): Step | undefined {
    const changed = new Set(seatings.map(({ table }) => table));
    const gain: [number, number, number, number] = [0, 0, 0, 0];
    const planned: Step['seatings'][number][] = [];
    for (const { table, units } of seatings) {
      const scored = units.length === 0 ? undefined : this.#score(table, units, changed);
      if (units.length > 0 && scored === undefined) return undefined;
      planned.push({ table, units, scored });
      this.#add(gain, units, scored, 1);
      const open = this.#open[table];
      this.#add(gain, open?.units ?? [], open?.scored, -1);
    }
    if (this.#isClashing(planned) || this.#isTooMuch(planned)) return undefined;
    return { seatings: planned, gain };
  }

  /** Takes a step. */
  take({ seatings }: Step): void {
    for (const { table, units, scored } of seatings) {
      this.#open[table] = scored === undefined ? undefined : { units, scored };
    }
  }

  /** The groups as they stand, to come back to. */
  save(): () => void {
    const saved = [...this.#open];
    return () => {
      this.#open = [...saved];
    };
  }

  /** What the groups reach. */
  measure(): Reached {
    const sum: [number, number, number, number] = [0, 0, 0, 0];
    for (const open of this.#open) if (open) this.#add(sum, open.units, open.scored, 1);
    return sum;
  }

  /** The groups as they stand, by table. */
  toFormed(): FormedGroup[] {
    return this.#open.flatMap((open, table) =>
      open === undefined
        ? []
        : [{ table, slot: open.scored.slot, members: this.#toPeople(open.units) }],
    );
  }

  #score(table: number, units: readonly number[], changed: ReadonlySet<number>) {
    const { min = 0, max = 0, leads = [] } = this.#problem.tables[table] ?? {};
    const people = this.#toPeople(units);
    if (people.length < min || people.length > max) return undefined;
    if (!units.every((unit) => this.canSit(unit, table))) return undefined;
    if (!this.#isAllowed(table, units)) return undefined;
    const taken = this.#listTaken([...leads, ...people], table, changed);
    return this.scorer.score(table, people, (slot) =>
      taken.some((other) => this.#isOverlapping(slot, other)),
    );
  }

  #isAllowed(table: number, units: readonly number[]): boolean {
    const isTorn = units.some((unit) => units.some((other) => this.#apart[unit]?.has(other)));
    if (isTorn) return false;
    if (!this.#problem.requirements.includes('language')) return true;
    return (this.#languages[table] ?? []).some((language) =>
      units.every((unit) => this.units[unit]?.languages.includes(language)),
    );
  }

  /** Slots at which people who both lead and seek are in a group that the step leaves alone. */
  #listTaken(people: readonly number[], table: number, changed: ReadonlySet<number>): number[] {
    const double = people.filter((person) => this.#double.has(person));
    if (double.length === 0) return [];
    return this.#open.flatMap((open, other) => {
      if (open === undefined || other === table || changed.has(other)) return [];
      return double.some((person) => this.#isIn(person, other, open.units))
        ? [open.scored.slot]
        : [];
    });
  }

  #isIn(person: number, table: number, units: readonly number[]): boolean {
    if (this.#problem.tables[table]?.leads.includes(person) === true) return true;
    return units.includes(this.#unitOf.get(person) ?? -1);
  }

  #isClashing(planned: Step['seatings']): boolean {
    if (this.#double.size === 0) return false;
    return planned.some((one, at) =>
      planned.slice(at + 1).some((other) => {
        if (one.scored === undefined || other.scored === undefined) return false;
        const isShared = [...this.#double].some(
          (person) =>
            this.#isIn(person, one.table, one.units) &&
            this.#isIn(person, other.table, other.units),
        );
        return isShared && this.#isOverlapping(one.scored.slot, other.scored.slot);
      }),
    );
  }

  /** Whether a lead of several tables would have more seekers than seats, or more than one group beside one-to-one. */
  #isTooMuch(planned: Step['seatings']): boolean {
    const changed = new Map(planned.map(({ table, units }) => [table, units]));
    return this.#several.some(({ tables, seats }) => {
      if (!tables.some((table) => changed.has(table))) return false;
      let [people, groups] = [0, 0];
      for (const table of tables) {
        const units = changed.get(table) ?? this.unitsAt(table);
        const size = units.reduce((sum, unit) => sum + (this.units[unit]?.people.length ?? 0), 0);
        people += size;
        if (size > 0 && this.#problem.tables[table]?.format !== 'one-to-one') groups += 1;
      }
      return people > seats || groups > 1;
    });
  }

  #isOverlapping(one: number, other: number): boolean {
    const { slots } = this.#problem;
    return isAnyOverlapping(slots[one]?.meetings ?? [], slots[other]?.meetings ?? []);
  }

  #toPeople(units: readonly number[]): number[] {
    return units.flatMap((unit) => this.units[unit]?.people ?? []).sort((a, b) => a - b);
  }

  #add(
    sum: [number, number, number, number],
    units: readonly number[],
    scored: ScoredGroup | undefined,
    times: 1 | -1,
  ): void {
    for (const unit of units) {
      sum[0] += times * (this.units[unit]?.leftOver ?? 0);
      sum[1] += times * (this.units[unit]?.people.length ?? 0);
    }
    sum[2] -= times * (scored?.underFloor ?? 0);
    sum[3] += times * (scored?.value ?? 0);
  }
}

/** In a meeting of two, and among equals who are grouped elsewhere, nobody has other company. */
function isChanging({ leads, max }: Table): boolean {
  return leads.length > 0 && max > 1;
}

function toApartUnits(
  { apart }: Problem,
  unitOf: ReadonlyMap<number, number>,
  count: number,
): Set<number>[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (const [one, other] of apart) {
    const [unit = -1, neighbor = -1] = [unitOf.get(one), unitOf.get(other)];
    sets[unit]?.add(neighbor);
    sets[neighbor]?.add(unit);
  }
  return sets;
}
