import { sortDown, toLevels, type CandidateLevel } from './candidate-level.ts';
import { toGroupWorth } from './group-worth.ts';
import { nothing, toMeasured } from './measure.ts';
import type { PeerIndex } from './peer-index.ts';
import type { GroupWorth } from './peer-problem.ts';
import type { Prices } from './prices.ts';

/** A group found: units ascending at a slot, what it adds to each aim, and its worth at the prices. */
export interface FoundGroup {
  readonly slot: number;
  readonly units: readonly number[];
  readonly worth: GroupWorth;
  readonly reduced: number;
}

/** Takes a group found and gives the reduced worth that the next one has to pass. */
export type Receive = (group: FoundGroup) => number;

const freeOfCharge: Prices = {
  measure: nothing,
  charges: new Float64Array(0),
  oddSets: [],
  setCharges: new Float64Array(0),
  perGroup: 0,
};

/**
 * Finds all groups of a slot whose reduced worth passes a threshold. Depth first; a candidate is bound
 * by its pairs with whoever is chosen and half of its best pairs among the rest, after the bound of
 * Macambira & de Souza 2000 for the edge-weighted clique problem. The bound leaves out the rounding
 * down of pair terms and of the fit; what passes it is counted exactly.
 */
export class GroupFinder {
  readonly #index: PeerIndex;
  readonly #levels: readonly CandidateLevel[];
  readonly #chosen: number[] = [];
  /** By unit: half of the sum of its best pairs. */
  readonly #halfPairs: Float64Array;
  /** The best pairs of the candidate that is looked at, best first. */
  readonly #top: Float64Array;
  /** Whether people come who are bound to each other: then a unit takes more than one seat. */
  readonly #hasParties: boolean;
  /** By odd set: how many of it are chosen. */
  #held = new Uint8Array(0);
  /** By unit: the odd sets that it is in and that charge something. */
  #setsOf: number[][] = [];
  /** What the odd sets charge those who are chosen. */
  #setCharge = 0;
  #prices: Prices = freeOfCharge;
  #slot = 0;
  #scale = 1;
  #threshold = 0;
  #receive: Receive = () => 0;
  /** Candidates looked at so far: the counted work. */
  steps = 0;

  constructor(index: PeerIndex) {
    this.#index = index;
    const longest = Math.max(0, ...index.candidates.map(({ length }) => length));
    const words = index.languages[0]?.length ?? 0;
    this.#levels = toLevels(index.problem.max + 1, longest, words);
    this.#halfPairs = new Float64Array(index.units.length);
    this.#top = new Float64Array(index.problem.max + 1);
    this.#hasParties = index.sizes.some((size) => size > 1);
  }

  /** Sets the prices at which groups are found from now on. */
  setPrices(prices: Prices): void {
    this.#prices = prices;
    this.#held = new Uint8Array(prices.oddSets.length);
    this.#setsOf = this.#index.units.map(() => []);
    prices.oddSets.forEach((units, oddSet) => {
      if (prices.setCharges[oddSet] === 0) return;
      for (const unit of units) this.#setsOf[unit]?.push(oddSet);
    });
  }

  /**
   * Finds the groups of a slot and size whose reduced worth is above a threshold, which the receiver
   * may raise.
   * @returns the threshold at the end
   */
  find(slot: number, size: number, threshold: number, receive: Receive): number {
    const { candidates, problem } = this.#index;
    this.#slot = slot;
    this.#scale = (size - 1) * problem.worths.divisor;
    this.#threshold = threshold;
    this.#receive = receive;
    const [first] = this.#levels;
    const list = candidates[slot];
    if (first === undefined || list === undefined) return threshold;
    first.units.set(list);
    list.forEach((unit, at) => {
      first.gains[at] = this.#toGain(unit, size);
    });
    this.#extend(0, list.length, -this.#scale * this.#prices.perGroup, size);
    return this.#threshold;
  }

  /** What a unit adds by itself to a group of a size, less what it is charged, times the scale. */
  #toGain(unit: number, size: number): number {
    const { sizes, own, within, leftOver, problem } = this.#index;
    const { measure, charges } = this.#prices;
    const people = sizes[unit] ?? 1;
    const worth =
      (own[unit * problem.slots + this.#slot] ?? 0) + people * (problem.worths.size[size] ?? 0);
    const counted = measure.leftOver * (leftOver[unit] ?? 0) + measure.placed * people;
    return (
      measure.value * ((size - 1) * worth + (within[unit] ?? 0)) +
      this.#scale * (counted - (charges[unit] ?? 0))
    );
  }

  /**
   * Goes through the groups that begin with those who are chosen.
   * @param count candidates of this depth
   * @param base what those who are chosen add
   * @param open seats that are left
   */
  #extend(depth: number, count: number, base: number, open: number): void {
    const level = this.#levels[depth];
    if (level === undefined) return;
    this.steps += count;
    if (open === 1) {
      this.#close(level, count, base);
      return;
    }
    if (depth < 2) this.#pairUp(level, count, open - 1);
    for (let at = 0; at < count; at += 1) {
      level.bounds[at] = (level.gains[at] ?? 0) + (this.#halfPairs[level.units[at] ?? 0] ?? 0);
    }
    sortDown(level, count);
    for (let at = 0; at < count; at += 1) {
      const bound = base + this.#toBound(level, at, count, open);
      if (bound <= this.#threshold * this.#scale) return;
      this.#choose(depth, at, count, base, open);
    }
  }

  /** The most that the candidates from a place on can add. */
  #toBound({ bounds }: CandidateLevel, from: number, count: number, open: number): number {
    const end = Math.min(count, from + open);
    if (end - from < open && !this.#hasParties) return -Infinity;
    let sum = 0;
    for (let at = from; at < end; at += 1) {
      const bound = bounds[at] ?? 0;
      if (this.#hasParties && bound <= 0) break;
      sum += bound;
    }
    return sum;
  }

  /** Writes for each candidate half of the sum of its best pairs among the candidates. */
  #pairUp({ units }: CandidateLevel, count: number, others: number): void {
    const { across, allowed } = this.#index;
    const all = this.#index.units.length;
    const top = this.#top;
    for (let at = 0; at < count; at += 1) {
      const row = (units[at] ?? 0) * all;
      top.fill(0, 0, others);
      for (let next = 0; next < count; next += 1) {
        const pair = row + (units[next] ?? 0);
        const worth = across[pair] ?? 0;
        if (worth <= (top[others - 1] ?? 0) || allowed[pair] !== 1) continue;
        let rank = others - 1;
        for (; rank > 0 && (top[rank - 1] ?? 0) < worth; rank -= 1) top[rank] = top[rank - 1] ?? 0;
        top[rank] = worth;
      }
      let sum = 0;
      for (let rank = 0; rank < others; rank += 1) sum += top[rank] ?? 0;
      this.#halfPairs[units[at] ?? 0] = (this.#prices.measure.value * sum) / 2;
    }
  }

  /** Chooses the candidate at a place and goes on with those after it that can join. */
  #choose(depth: number, at: number, count: number, base: number, open: number): void {
    const level = this.#levels[depth];
    const next = this.#levels[depth + 1];
    if (level === undefined || next === undefined) return;
    const unit = level.units[at] ?? 0;
    const left = open - (this.#index.sizes[unit] ?? 1);
    if (left < 0 || !this.#keepLanguages(level.languages, unit, next.languages)) return;
    if (left === 0) {
      this.#offer(unit);
      return;
    }
    const before = this.#setCharge;
    this.#hold(unit);
    this.#chosen.push(unit);
    const kept = this.#follow(level, at, count, next);
    const charge = this.#scale * (this.#setCharge - before);
    this.#extend(depth + 1, kept, base + (level.gains[at] ?? 0) - charge, left);
    this.#chosen.pop();
    this.#letGo(unit);
  }

  /** Lists the candidates after a place that can share a group with it, with their gains from then on. */
  #follow(level: CandidateLevel, at: number, count: number, next: CandidateLevel): number {
    const { across, allowed } = this.#index;
    const { value } = this.#prices.measure;
    const row = (level.units[at] ?? 0) * this.#index.units.length;
    let kept = 0;
    for (let after = at + 1; after < count; after += 1) {
      const other = level.units[after] ?? 0;
      if (allowed[row + other] !== 1) continue;
      next.units[kept] = other;
      next.gains[kept] = (level.gains[after] ?? 0) + value * (across[row + other] ?? 0);
      kept += 1;
    }
    return kept;
  }

  /** Offers every candidate that can be the last one. */
  #close({ units, gains }: CandidateLevel, count: number, base: number): void {
    for (let at = 0; at < count; at += 1) {
      if (base + (gains[at] ?? 0) <= this.#threshold * this.#scale) continue;
      const unit = units[at] ?? 0;
      if (this.#index.sizes[unit] !== 1) continue;
      const level = this.#levels[this.#chosen.length];
      const next = this.#levels[this.#chosen.length + 1];
      if (level === undefined || next === undefined) continue;
      if (this.#keepLanguages(level.languages, unit, next.languages)) this.#offer(unit);
    }
  }

  /** Writes the languages that a unit has in common with those before; tells whether there is one. */
  #keepLanguages(before: Uint32Array, unit: number, after: Uint32Array): boolean {
    const words = this.#index.languages[unit];
    if (words === undefined || words.length === 0) return true;
    let any = 0;
    for (let word = 0; word < words.length; word += 1) {
      const common = (before[word] ?? 0) & (words[word] ?? 0);
      after[word] = common;
      any |= common;
    }
    return any !== 0;
  }

  /** Holds a unit: every second one of an odd set is charged. */
  #hold(unit: number): void {
    for (const oddSet of this.#setsOf[unit] ?? []) {
      const held = (this.#held[oddSet] ?? 0) + 1;
      this.#held[oddSet] = held;
      if (held % 2 === 0) this.#setCharge += this.#prices.setCharges[oddSet] ?? 0;
    }
  }

  /** Takes back what `#hold` did. */
  #letGo(unit: number): void {
    for (const oddSet of this.#setsOf[unit] ?? []) {
      const held = this.#held[oddSet] ?? 0;
      this.#held[oddSet] = held - 1;
      if (held % 2 === 0) this.#setCharge -= this.#prices.setCharges[oddSet] ?? 0;
    }
  }

  /** Counts a whole group exactly, and hands it over if it is above the threshold. */
  #offer(last: number): void {
    const { units, problem } = this.#index;
    const chosen = [...this.#chosen, last].sort((one, other) => one - other);
    const worth = toGroupWorth(
      problem,
      chosen.flatMap((unit) => units[unit] ?? []),
      this.#slot,
    );
    const reduced = toMeasured(this.#prices.measure, worth) - this.#toCharge(last);
    if (reduced <= this.#threshold) return;
    this.#threshold = this.#receive({ slot: this.#slot, units: chosen, worth, reduced });
  }

  /** What those who are chosen and a last one are charged. */
  #toCharge(last: number): number {
    const { charges, perGroup } = this.#prices;
    this.#hold(last);
    let sum = perGroup + this.#setCharge + (charges[last] ?? 0);
    this.#letGo(last);
    for (const unit of this.#chosen) sum += charges[unit] ?? 0;
    return sum;
  }
}
