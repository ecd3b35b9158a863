import type { GroupScorer } from './group-scorer.ts';
import type { PeerIndex } from './peer-index.ts';

/** Stands for "in no group". */
export const nowhere = -1;

interface DraftGroup {
  units: number[];
  slot: number;
  score: number;
}

/** Groups in the making, with moves that are tried first and made only if they lose little enough. */
export class CircleDraft {
  readonly #scorer: GroupScorer;
  readonly groups: DraftGroup[] = [];
  /** By unit. */
  readonly groupOf: Int32Array;
  score = 0;

  constructor(index: PeerIndex, scorer: GroupScorer) {
    this.#scorer = scorer;
    this.groupOf = new Int32Array(index.units.length).fill(nowhere);
  }

  unitsOf(group: number): readonly number[] {
    return this.groups[group]?.units ?? [];
  }

  /** Swaps two units of different groups, or one with one in none, unless that loses more than allowed. */
  swap(one: number, other: number, mostLoss: number): boolean {
    const [from, to] = [this.groupOf[one] ?? nowhere, this.groupOf[other] ?? nowhere];
    if (from === to) return false;
    return this.#tryBoth(
      from,
      replace(this.unitsOf(from), one, other),
      to,
      replace(this.unitsOf(to), other, one),
      mostLoss,
    );
  }

  /** Moves a unit into a group, or out of all with `nowhere`, unless that loses more than allowed. */
  move(unit: number, to: number, mostLoss: number): boolean {
    const from = this.groupOf[unit] ?? nowhere;
    if (from === to) return false;
    const left = this.unitsOf(from).filter((other) => other !== unit);
    return this.#tryBoth(from, left, to, [...this.unitsOf(to), unit], mostLoss);
  }

  /** Makes a group of units, wherever they are, unless that loses more than allowed. */
  gather(units: readonly number[], mostLoss: number): boolean {
    const changed = new Map<number, number[]>();
    for (const unit of units) {
      const from = this.groupOf[unit] ?? nowhere;
      if (from === nowhere) continue;
      const left = changed.get(from) ?? [...this.unitsOf(from)];
      changed.set(
        from,
        left.filter((other) => other !== unit),
      );
    }
    const free = this.groups.findIndex((group) => group.units.length === 0);
    changed.set(free === nowhere ? this.groups.length : free, [...units]);
    return this.#tryAll([...changed], mostLoss);
  }

  #tryBoth(from: number, left: number[], to: number, joined: number[], mostLoss: number): boolean {
    const changed: [number, number[]][] = [];
    if (from !== nowhere) changed.push([from, left]);
    if (to !== nowhere) changed.push([to, joined]);
    return this.#tryAll(changed, mostLoss);
  }

  #tryAll(changed: readonly (readonly [number, number[]])[], mostLoss: number): boolean {
    let change = 0;
    const results: { score: number; slot: number }[] = [];
    for (const [group, units] of changed) {
      const score = units.length === 0 ? 0 : this.#scorer.score(units);
      if (score === -Infinity) return false;
      results.push({ score, slot: units.length === 0 ? nowhere : this.#scorer.slot });
      change += score - (this.groups[group]?.score ?? 0);
    }
    if (change < -mostLoss) return false;
    for (const [group] of changed) {
      for (const unit of this.unitsOf(group)) this.groupOf[unit] = nowhere;
    }
    changed.forEach(([group, units], at) => {
      const { score = 0, slot = nowhere } = results[at] ?? {};
      this.groups[group] = { units, slot, score };
      for (const unit of units) this.groupOf[unit] = group;
    });
    this.score += change;
    return true;
  }
}

function replace(units: readonly number[], one: number, other: number): number[] {
  return units.map((unit) => (unit === one ? other : unit));
}
