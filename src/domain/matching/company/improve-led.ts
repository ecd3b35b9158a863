import { toIntegerDraw, type IntegerDraw } from '../integer-draw.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import { LedGroups, type Reached, type Seating, type Step } from './led-groups.ts';

/** Groups that may be scored for each seeker: some hundred thousand take a second. */
const stepsEach = 4000;

/** Groups that may be scored in all. */
const mostSteps = 4_000_000;

/** Any number; the same one each time. */
const seed = 1;

const nothing: Reached = [0, 0, 0, 0];

/** Steps that are taken blindly before the search descends again. */
const shakes = 5;

/** Descents from shaken groups that may gain nothing before the search ends. */
const mostVain = 100;

/**
 * Improves groups with a lead by what they are truly worth, the aims in their order: moves and swaps of
 * units, and groups that change to a lead who has none, first while they gain, then again from shaken
 * groups, until a number of groups has been scored. The same problem gives the same groups.
 */
export function improveLed(
  problem: Problem,
  groups: readonly FormedGroup[],
  steps = Math.min(mostSteps, stepsEach * problem.people.length),
): { readonly groups: readonly FormedGroup[]; readonly reached: Reached } {
  const search = new LedSearch(new LedGroups(problem, groups), problem.tables.length, steps);
  search.run();
  return { groups: search.groups.toFormed(), reached: search.groups.measure() };
}

/** Compares what is reached, the first aim foremost; above 0 where the first is better. */
function compareReached(one: Reached, other: Reached): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

class LedSearch {
  readonly groups: LedGroups;
  readonly #steps: number;
  readonly #draw: IntegerDraw = toIntegerDraw(seed);
  /** Counts the steps that were taken. */
  #now = 0;
  /** By table, from −1 for those without a place: when it last changed. */
  readonly #changed: Int32Array;
  /** By unit and by table: when all its steps were last tried. What has not changed since need not be tried again. */
  readonly #unitTried: Int32Array;
  readonly #tableTried: Int32Array;

  constructor(groups: LedGroups, tableCount: number, steps: number) {
    this.groups = groups;
    this.#steps = steps;
    this.#changed = new Int32Array(tableCount + 1);
    this.#unitTried = new Int32Array(groups.units.length).fill(-1);
    this.#tableTried = new Int32Array(tableCount).fill(-1);
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
      if (gain >= 0) continue;
      restore();
      this.#unitTried.fill(this.#now);
      this.#tableTried.fill(this.#now);
    }
  }

  #isOver(): boolean {
    return this.groups.scorer.steps >= this.#steps;
  }

  /** Takes the best step of each unit and of each group for as long as one gains. */
  #descend(): void {
    let hasGained = true;
    while (hasGained && !this.#isOver()) {
      hasGained = false;
      for (const unit of this.groups.units.keys()) {
        if (this.#isOver()) return;
        const now = this.#now;
        if (this.#takeBest(this.#listUnitSteps(unit))) hasGained = true;
        this.#unitTried[unit] = now;
      }
      for (const table of this.groups.listTables('open')) {
        if (this.#isOver()) return;
        const now = this.#now;
        if (this.#takeBest(this.#listTableSteps(table))) hasGained = true;
        this.#tableTried[table] = now;
      }
    }
  }

  #takeBest(steps: Iterable<readonly Seating[]>): boolean {
    let best: Step | undefined;
    for (const seatings of steps) {
      const step = this.groups.plan(seatings);
      if (step === undefined) continue;
      if (compareReached(step.gain, best?.gain ?? nothing) > 0) best = step;
    }
    if (best !== undefined) this.#take(best);
    return best !== undefined;
  }

  #take(step: Step): void {
    this.groups.take(step);
    this.#now += 1;
    for (const { table } of step.seatings) this.#changed[table + 1] = this.#now;
    // A step within one group changes who has no place.
    if (step.seatings.length === 1) this.#changed[0] = this.#now;
  }

  /** Tells whether one of two tables has changed since a moment. */
  #isFresh(since: number, one: number, other: number): boolean {
    return (this.#changed[one + 1] ?? 0) > since || (this.#changed[other + 1] ?? 0) > since;
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
      this.#take(step);
      return;
    }
  }

  *#listUnitSteps(unit: number): Generator<readonly Seating[]> {
    const { groups } = this;
    const since = this.#unitTried[unit] ?? -1;
    const homes = groups.toHomes();
    const home = homes[unit] ?? -1;
    const rest = groups.unitsAt(home).filter((one) => one !== unit);
    const leaving = home === -1 ? [] : [{ table: home, units: rest }];
    for (const kind of ['open', 'closed'] as const) {
      for (const table of groups.listTables(kind)) {
        if (table === home || !groups.canSit(unit, table)) continue;
        if (!this.#isFresh(since, home, table)) continue;
        yield [...leaving, { table, units: [...groups.unitsAt(table), unit] }];
      }
    }
    for (const other of groups.units.keys()) {
      if (!this.#isFresh(since, home, homes[other] ?? -1)) continue;
      const seatings = this.#toSwap(unit, other, homes);
      if (seatings !== undefined) yield seatings;
    }
  }

  *#listTableSteps(table: number): Generator<readonly Seating[]> {
    const { groups } = this;
    const since = this.#tableTried[table] ?? -1;
    const units = groups.unitsAt(table);
    if (this.#isFresh(since, table, table)) yield [{ table, units }];
    for (const other of groups.listTables('closed')) {
      if (!this.#isFresh(since, table, other)) continue;
      if (units.every((unit) => groups.canSit(unit, other))) {
        yield [
          { table, units: [] },
          { table: other, units },
        ];
      }
    }
    for (const other of groups.listTables('open')) {
      if (other <= table || !this.#isFresh(since, table, other)) continue;
      const theirs = groups.unitsAt(other);
      const canSwap =
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
