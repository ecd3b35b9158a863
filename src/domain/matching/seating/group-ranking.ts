import type { Measure, Options } from './seating-problem.ts';

/**
 * Finds, among the options of one sitting, the set of each size that is worth most. Single people are
 * ranked by insertion, which is exact because worths add up; where units have several people it is a
 * knapsack over sizes (Bellman 1957). One ranking is reused for all sittings to spare allocation.
 */
export class GroupRanking {
  /** By size: the most that a set of exactly that many people is worth; -Infinity where there is none. */
  readonly worths: Float64Array;
  readonly #sizes: Uint8Array;
  readonly #unitOf: Int32Array;
  readonly #hasParties: boolean;
  readonly #topWorths: Float64Array;
  readonly #topAt: Int32Array;
  /** Knapsack: by option and size, 1 where the best set of that size, so far, takes the option. */
  #taken = new Uint8Array(0);
  #options: Options | undefined;

  /**
   * @param sizes people in each unit
   * @param unitOf unit of each claim
   * @param largest the most people that a set can have
   */
  constructor(sizes: Uint8Array, unitOf: Int32Array, largest: number) {
    this.#sizes = sizes;
    this.#unitOf = unitOf;
    this.#hasParties = sizes.some((size) => size > 1);
    this.worths = new Float64Array(largest + 1);
    this.#topWorths = new Float64Array(largest + 1);
    this.#topAt = new Int32Array(largest + 1);
  }

  /** Fills `worths` up to a size. An option is worth its priced value minus its claim's charge. */
  rank(options: Options, charges: Float64Array, priced: Measure, most: number): void {
    this.#options = options;
    this.worths.fill(-Infinity);
    this.worths[0] = 0;
    if (most <= 0) return;
    if (this.#hasParties) this.#fillKnapsack(options, charges, priced, most);
    else this.#rankSingles(options, charges, priced, most);
  }

  /** Gives the size within bounds whose set is worth most, the smallest of equals; -1 where there is none. */
  findBestSize(min: number, max: number): number {
    let best = -1;
    let worth = -Infinity;
    for (let size = Math.max(0, min); size <= max && size < this.worths.length; size += 1) {
      const found = this.worths[size] ?? -Infinity;
      if (found <= worth) continue;
      worth = found;
      best = size;
    }
    return best;
  }

  /** Gives the most that a set within bounds of size is worth. */
  findBestWorth(min: number, max: number): number {
    const size = this.findBestSize(min, max);
    return size === -1 ? -Infinity : (this.worths[size] ?? -Infinity);
  }

  /** Writes the positions of the options in the best set of a size, and gives how many they are. */
  take(size: number, into: Int32Array): number {
    if (!this.#hasParties) {
      for (let rank = 0; rank < size; rank += 1) into[rank] = this.#topAt[rank] ?? 0;
      return size;
    }
    let count = 0;
    let left = size;
    const width = this.worths.length;
    for (let at = (this.#options?.count ?? 0) - 1; at >= 0 && left > 0; at -= 1) {
      if (this.#taken[at * width + left] !== 1) continue;
      into[count] = at;
      count += 1;
      left -= this.#sizeAt(at);
    }
    return count;
  }

  #rankSingles(options: Options, charges: Float64Array, priced: Measure, most: number): void {
    const { claims, values, under, kept, count } = options;
    const top = this.#topWorths;
    const topAt = this.#topAt;
    const { value, underFloor, kept: point } = priced;
    let found = 0;
    let last = -Infinity;
    for (let at = 0; at < count; at += 1) {
      let worth = value * (values[at] ?? 0) - (charges[claims[at] ?? 0] ?? 0);
      if (under !== undefined) worth += underFloor * (under[at] ?? 0);
      if (kept !== undefined) worth += point * (kept[at] ?? 0);
      if (worth <= last) continue;
      let rank = found < most ? found++ : most - 1;
      for (; rank > 0 && (top[rank - 1] ?? 0) < worth; rank -= 1) {
        top[rank] = top[rank - 1] ?? 0;
        topAt[rank] = topAt[rank - 1] ?? 0;
      }
      top[rank] = worth;
      topAt[rank] = at;
      if (found === most) last = top[most - 1] ?? 0;
    }
    let sum = 0;
    for (let rank = 0; rank < found; rank += 1) {
      sum += top[rank] ?? 0;
      this.worths[rank + 1] = sum;
    }
  }

  #fillKnapsack(options: Options, charges: Float64Array, priced: Measure, most: number): void {
    const width = this.worths.length;
    if (this.#taken.length < options.count * width) {
      this.#taken = new Uint8Array(options.count * width);
    }
    this.#taken.fill(0, 0, options.count * width);
    for (let at = 0; at < options.count; at += 1) {
      const size = this.#sizeAt(at);
      const worth =
        priced.value * (options.values[at] ?? 0) +
        priced.underFloor * (options.under?.[at] ?? 0) +
        priced.kept * (options.kept?.[at] ?? 0) -
        (charges[options.claims[at] ?? 0] ?? 0);
      for (let total = most; total >= size; total -= 1) {
        const sum = (this.worths[total - size] ?? -Infinity) + worth;
        if (sum <= (this.worths[total] ?? -Infinity)) continue;
        this.worths[total] = sum;
        this.#taken[at * width + total] = 1;
      }
    }
  }

  #sizeAt(at: number): number {
    return this.#sizes[this.#unitOf[this.#options?.claims[at] ?? 0] ?? 0] ?? 1;
  }
}
