import { findBestSplit } from './best-split.ts';
import { toIntegerDraw, type IntegerDraw } from '../../../src/domain/matching/integer-draw.ts';

/** People to be split into groups so that the worths of all pairs within groups add up to most. */
export interface PairSumProblem {
  readonly people: number;
  /** By group: fewest and most people. Everybody is in one. */
  readonly groups: readonly { readonly fewest: number; readonly most: number }[];
  /** At one · people + other: an integer, the same both ways. */
  readonly worths: Int32Array;
}

/** A split and what it is worth. */
export interface PairSumGroups {
  /** By person: the group. */
  readonly groupOf: Int32Array;
  readonly value: number;
}

/**
 * Searches a split by threshold accepting (Dueck & Scheuer 1990) over moves of one and swaps of two,
 * with what each person would add to each group at hand (Gallego, Laguna, Martí & Duarte 2013). What a
 * move may lose falls slowly through the range in which groups take shape and then quickly to nothing,
 * so that nearly all evaluations go where they count. It needs no exponential and no clock: the same on
 * every machine. A search proves nothing, and one that keeps to moves and swaps can miss the best of few
 * people; so where there are no more splits than evaluations, all of them are gone through instead.
 * @param evaluations moves and swaps to try
 */
export function searchPairSums(
  problem: PairSumProblem,
  evaluations: number,
  seed: number,
): PairSumGroups {
  if (problem.groups.length ** problem.people <= evaluations) return findBestSplit(problem);
  const draw = toIntegerDraw(seed);
  const split = new Split(problem, draw);
  const unit = toMeanDeviation(problem);
  let best = split.value;
  let kept = Int32Array.from(split.groupOf);
  for (let done = 0; done < evaluations; done += 1) {
    const mostLoss = unit * toThreshold(done / evaluations);
    const before = split.value;
    if (draw.below(4) === 0) split.tryMove(draw, mostLoss);
    else split.trySwap(draw, mostLoss);
    if (split.value <= best || split.value === before) continue;
    best = split.value;
    kept = Int32Array.from(split.groupOf);
  }
  return { groupOf: kept, value: best };
}

/** Part of a search after which what a move may lose falls to nothing. */
const turn = 0.95;
/** What a move may lose at first and at the turn, in mean deviations of worths. */
const [atFirst, atTurn] = [3.2, 2];

function toThreshold(progress: number): number {
  if (progress < turn) return atFirst - ((atFirst - atTurn) * progress) / turn;
  return (atTurn * (1 - progress)) / (1 - turn);
}

class Split {
  readonly #people: number;
  readonly #groups: PairSumProblem['groups'];
  readonly #worths: Int32Array;
  readonly groupOf: Int32Array;
  readonly #sizes: Int32Array;
  /** At person · groups + group: what the person's pairs with that group are worth. */
  readonly #sums: Float64Array;
  value: number;

  constructor({ people, groups, worths }: PairSumProblem, draw: IntegerDraw) {
    this.#people = people;
    this.#groups = groups;
    this.#worths = worths;
    this.groupOf = new Int32Array(people).fill(-1);
    this.#sizes = new Int32Array(groups.length);
    this.#sums = new Float64Array(people * groups.length);
    this.value = 0;
    const places = [
      ...groups.flatMap(({ fewest }, group) => new Array<number>(fewest).fill(group)),
      ...groups.flatMap(({ fewest, most }, group) => new Array<number>(most - fewest).fill(group)),
    ].slice(0, people);
    for (let person = 0; person < people; person += 1) {
      const [group = 0] = places.splice(draw.below(places.length), 1);
      this.value += this.#sumOf(person, group);
      this.#put(person, group);
    }
  }

  #sumOf(person: number, group: number): number {
    return this.#sums[person * this.#groups.length + group] ?? 0;
  }

  #put(person: number, group: number): void {
    const groups = this.#groups.length;
    const from = this.groupOf[person] ?? -1;
    const row = person * this.#people;
    for (let other = 0; other < this.#people; other += 1) {
      const worth = this.#worths[row + other] ?? 0;
      const at = other * groups;
      if (from >= 0) this.#sums[at + from] = (this.#sums[at + from] ?? 0) - worth;
      this.#sums[at + group] = (this.#sums[at + group] ?? 0) + worth;
    }
    if (from >= 0) this.#sizes[from] = (this.#sizes[from] ?? 0) - 1;
    this.#sizes[group] = (this.#sizes[group] ?? 0) + 1;
    this.groupOf[person] = group;
  }

  tryMove(draw: IntegerDraw, mostLoss: number): void {
    const person = draw.below(this.#people);
    const to = draw.below(this.#groups.length);
    const from = this.groupOf[person] ?? 0;
    if (from === to || (this.#sizes[from] ?? 0) <= (this.#groups[from]?.fewest ?? 0)) return;
    if ((this.#sizes[to] ?? 0) >= (this.#groups[to]?.most ?? 0)) return;
    const change = this.#sumOf(person, to) - this.#sumOf(person, from);
    if (change <= -mostLoss) return;
    this.value += change;
    this.#put(person, to);
  }

  trySwap(draw: IntegerDraw, mostLoss: number): void {
    const one = draw.below(this.#people);
    const other = draw.below(this.#people);
    const [from, to] = [this.groupOf[one] ?? 0, this.groupOf[other] ?? 0];
    if (from === to) return;
    const change =
      this.#sumOf(one, to) -
      this.#sumOf(one, from) +
      this.#sumOf(other, from) -
      this.#sumOf(other, to) -
      2 * (this.#worths[one * this.#people + other] ?? 0);
    if (change <= -mostLoss) return;
    this.value += change;
    this.#put(one, to);
    this.#put(other, from);
  }
}

/** The mean of how far worths are from their mean, rounded down. */
function toMeanDeviation({ people, worths }: PairSumProblem): number {
  const count = Math.max(1, people * (people - 1));
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / count;
  let sum = 0;
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < people; other += 1) {
      if (one !== other) sum += Math.abs((worths[one * people + other] ?? 0) - mean);
    }
  }
  return Math.floor(sum / count);
}
