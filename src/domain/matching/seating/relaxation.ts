import { ChosenGroups } from './chosen-groups.ts';
import { GroupRanking } from './group-ranking.ts';
import type { Field, LiveSitting, LiveTable } from './live-tables.ts';
import type { Target } from './measures.ts';
import { toPricedChoice, toRowCapacities, type PricedChoice, type Prices } from './prices.ts';
import type { SeatingProblem } from './seating-problem.ts';

/** What each table would do by itself at given prices. */
export interface Relaxed {
  /** No choice that keeps all rows and floors is worth more; -Infinity where there is no choice at all. */
  total: number;
  /** By position of the table: what its best group is worth. */
  readonly worths: Float64Array;
  readonly chosen: ChosenGroups;
  /** Capacity minus use of each row; negative where tables want too much. */
  readonly spare: Float64Array;
  /** How far each floor is passed; negative where it is missed. */
  readonly excess: Float64Array;
}

/**
 * Evaluates the Lagrangian relaxation that prices rows and floors (Held & Karp 1970; Fisher 1981):
 * Σ capacity · price + Σ over tables of their best group − Σ floor · price, scaled. One object serves
 * many evaluations of a field and its restrictions; each overwrites the last.
 */
export class Relaxation {
  readonly target: Target;
  readonly ranking: GroupRanking;
  readonly relaxed: Relaxed;
  readonly capacities: Int32Array;
  /** Options looked at so far: the measure of work done. */
  steps = 0;
  readonly #problem: SeatingProblem;
  readonly #unitOf: Int32Array;
  readonly #positions: Int32Array;

  constructor({ problem, unitOf, tableCount }: Field, target: Target) {
    const width = problem.tables.largest;
    this.target = target;
    this.capacities = toRowCapacities(problem);
    this.ranking = new GroupRanking(problem.sizes, unitOf, width);
    this.relaxed = {
      total: 0,
      worths: new Float64Array(tableCount),
      chosen: new ChosenGroups(tableCount, width),
      spare: new Float64Array(this.capacities.length),
      excess: new Float64Array(target.floors.length),
    };
    this.#problem = problem;
    this.#unitOf = unitOf;
    this.#positions = new Int32Array(width);
  }

  /** Evaluates prices on a field of the problem. */
  evaluate(field: Field, prices: Prices): Relaxed {
    const { relaxed } = this;
    const priced = toPricedChoice(field, this.target, prices);
    relaxed.total = this.#startTotals(prices);
    for (let at = 0; at < field.tableCount; at += 1) {
      const worth = this.choose(field.read(at), at, priced);
      relaxed.worths[at] = worth;
      relaxed.total += worth;
      this.#countRows(at);
      this.addReached(at, relaxed.excess);
    }
    return relaxed;
  }

  /** Lets the table at a position choose its best group, or none, and gives what it is worth. */
  choose(table: LiveTable, at: number, priced: PricedChoice): number {
    const { chosen } = this.relaxed;
    let best = table.mayStayClosed ? 0 : -Infinity;
    chosen.close(at);
    for (const sitting of table.sittings) {
      const size = this.rank(table, sitting, priced);
      if (size === -1) continue;
      const worth = (this.ranking.worths[size] ?? 0) + toFixedWorth(sitting, priced);
      if (worth <= best) continue;
      best = worth;
      chosen.open(at, sitting, this.#positions, this.ranking.take(size, this.#positions));
    }
    return best;
  }

  /** Ranks the free options of a sitting and gives the size of their best set, or -1. */
  rank(table: LiveTable, sitting: LiveSitting, { charges, measure }: PricedChoice): number {
    const most = table.max - sitting.pinnedSize;
    this.steps += sitting.options.count + 1;
    this.ranking.rank(sitting.options, charges, measure, most);
    return this.ranking.findBestSize(table.min - sitting.pinnedSize, most);
  }

  /** Gives what the best set of a sitting is worth; -Infinity where it has none. */
  getWorth(table: LiveTable, sitting: LiveSitting, priced: PricedChoice): number {
    const size = this.rank(table, sitting, priced);
    if (size === -1) return -Infinity;
    return (this.ranking.worths[size] ?? 0) + toFixedWorth(sitting, priced);
  }

  /** Adds what the group chosen at a position reaches of each floor. */
  addReached(at: number, reached: Float64Array): void {
    if (this.target.floors.length === 0 || this.relaxed.chosen.sittings[at] === -1) return;
    const { leadValues, leadKept, width, counts, claims, values, under, kept } =
      this.relaxed.chosen;
    const sum = {
      leftOver: 0,
      placed: 0,
      underFloor: 0,
      kept: leadKept[at] ?? 0,
      value: leadValues[at] ?? 0,
    };
    for (let each = at * width; each < at * width + (counts[at] ?? 0); each += 1) {
      const unit = this.#unitOf[claims[each] ?? 0] ?? 0;
      sum.leftOver += this.#problem.leftOver[unit] ?? 0;
      sum.placed += this.#problem.sizes[unit] ?? 0;
      sum.underFloor += under[each] ?? 0;
      sum.kept += kept[each] ?? 0;
      sum.value += values[each] ?? 0;
    }
    this.target.floors.forEach(({ measure }, floor) => {
      const own =
        measure.leftOver * sum.leftOver +
        measure.placed * sum.placed +
        measure.underFloor * sum.underFloor +
        measure.kept * sum.kept +
        measure.value * sum.value;
      reached[floor] = (reached[floor] ?? 0) + own;
    });
  }

  /** Calls back for each row that the group chosen at a position takes, once each time. */
  forEachRow(at: number, call: (row: number) => void): void {
    const { rows, width, counts, claims } = this.relaxed.chosen;
    const units = this.#problem.sizes.length;
    for (const row of rows[at] ?? []) call(row);
    for (let each = at * width; each < at * width + (counts[at] ?? 0); each += 1) {
      const claim = claims[each] ?? 0;
      call(this.#unitOf[claim] ?? 0);
      if (claim < units) continue;
      for (const row of this.#problem.claims[claim - units]?.rows ?? []) call(row);
    }
  }

  #startTotals(prices: Prices): number {
    const { spare, excess } = this.relaxed;
    let total = 0;
    spare.set(this.capacities);
    for (let row = 0; row < spare.length; row += 1) {
      total += (spare[row] ?? 0) * (prices.rows[row] ?? 0);
    }
    this.target.floors.forEach(({ atLeast }, at) => {
      excess[at] = -atLeast;
      total -= atLeast * (prices.floors[at] ?? 0);
    });
    return total;
  }

  #countRows(at: number): void {
    const { spare } = this.relaxed;
    this.forEachRow(at, (row) => {
      spare[row] = (spare[row] ?? 0) - 1;
    });
  }
}

/** Gives what a sitting is worth before anybody but the pinned units sits there. */
export function toFixedWorth(sitting: LiveSitting, priced: PricedChoice): number {
  const { pinned } = sitting;
  let worth = priced.measure.value * sitting.value + priced.measure.kept * (sitting.kept ?? 0);
  for (const row of sitting.rows) worth -= priced.rows[row] ?? 0;
  for (let at = 0; at < pinned.count; at += 1) {
    worth +=
      priced.measure.value * (pinned.values[at] ?? 0) +
      priced.measure.underFloor * (pinned.under?.[at] ?? 0) +
      priced.measure.kept * (pinned.kept?.[at] ?? 0) -
      (priced.charges[pinned.claims[at] ?? 0] ?? 0);
  }
  return worth;
}
