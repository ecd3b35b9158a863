import { toIntegerDraw, type IntegerDraw } from '../pair-sums/integer-draw.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import { LedGroups, type Reached, type Seating, type Step } from './led-groups.ts';

/** Groups that may be scored: some ten thousand take a second. */
export const usualSteps = 120_000;

/** Any number; the same one each time. */
const seed = 1;

/** Steps that are taken blindly before the search descends again. */
const shakes = 3;

/** Descents from shaken groups that may gain nothing before the search ends. */
const mostVain = 30;

/**
 * Improves groups with a lead by what they are truly worth, the aims in their order: moves and swaps of
 * units, and groups that change to a lead who has none, first while they gain, then again from shaken
 * groups, until a number of groups has been scored. The same problem gives the same groups.
 */
export function improveLed(
  problem: Problem,
  groups: readonly FormedGroup[],
  mostSteps = usualSteps,
): { readonly groups: readonly FormedGroup[]; readonly reached: Reached } {
  const search = new LedSearch(new LedGroups(problem, groups), mostSteps);
  search.run();
  return { groups: search.groups.toFormed(), reached: search.groups.measure() };
}

/** Compares what is reached, the first aim foremost; above 0 where the first is better. */
export function compareReached(one: Reached, other: Reached): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

class LedSearch {
  readonly groups: LedGroups;
  readonly #mostSteps: number;
  readonly #draw: IntegerDraw = toIntegerDraw(seed);

  constructor(groups: LedGroups, mostSteps: number) {
    this.groups = groups;
    this.#mostSteps = mostSteps;
  }

  run(): void {
    this.#descend();
    let vain = 0;
    while (vain < mostVain && !this.#isOver()) {
      const before = this.groups.measure();
      const restore = this.groups.save();
      const { steps } = this.groups.scorer;
      for (let turn = 0; turn < shakes; turn += 1) this.#shake();
      // Where nothing can be shaken, nothing else can be found.
      if (this.groups.scorer.steps === steps) return;
      this.#descend();
      const gain = compareReached(this.groups.measure(), before);
      vain = gain > 0 ? 0 : vain + 1;
      if (gain < 0) restore();
    }
  }

  #isOver(): boolean {
    return this.groups.scorer.steps >= this.#mostSteps;
  }

  /** Takes the best step of each unit and of each group for as long as one gains. */
  #descend(): void {
    let hasGained = true;
    while (hasGained && !this.#isOver()) {
      hasGained = false;
      for (const unit of this.groups.units.keys()) {
        if (this.#isOver()) return;
        if (this.#takeBest(this.#listUnitSteps(unit))) hasGained = true;
      }
      for (const table of this.groups.listTables('open')) {
        if (this.#isOver()) return;
        if (this.#takeBest(this.#listTableSteps(table))) hasGained = true;
      }
    }
  }

  #takeBest(steps: Iterable<readonly Seating[]>): boolean {
    let best: Step | undefined;
    for (const seatings of steps) {
      const step = this.groups.plan(seatings);
      if (step === undefined) continue;
      if (compareReached(step.gain, best?.gain ?? [0, 0, 0, 0]) > 0) best = step;
    }
    if (best !== undefined) this.groups.take(best);
    return best !== undefined;
  }

  /** Swaps two units of different groups whatever it costs, as long as nobody loses a place. */
  #shake(): void {
    const { groups } = this;
    const homes = groups.toHomes();
    for (let turn = 0; turn < 20; turn += 1) {
      const unit = this.#draw.below(groups.units.length);
      const other = this.#draw.below(groups.units.length);
      const seatings = this.#toSwap(unit, other, homes);
      const step = seatings === undefined ? undefined : groups.plan(seatings);
      if (step === undefined || step.gain[0] < 0 || step.gain[1] < 0) continue;
      groups.take(step);
      return;
    }
  }

  *#listUnitSteps(unit: number): Generator<readonly Seating[]> {
    const { groups } = this;
    const homes = groups.toHomes();
    const home = homes[unit] ?? -1;
    const rest = groups.unitsAt(home).filter((one) => one !== unit);
    const leaving = home === -1 ? [] : [{ table: home, units: rest }];
    for (const kind of ['open', 'closed'] as const) {
      for (const table of groups.listTables(kind)) {
        if (table === home || !groups.canSit(unit, table)) continue;
        yield [...leaving, { table, units: [...groups.unitsAt(table), unit] }];
      }
    }
    for (const other of groups.units.keys()) {
      const seatings = this.#toSwap(unit, other, homes);
      if (seatings !== undefined) yield seatings;
    }
  }

  *#listTableSteps(table: number): Generator<readonly Seating[]> {
    const { groups } = this;
    const units = groups.unitsAt(table);
    yield [{ table, units }];
    for (const other of groups.listTables('closed')) {
      if (units.every((unit) => groups.canSit(unit, other))) {
        yield [
          { table, units: [] },
          { table: other, units },
        ];
      }
    }
    for (const other of groups.listTables('open')) {
      const theirs = groups.unitsAt(other);
      const canSwap =
        other > table &&
        units.every((unit) => groups.canSit(unit, other)) &&
        theirs.every((unit) => groups.canSit(unit, table));
      if (canSwap) {
        yield [
          { table, units: theirs },
          { table: other, units },
        ];
      }
    }
  }

  /** Lets two units change places; one of them may have none. */
  #toSwap(unit: number, other: number, homes: Int32Array): readonly Seating[] | undefined {
    const { groups } = this;
    const [home = -1, away = -1] = [homes[unit], homes[other]];
    if (home === away) return undefined;
    const swaps = [
      { table: home, leaves: unit, joins: other },
      { table: away, leaves: other, joins: unit },
    ].filter(({ table }) => table !== -1);
    if (!swaps.every(({ table, joins }) => groups.canSit(joins, table))) return undefined;
    return swaps.map(({ table, leaves, joins }) => ({
      table,
      units: [...groups.unitsAt(table).filter((one) => one !== leaves), joins],
    }));
  }
}
