import type { SeatingPlan } from './seating-plan.ts';

/** Units that one chain may move. */
const longestChain = 3;

/** A move of a chain: a unit takes an option, or with -1 loses its seat. */
interface Move {
  readonly unit: number;
  readonly option: number;
}

/**
 * Moves units along chains: one takes a seat, the one who had it takes the next, and so on until
 * somebody finds room, closes the circle or stays without a seat. A chain goes on only while it gains
 * so far (Lin & Kernighan 1973), which loses no improving circle and keeps the search short.
 */
export class SeatChains {
  /** Options looked at so far: the measure of work done. */
  steps = 0;
  readonly #plan: SeatingPlan;
  readonly #path: Move[] = [];
  #best: Move[] = [];
  #gain = 0;
  #origin = -1;
  #mayLeave = true;

  constructor(plan: SeatingPlan) {
    this.#plan = plan;
  }

  /** Applies the best chain that begins with a unit. Says whether there was one that gains. */
  improve(unit: number): boolean {
    const plan = this.#plan;
    this.#origin = plan.tableOf(unit);
    this.#mayLeave = this.#origin === -1 || this.#canSpare(this.#origin, plan.sizeOf(unit));
    this.#gain = 1e-9;
    this.#best = [];
    this.#path.length = 0;
    this.#extend(unit, 0 - plan.worthOf(unit));
    for (const { unit: moved } of this.#best) plan.seat(moved, -1);
    for (const { unit: moved, option } of this.#best) {
      if (option !== -1) plan.seat(moved, option);
    }
    return this.#best.length > 0;
  }

  #extend(unit: number, gain: number): void {
    const plan = this.#plan;
    const { unitStarts, ofUnit, sittingOf, sittings, worths } = plan.index;
    const end = unitStarts[unit + 1] ?? 0;
    const present = plan.tableOf(unit);
    for (let at = unitStarts[unit] ?? 0; at < end; at += 1) {
      const option = ofUnit[at] ?? 0;
      const sitting = sittings[sittingOf[option] ?? 0];
      this.steps += 1;
      if (sitting === undefined || sitting.table === present) continue;
      if (plan.sittingOf(sitting.table) !== sitting) continue;
      const reached = gain + (worths[option] ?? 0);
      if (reached <= 0 || this.#isOnPath(sitting.table)) continue;
      this.#path.push({ unit, option });
      this.#visit(sitting.table, unit, option, reached);
      this.#path.pop();
    }
  }

  #visit(table: number, unit: number, option: number, gain: number): void {
    const plan = this.#plan;
    const size = plan.sizeOf(unit);
    const { min, max } = plan.index.tables[table] ?? { min: 0, max: 0 };
    const [first] = this.#path;
    if (table === this.#origin) {
      const taken = plan.takenAt(table) - plan.sizeOf(first?.unit ?? 0) + size;
      if (taken >= min && taken <= max && plan.canTake(option, first?.unit ?? -1))
        this.#offer(gain);
      return;
    }
    const taken = plan.takenAt(table) + size;
    if (taken <= max && this.#mayLeave && plan.canTake(option, -1)) this.#offer(gain);
    if (this.#path.length >= longestChain) return;
    for (const other of plan.membersOf(table)) {
      const left = taken - plan.sizeOf(other);
      if (left < min || left > max || !plan.canTake(option, other)) continue;
      const rest = gain - plan.worthOf(other);
      if (rest > this.#gain && this.#mayLeave) {
        this.#path.push({ unit: other, option: -1 });
        this.#offer(rest);
        this.#path.pop();
      }
      this.#extend(other, rest);
    }
  }

  #offer(gain: number): void {
    if (gain <= this.#gain) return;
    this.#gain = gain;
    this.#best = [...this.#path];
  }

  #canSpare(table: number, size: number): boolean {
    return this.#plan.takenAt(table) - size >= (this.#plan.index.tables[table]?.min ?? 0);
  }

  /** Whether a chain passed a table already; its first unit's table it may come back to, to close the circle. */
  #isOnPath(table: number): boolean {
    const { index } = this.#plan;
    return this.#path.some(
      ({ option }) => index.sittings[index.sittingOf[option] ?? -1]?.table === table,
    );
  }
}
