import type { PeerIndex } from './peer-index.ts';
import type { Measure } from './measure.ts';

/** Scores sets of units as groups at the best of the slots that they share; made for many calls. */
export class GroupScorer {
  readonly #index: PeerIndex;
  readonly #measure: Measure;
  /** By unit: the slots at which it is free, as words of bits. */
  readonly #free: readonly Int32Array[];
  readonly #common: Int32Array;
  readonly #people: Int32Array;
  readonly #bases: Float64Array;
  /** The best slot of the last set that was scored. */
  slot = -1;

  constructor(index: PeerIndex, measure: Measure) {
    this.#index = index;
    this.#measure = measure;
    const words = (index.problem.slots + 31) >> 5;
    this.#free = index.units.map(() => new Int32Array(words));
    index.candidates.forEach((units, slot) => {
      for (const unit of units) {
        const bits = this.#free[unit];
        if (bits !== undefined) bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31));
      }
    });
    this.#common = new Int32Array(words);
    this.#people = new Int32Array(index.problem.max);
    this.#bases = new Float64Array(index.problem.max);
  }

  /** Gives a set's measured worth, or -Infinity where it cannot be a group; pairs are taken for allowed. */
  score(units: readonly number[]): number {
    this.slot = -1;
    const size = this.#gather(units);
    const { min, max } = this.#index.problem;
    if (size < min || size > max || !this.#meet(units) || !this.#speak(units)) return -Infinity;
    this.#fillBases(size);
    let best = -Infinity;
    for (let word = 0; word < this.#common.length; word += 1) {
      for (let bits = this.#common[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const slot = (word << 5) + 31 - Math.clz32(bits & -bits);
        const score = this.#scoreAt(slot, size);
        if (score <= best) continue;
        best = score;
        this.slot = slot;
      }
    }
    return best + this.#count(units, size);
  }

  /** Whether a unit is allowed with all others of a set but one. */
  isAllowed(unit: number, others: readonly number[], without: number): boolean {
    const { allowed } = this.#index;
    const row = unit * this.#index.units.length;
    for (const other of others) {
      if (other !== without && allowed[row + other] !== 1) return false;
    }
    return true;
  }

  #gather(units: readonly number[]): number {
    let size = 0;
    for (const unit of units) {
      for (const person of this.#index.units[unit] ?? []) {
        if (size < this.#people.length) this.#people[size] = person;
        size += 1;
      }
    }
    return size;
  }

  #meet(units: readonly number[]): boolean {
    this.#common.fill(-1);
    let any = 0;
    for (let word = 0; word < this.#common.length; word += 1) {
      let bits = -1;
      for (const unit of units) bits &= this.#free[unit]?.[word] ?? 0;
      this.#common[word] = bits;
      any |= bits;
    }
    return any !== 0;
  }

  #speak(units: readonly number[]): boolean {
    const { languages } = this.#index;
    const words = languages[0]?.length ?? 0;
    if (words === 0) return true;
    for (let word = 0; word < words; word += 1) {
      let bits = -1;
      for (const unit of units) bits &= languages[unit]?.[word] ?? 0;
      if (bits !== 0) return true;
    }
    return false;
  }

  /** Sums for each person what does not depend on the slot. */
  #fillBases(size: number): void {
    const { people, worths } = this.#index.problem;
    const evenness = worths.size[size] ?? 0;
    for (let at = 0; at < size; at += 1) {
      const row = (this.#people[at] ?? 0) * people;
      let base = evenness;
      for (const { weight, values } of worths.layers) {
        let sum = 0;
        for (let other = 0; other < size; other += 1) {
          if (other !== at) sum += values[row + (this.#people[other] ?? 0)] ?? 0;
        }
        base += weight * Math.floor(sum / (size - 1));
      }
      this.#bases[at] = base;
    }
  }

  #scoreAt(slot: number, size: number): number {
    const { worths, fitFloor } = this.#index.problem;
    const { value, underFloor } = this.#measure;
    let score = 0;
    for (let at = 0; at < size; at += 1) {
      const own = worths.own[this.#people[at] ?? 0]?.[slot] ?? 0;
      const fit = Math.floor(((this.#bases[at] ?? 0) + own) / worths.divisor);
      score += value * fit;
      if (fit < fitFloor) score += underFloor;
    }
    return score;
  }

  #count(units: readonly number[], size: number): number {
    let leftOver = 0;
    for (const unit of units) leftOver += this.#index.leftOver[unit] ?? 0;
    return this.#measure.placed * size + this.#measure.leftOver * leftOver;
  }
}
