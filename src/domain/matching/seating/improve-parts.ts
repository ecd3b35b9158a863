import { toIntegerDraw, type IntegerDraw } from '../integer-draw.ts';
import type { GroupSearch } from './find-groups.ts';
import { readTables, toField, type Field, type LiveTable } from './live-tables.ts';
import { measureGroups } from './measures.ts';
import type { Prices } from './prices.ts';
import { searchProof } from './proof-search.ts';
import { listUnits, toSeatingPart } from './seating-part.ts';
import type { SeatedGroup } from './seating-problem.ts';

/** Tables whose groups are formed anew together. */
const partSize = 16;
/** Tables that are looked at of each unit while a part grows. */
const tablesPerUnit = 3;
/** Options that the search of one part may look at. */
const mostStepsOfPart = 2_000_000;
/** Units for each of which one part is tried. */
const unitsPerPart = 10;
const scale = 16;
const seed = 1;

/**
 * Improves groups part by part (large neighborhood search, Shaw 1998): some tables that want the same
 * units, often beginning with one that has no seat, are seated anew with all their units and those
 * without a seat, by the search that proves small problems. Parts are drawn from a fixed seed.
 * Where rows other than the units' own tie tables together, groups stay as they are.
 * @param field stored, without pins; it holds all options of the groups
 */
export function improveParts(
  field: Field,
  prices: Prices,
  groups: readonly SeatedGroup[],
  search: GroupSearch,
): SeatedGroup[] {
  if (field.problem.capacities.length > 0) return [...groups];
  return new PartImprovement(field, prices, groups, search).run();
}

class PartImprovement {
  readonly #field: Field;
  readonly #prices: Prices;
  readonly #search: GroupSearch;
  readonly #tables: readonly LiveTable[];
  /** By unit: positions of the tables at which it has an option. */
  readonly #tablesOf: readonly number[][];
  /** By position of the table. */
  readonly #groups: (SeatedGroup | undefined)[];
  /** By unit: position of its table, or -1. */
  readonly #seatOf: Int32Array;
  readonly #draw: IntegerDraw;

  constructor(field: Field, prices: Prices, groups: readonly SeatedGroup[], search: GroupSearch) {
    const units = field.problem.sizes.length;
    const byTable = new Map(groups.map((group) => [group.table, group]));
    this.#field = field;
    this.#prices = prices;
    this.#search = search;
    this.#tables = readTables(field);
    this.#groups = this.#tables.map(({ index }) => byTable.get(index));
    this.#seatOf = new Int32Array(units).fill(-1);
    this.#tablesOf = Array.from({ length: units }, () => []);
    this.#draw = toIntegerDraw(seed);
    this.#tables.forEach((table, at) => {
      for (const unit of listUnits(field, [table])) this.#tablesOf[unit]?.push(at);
      for (const unit of this.#membersOf(at)) this.#seatOf[unit] = at;
    });
  }

  run(): SeatedGroup[] {
    const parts = Math.ceil(this.#seatOf.length / unitsPerPart);
    let steps = 0;
    for (let part = 0; part < parts && steps < this.#search.mostSteps; part += 1) {
      steps += this.#improve(this.#growPart(part % 2 === 0 ? 'unseated' : 'any'));
    }
    return this.#groups.filter((group) => group !== undefined);
  }

  #membersOf(at: number): readonly number[] {
    return this.#groups[at]?.units ?? [];
  }

  /** Gathers tables around a unit without a seat, or around any table. */
  #growPart(start: 'unseated' | 'any'): number[] {
    const chosen = new Set<number>();
    const queue: number[] = [];
    const choose = (at: number) => {
      chosen.add(at);
      queue.push(...this.#membersOf(at));
    };
    const unseated = start === 'unseated' ? this.#drawUnseated() : undefined;
    if (unseated === undefined) choose(this.#draw.below(this.#tables.length));
    else queue.push(unseated);
    for (let next = 0; next < queue.length && chosen.size < partSize; next += 1) {
      const left = (this.#tablesOf[queue[next] ?? 0] ?? []).filter((at) => !chosen.has(at));
      const count = Math.min(tablesPerUnit, partSize - chosen.size, left.length);
      for (let each = 0; each < count; each += 1) {
        for (const at of left.splice(this.#draw.below(left.length), 1)) choose(at);
      }
    }
    return [...chosen].sort((one, other) => one - other);
  }

  #drawUnseated(): number | undefined {
    const unseated: number[] = [];
    this.#seatOf.forEach((at, unit) => {
      if (at === -1 && (this.#tablesOf[unit]?.length ?? 0) > 0) unseated.push(unit);
    });
    return unseated[this.#draw.below(unseated.length)];
  }

  /** Seats the tables of a part anew where that gains, and gives the steps taken. */
  #improve(places: readonly number[]): number {
    const { worth } = this.#search;
    const inPart = new Set([-1, ...places]);
    const tables = places.flatMap((at) => this.#tables[at] ?? []);
    const isFree = (unit: number) => inPart.has(this.#seatOf[unit] ?? -1);
    const part = toSeatingPart(this.#field, tables, this.#prices, isFree);
    const present = places.flatMap((at) => this.#groups[at] ?? []).map(part.toPart);
    const target = { measure: worth, floors: [], scale };
    const { best, steps } = searchProof(toField(part.problem), target, part.prices, {
      cut: measureGroups(part.problem, present, worth) + 1,
      worth,
      mostSteps: mostStepsOfPart,
    });
    if (best !== undefined) this.#replace(places, best.groups.map(part.toWhole));
    return steps;
  }

  #replace(places: readonly number[], groups: readonly SeatedGroup[]): void {
    for (const at of places) {
      for (const unit of this.#membersOf(at)) this.#seatOf[unit] = -1;
    }
    for (const at of places) {
      this.#groups[at] = groups.find(({ table }) => table === this.#tables[at]?.index);
      for (const unit of this.#membersOf(at)) this.#seatOf[unit] = at;
    }
  }
}
