import type { IndexedSitting, SeatingIndex } from './seating-index.ts';
import type { SeatedGroup } from './seating-problem.ts';

/** One step that can be taken back: a unit changed tables, or a table its sitting. */
type Step =
  | { readonly kind: 'unit'; readonly unit: number; readonly option: number }
  | {
      readonly kind: 'sitting';
      readonly table: number;
      readonly sitting: IndexedSitting | undefined;
    };

/** Groups in the making: who sits where, kept consistent step by step, with a way back. */
export class SeatingPlan {
  readonly index: SeatingIndex;
  /** What everything is worth together. */
  worth = 0;
  /** By unit: the option it takes, or -1. */
  readonly optionOf: Int32Array;
  readonly #sittings: (IndexedSitting | undefined)[];
  readonly #members: number[][];
  readonly #taken: Int32Array;
  readonly #rowUse: Int32Array;
  readonly #steps: Step[] = [];

  constructor(index: SeatingIndex) {
    this.index = index;
    this.optionOf = new Int32Array(index.problem.sizes.length).fill(-1);
    this.#sittings = index.tables.map(() => undefined);
    this.#members = index.tables.map(() => []);
    this.#taken = new Int32Array(index.tables.length);
    this.#rowUse = new Int32Array(index.problem.capacities.length);
  }

  /** The sitting that a table takes, or nothing where it is closed. */
  sittingOf(table: number): IndexedSitting | undefined {
    return this.#sittings[table];
  }

  /** Units at a table, in the order in which they came. */
  membersOf(table: number): readonly number[] {
    return this.#members[table] ?? [];
  }

  /** People at a table. */
  takenAt(table: number): number {
    return this.#taken[table] ?? 0;
  }

  /** Position of the table of a unit, or -1. */
  tableOf(unit: number): number {
    const option = this.optionOf[unit] ?? -1;
    if (option === -1) return -1;
    return this.index.sittings[this.index.sittingOf[option] ?? 0]?.table ?? -1;
  }

  /** What a unit is worth where it sits; 0 where it has no seat. */
  worthOf(unit: number): number {
    const option = this.optionOf[unit] ?? -1;
    return option === -1 ? 0 : (this.index.worths[option] ?? 0);
  }

  sizeOf(unit: number): number {
    return this.index.problem.sizes[unit] ?? 1;
  }

  /** Whether an option's claims and neighbors allow it, room aside, once one unit has left its table. */
  canTake(option: number, leaving: number): boolean {
    const { index } = this;
    const unit = index.units[option] ?? 0;
    const apart = index.apartFrom[unit] ?? [];
    if (apart.length > 0) {
      const table = index.sittings[index.sittingOf[option] ?? 0]?.table ?? -1;
      if (apart.some((other) => other !== leaving && this.tableOf(other) === table)) return false;
    }
    return this.#hasRowRoom(this.#rowsOf(option), this.#rowsOf(this.optionOf[unit] ?? -1));
  }

  /** Whether the rows of a sitting have room once the table has left its present one. */
  canOpen(sitting: IndexedSitting): boolean {
    return this.#hasRowRoom(sitting.rows, this.#sittings[sitting.table]?.rows ?? []);
  }

  /** Seats a unit by an option whose sitting is taken, or with -1 takes its seat away. */
  seat(unit: number, option: number): void {
    this.#steps.push({ kind: 'unit', unit, option: this.optionOf[unit] ?? -1 });
    this.#seat(unit, option);
  }

  /** Lets a table take a sitting or none. Nobody may sit there who has no option at it. */
  settle(table: number, sitting: IndexedSitting | undefined): void {
    this.#steps.push({ kind: 'sitting', table, sitting: this.#sittings[table] });
    this.#settle(table, sitting);
  }

  /** A mark to come back to. */
  mark(): number {
    return this.#steps.length;
  }

  /** Takes all steps since a mark back. */
  undo(mark: number): void {
    while (this.#steps.length > mark) {
      const step = this.#steps.pop();
      if (step?.kind === 'unit') this.#seat(step.unit, step.option);
      else if (step !== undefined) this.#settle(step.table, step.sitting);
    }
  }

  /** Forgets the way back. */
  keep(): void {
    this.#steps.length = 0;
  }

  /** The groups as they stand. */
  toGroups(): SeatedGroup[] {
    return this.index.tables.flatMap(({ index }, table) => {
      const sitting = this.#sittings[table];
      if (sitting === undefined) return [];
      const units = [...this.membersOf(table)].sort((one, other) => one - other);
      return [{ table: index, sitting: sitting.id, units }];
    });
  }

  #seat(unit: number, option: number): void {
    const size = this.sizeOf(unit);
    const before = this.optionOf[unit] ?? -1;
    if (before !== -1) {
      const table = this.tableOf(unit);
      const members = this.#members[table] ?? [];
      members.splice(members.indexOf(unit), 1);
      this.#taken[table] = this.takenAt(table) - size;
      this.worth -= this.index.worths[before] ?? 0;
      this.#useRows(this.#rowsOf(before), -1);
    }
    this.optionOf[unit] = option;
    if (option === -1) return;
    const table = this.tableOf(unit);
    this.#members[table]?.push(unit);
    this.#taken[table] = this.takenAt(table) + size;
    this.worth += this.index.worths[option] ?? 0;
    this.#useRows(this.#rowsOf(option), 1);
  }

  #settle(table: number, sitting: IndexedSitting | undefined): void {
    const before = this.#sittings[table];
    if (before !== undefined) {
      this.worth -= before.worth;
      this.#useRows(before.rows, -1);
    }
    this.#sittings[table] = sitting;
    if (sitting === undefined) return;
    this.worth += sitting.worth;
    this.#useRows(sitting.rows, 1);
  }

  #rowsOf(option: number): readonly number[] {
    const { claims, problem } = this.index;
    if (option < 0 || problem.claims.length === 0) return [];
    const at = (claims[option] ?? 0) - problem.sizes.length;
    return at < 0 ? [] : (problem.claims[at]?.rows ?? []);
  }

  /** Whether rows have room; a row that is wanted or left more than once counts as often. */
  #hasRowRoom(wanted: readonly number[], left: readonly number[]): boolean {
    const { sizes, capacities } = this.index.problem;
    return wanted.every((row) => {
      const at = row - sizes.length;
      const more = countOf(wanted, row) - countOf(left, row);
      return more <= 0 || (this.#rowUse[at] ?? 0) + more <= (capacities[at] ?? 0);
    });
  }

  #useRows(rows: readonly number[], times: number): void {
    for (const row of rows) {
      const at = row - this.index.problem.sizes.length;
      this.#rowUse[at] = (this.#rowUse[at] ?? 0) + times;
    }
  }
}

function countOf(rows: readonly number[], wanted: number): number {
  return rows.reduce((count, row) => count + (row === wanted ? 1 : 0), 0);
}
