import type { PriceList } from './circle-certificate.ts';
import type { GroupWorth, PeerGroup, PeerProblem } from './peer-problem.ts';
import { hasCommonLanguage, recountWorth } from './recount.ts';

/** A group that can be formed, and by how much it is worth more than it is charged. */
export interface ListedGroup extends PeerGroup {
  readonly worth: GroupWorth;
  readonly gain: number;
}

/** Counts a worth in the points of prices. */
export type Count = (worth: GroupWorth) => number;

/**
 * Lists every group whose gain at given prices is above a threshold, slot by slot: people join in
 * order, and a part of a group is left as soon as even the best of what can still join, pair by pair
 * and without rounding, does not lift it above. It is the check's own search and shares no code with
 * the one that it checks.
 * It ends at the first group whose gain is above 0, since that refutes the prices.
 * @returns nothing once more candidates were looked at than allowed
 */
export function listGroups(
  problem: PeerProblem,
  prices: PriceList,
  count: Count,
  threshold: number,
  mostSteps: number,
): ListedGroup[] | undefined {
  const search = new ListSearch(problem, prices, count, threshold, mostSteps);
  return search.run();
}

/** Gives what a group is charged. */
export function sumCharges(prices: PriceList, members: readonly number[]): number {
  const charged = members.reduce((sum, person) => sum + (prices.charges[person] ?? 0), 0);
  return prices.oddSets.reduce((sum, { people, charge }) => {
    const held = people.filter((person) => members.includes(person)).length;
    return sum + charge * Math.floor(held / 2);
  }, charged + prices.perGroup);
}

class ListSearch {
  readonly #problem: PeerProblem;
  readonly #prices: PriceList;
  readonly #count: Count;
  readonly #threshold: number;
  #steps: number;
  readonly #parties: readonly (readonly number[])[];
  /** At party · parties + party. */
  readonly #meet: Uint8Array;
  readonly #pairWorths: Float64Array;
  readonly #found: ListedGroup[] = [];
  #hasGain = false;

  constructor(
    problem: PeerProblem,
    prices: PriceList,
    count: Count,
    threshold: number,
    steps: number,
  ) {
    this.#problem = problem;
    this.#prices = prices;
    this.#count = count;
    this.#threshold = threshold;
    this.#steps = steps;
    this.#parties = toParties(problem);
    const size = this.#parties.length;
    this.#meet = new Uint8Array(size * size);
    this.#pairWorths = new Float64Array(size * size);
    for (let one = 0; one < size; one += 1) {
      for (let other = 0; other < size; other += 1) this.#compare(one, other);
    }
  }

  run(): ListedGroup[] | undefined {
    const { slots, min, max, free } = this.#problem;
    for (let slot = 0; slot < slots; slot += 1) {
      const present = [...this.#parties.keys()].filter(
        (party) =>
          this.#meet[party * this.#parties.length + party] === 1 &&
          this.#parties[party]?.every((person) => free[person]?.[slot] === 1) === true,
      );
      for (let size = min; size <= max; size += 1) this.#listAt(slot, size, present);
      if (this.#hasGain) return this.#found;
      if (this.#steps < 0) return undefined;
    }
    return this.#found;
  }

  #compare(one: number, other: number): void {
    const { people, worths, apart } = this.#problem;
    const at = one * this.#parties.length + other;
    const [mine, theirs] = [this.#parties[one] ?? [], this.#parties[other] ?? []];
    const isApart = apart.some(
      ([some, another]) =>
        (mine.includes(some) && theirs.includes(another)) ||
        (mine.includes(another) && theirs.includes(some)),
    );
    this.#meet[at] = isApart ? 0 : 1;
    for (const person of mine) {
      for (const neighbor of theirs) {
        if (person === neighbor) continue;
        for (const { weight, values } of worths.layers) {
          const both =
            (values[person * people + neighbor] ?? 0) + (values[neighbor * people + person] ?? 0);
          // Within a party each pair is met twice, from either side.
          this.#pairWorths[at] =
            (this.#pairWorths[at] ?? 0) + (weight * both) / (one === other ? 2 : 1);
        }
      }
    }
  }

  /** Lists the groups of a slot and size. All worths are times (size − 1) · divisor, which makes pair terms whole. */
  #listAt(slot: number, size: number, present: readonly number[]): void {
    const times = (size - 1) * this.#problem.worths.divisor;
    const aPoint = this.#count({ leftOver: 0, placed: 0, underFloor: 0, value: 1 });
    const enough = times * (this.#threshold + this.#prices.perGroup);
    const place = { slot, size, times, aPoint, enough };
    const candidates = present.map((party) => ({
      party,
      gain: this.#toGain(place, party),
      pairs: this.#listPairs(place, party, present),
    }));
    this.#extend(place, candidates, [], size, 0);
  }

  /** What a party is worth in a group without the others. */
  #toGain({ slot, size, times, aPoint }: Place, party: number): number {
    const { worths } = this.#problem;
    const people = this.#parties[party] ?? [];
    const leftOver = people.filter((person) => this.#problem.leftOver[person] === 1).length;
    const fixed = this.#count({ leftOver, placed: people.length, underFloor: 0, value: 0 });
    const charged = people.reduce((sum, person) => sum + (this.#prices.charges[person] ?? 0), 0);
    const own = people.reduce((sum, person) => sum + (worths.own[person]?.[slot] ?? 0), 0);
    const even = people.length * (worths.size[size] ?? 0);
    const within = this.#pairWorths[party * this.#parties.length + party] ?? 0;
    return times * (fixed - charged) + aPoint * ((size - 1) * (own + even) + within);
  }

  /** By number of others: half of the best pairs that a party can have with so many. */
  #listPairs({ size, aPoint }: Place, party: number, present: readonly number[]): number[] {
    const row = party * this.#parties.length;
    const pairs = present
      .filter((other) => other !== party && this.#meet[row + other] === 1)
      .map((other) => this.#pairWorths[row + other] ?? 0)
      .sort((one, other) => other - one);
    let sum = 0;
    const sums = Array.from({ length: size }, (_, others) => {
      sum += others === 0 ? 0 : (pairs[others - 1] ?? 0);
      return (aPoint * sum) / 2;
    });
    return sums;
  }

  /**
   * Extends a group by each candidate in turn. A candidate hopes for its gain and half of its best pairs
   * with as many others as there is room for; those who hope for most come first.
   */
  #extend(
    place: Place,
    candidates: readonly Candidate[],
    chosen: readonly number[],
    room: number,
    worth: number,
  ): void {
    const hopes = candidates
      .map((candidate) => ({ candidate, hope: candidate.gain + (candidate.pairs[room - 1] ?? 0) }))
      .sort((one, other) => other.hope - one.hope || one.candidate.party - other.candidate.party);
    for (let at = 0; at < hopes.length; at += 1) {
      this.#steps -= 1;
      const next = hopes[at]?.candidate;
      if (next === undefined || this.#steps < 0 || this.#hasGain) return;
      let most = worth;
      for (let other = at; other < Math.min(hopes.length, at + room); other += 1) {
        most += Math.max(0, hopes[other]?.hope ?? 0);
      }
      if (most <= place.enough) return;
      const left = room - (this.#parties[next.party]?.length ?? 0);
      if (left < 0) continue;
      const group = [...chosen, next.party];
      if (left === 0) this.#take(place, group);
      else this.#extend(place, this.#follow(place, hopes, at), group, left, worth + next.gain);
    }
  }

  /** The candidates after a place that can meet the one there, with their pairs with it gained. */
  #follow({ aPoint }: Place, hopes: readonly { candidate: Candidate }[], at: number): Candidate[] {
    const row = (hopes[at]?.candidate.party ?? 0) * this.#parties.length;
    const followers: Candidate[] = [];
    for (let after = at + 1; after < hopes.length; after += 1) {
      const candidate = hopes[after]?.candidate;
      if (candidate === undefined || this.#meet[row + candidate.party] !== 1) continue;
      const { party, gain, pairs } = candidate;
      followers.push({ party, gain: gain + aPoint * (this.#pairWorths[row + party] ?? 0), pairs });
    }
    return followers;
  }

  #take({ slot }: Place, parties: readonly number[]): void {
    const people = parties.flatMap((party) => this.#parties[party] ?? []);
    const members = people.sort((one, other) => one - other);
    if (!hasCommonLanguage(this.#problem, members)) return;
    const worth = recountWorth(this.#problem, { slot, members });
    const gain = this.#count(worth) - sumCharges(this.#prices, members);
    if (gain > this.#threshold) this.#found.push({ slot, members, worth, gain });
    if (gain > 0) this.#hasGain = true;
  }
}

interface Place {
  readonly slot: number;
  readonly size: number;
  readonly times: number;
  /** What a point of value counts. */
  readonly aPoint: number;
  /** What a group's worth has to pass. */
  readonly enough: number;
}

interface Candidate {
  readonly party: number;
  readonly gain: number;
  readonly pairs: readonly number[];
}

/** Joins people into parties: those who stay together, and everybody else alone. */
function toParties({ people, together }: PeerProblem): (readonly number[])[] {
  const alone = [...Array(people).keys()].filter(
    (person) => !together.some((party) => party.includes(person)),
  );
  return [...together, ...alone.map((person) => [person])];
}
