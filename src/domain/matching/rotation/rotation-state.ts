import {
  hasCommon,
  toPairMarks,
  type RotationProblem,
  type RoundGroups,
} from './rotation-problem.ts';

/** A person who is not there in a round. */
const away = -1;

/** What a swap costs, in order of rank: what must not be, people who meet again, uneven sitting out. */
export const costWeights = { fault: 1e10, repeat: 1e5 } as const;

/** One round while it is changed. The last of its groups sits out. */
interface Seating {
  /** By person: the group, or `away`. */
  readonly seats: Int16Array;
  readonly groups: number[][];
  /** In a square of people: 1 where two can't share a group in this round. */
  readonly faults: Uint8Array;
  /** Whether groups of three or more need more than that each two of them can meet. */
  readonly asksForAll: boolean;
}

/** A person in a round. */
export interface Seat {
  readonly round: number;
  readonly person: number;
}

/**
 * All rounds to come while they are searched. A cost is faults, then repeats, then Σ sit-outs², in one
 * number that orders them so.
 */
export class RotationState {
  readonly people: number;
  readonly rounds: readonly Seating[];
  cost = 0;
  repeats = 0;
  faults = 0;
  readonly #problem: RotationProblem;
  /** How often each two met or will meet. */
  readonly #meets: Uint16Array;
  readonly #sitOuts: Int32Array;

  constructor(problem: RotationProblem, start: readonly RoundGroups[]) {
    this.#problem = problem;
    this.people = problem.people;
    this.#meets = toPastMeetings(problem);
    this.#sitOuts = Int32Array.from(problem.sitOuts);
    this.rounds = problem.rounds.map(({ present }, round) =>
      this.#toSeating(round, start[round] ?? [], present),
    );
    for (const sits of this.#sitOuts) this.cost += sits * sits;
  }

  /** Lists the groups of each round, people in ascending order. */
  toGroups(): number[][][] {
    return this.rounds.map(({ groups }) =>
      groups.slice(0, -1).map((group) => group.toSorted((one, other) => one - other)),
    );
  }

  /** Lists the rounds in which people share a group who must not. */
  listFaultyRounds(): number[] {
    return [...this.rounds.keys()].filter((round) =>
      this.#listGroups(round).some((group) => this.#isFaulty(round, group)),
    );
  }

  /** Lists the groups of each round without those in which people are who must not share one. */
  toFaultlessGroups(): number[][][] {
    return this.rounds.map((_, round) =>
      this.#listGroups(round).filter((group) => !this.#isFaulty(round, group)),
    );
  }

  #listGroups(round: number): number[][] {
    return this.rounds[round]?.groups.slice(0, -1) ?? [];
  }

  #isFaulty(round: number, group: readonly number[]): boolean {
    const faults = this.rounds[round]?.faults;
    const isApart = group.some((one) =>
      group.some((other) => faults?.[one * this.people + other] === 1),
    );
    return isApart || this.#countFault(round, group) > 0;
  }

  /** Tells whether a person in a round has a part in what a search could mend. */
  isTroubled({ round, person }: Seat): boolean {
    const seating = this.rounds[round];
    const seat = seating?.seats[person] ?? away;
    if (seating === undefined || seat === away) return false;
    const group = seating.groups[seat] ?? [];
    if (seat === seating.groups.length - 1) return (this.#sitOuts[person] ?? 0) > 1;
    if (seating.asksForAll && this.#countFault(round, group) > 0) return true;
    return group.some((other) => {
      if (other === person) return false;
      const pair = person * this.people + other;
      return (this.#meets[pair] ?? 0) > 1 || seating.faults[pair] === 1;
    });
  }

  /** Tells whether two people of a round are in different groups of it, sitting out being one. */
  canSwap(round: number, one: number, other: number): boolean {
    const seats = this.rounds[round]?.seats;
    const [left, right] = [seats?.[one] ?? away, seats?.[other] ?? away];
    return left !== away && right !== away && left !== right;
  }

  /** Computes by how much swapping two people of a round would change the cost. */
  getSwapCost(round: number, one: number, other: number): number {
    return this.#change(round, one, other).cost;
  }

  /** Swaps two people of different groups of a round. */
  swap(round: number, one: number, other: number): void {
    const seating = this.rounds[round];
    if (seating === undefined) return;
    const { cost, repeats, faults } = this.#change(round, one, other);
    this.cost += cost;
    this.repeats += repeats;
    this.faults += faults;
    const [left, right] = [seating.seats[one] ?? away, seating.seats[other] ?? away];
    this.#count(seating, left, one, -1);
    this.#count(seating, right, other, -1);
    replace(seating.groups[left], one, other);
    replace(seating.groups[right], other, one);
    seating.seats[one] = right;
    seating.seats[other] = left;
    this.#count(seating, right, one, 1);
    this.#count(seating, left, other, 1);
  }

  /** Counts how often a person sits out. */
  getSitOuts(person: number): number {
    return this.#sitOuts[person] ?? 0;
  }

  #toSeating(round: number, start: RoundGroups, present: Uint8Array): Seating {
    const { people } = this;
    const { apart, rounds } = this.#problem;
    const seats = new Int16Array(people).fill(away);
    const groups = start.map((group) => [...group]);
    const seated = new Set(groups.flat());
    const out = [...present.keys()].filter(
      (person) => present[person] === 1 && !seated.has(person),
    );
    groups.push(out);
    groups.forEach((group, seat) => {
      for (const person of group) seats[person] = seat;
    });
    const faults = toPairMarks(people, apart);
    const asks = (rounds[round]?.common.length ?? 0) + (rounds[round]?.strangers?.length ?? 0);
    if (asks > 0) markStrangers(this.#problem, round, faults);
    const asksForAll = asks > 0 && groups.some(({ length }) => length > 2);
    const seating = { seats, groups, faults, asksForAll };
    groups.slice(0, -1).forEach((group) => {
      this.#addGroup(round, seating, group);
    });
    for (const person of out) this.#sitOuts[person] = (this.#sitOuts[person] ?? 0) + 1;
    return seating;
  }

  #addGroup(round: number, seating: Seating, group: readonly number[]): void {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) {
        const pair = one * this.people + other;
        const met = this.#meets[pair] ?? 0;
        if (met > 0) this.repeats += 1;
        this.cost += met > 0 ? costWeights.repeat : 0;
        this.#addFaults(seating.faults[pair] ?? 0);
        this.#meets[pair] = met + 1;
        this.#meets[other * this.people + one] = met + 1;
      }
    });
    if (seating.asksForAll) this.#addFaults(this.#countFault(round, group));
  }

  #addFaults(faults: number): void {
    this.faults += faults;
    this.cost += faults * costWeights.fault;
  }

  /** Whether people of whom each two could meet have nothing in common all the same. */
  #countFault(round: number, group: readonly number[]): number {
    const asked = this.#problem.rounds[round];
    return group.length > 2 && asked !== undefined && !hasCommon(asked, group) ? 1 : 0;
  }

  #change(round: number, one: number, other: number) {
    const seating = this.rounds[round];
    if (seating === undefined) return { cost: 0, repeats: 0, faults: 0 };
    const [left, right] = [seating.seats[one] ?? away, seating.seats[other] ?? away];
    const out = seating.groups.length - 1;
    let repeats = 0;
    let faults = 0;
    let sits = 0;
    if (left === out) sits = this.#costOfSitting(other, one);
    else [repeats, faults] = this.#changeOfGroup(round, seating, left, one, other);
    if (right === out) sits = this.#costOfSitting(one, other);
    else {
      const [more, worse] = this.#changeOfGroup(round, seating, right, other, one);
      repeats += more;
      faults += worse;
    }
    return {
      cost: faults * costWeights.fault + repeats * costWeights.repeat + sits,
      repeats,
      faults,
    };
  }

  /** What Σ sit-outs² changes by when one sits out in the place of another. */
  #costOfSitting(more: number, less: number): number {
    return 2 * ((this.#sitOuts[more] ?? 0) - (this.#sitOuts[less] ?? 0)) + 2;
  }

  /** Repeats and faults by which a group changes when one leaves it for another. */
  #changeOfGroup(
    round: number,
    { groups, faults, asksForAll }: Seating,
    seat: number,
    leaves: number,
    comes: number,
  ): [number, number] {
    const group = groups[seat] ?? [];
    let repeats = 0;
    let worse = 0;
    for (const stays of group) {
      if (stays === leaves) continue;
      const before = leaves * this.people + stays;
      const after = comes * this.people + stays;
      if ((this.#meets[before] ?? 0) > 1) repeats -= 1;
      if ((this.#meets[after] ?? 0) > 0) repeats += 1;
      worse += (faults[after] ?? 0) - (faults[before] ?? 0);
    }
    if (!asksForAll) return [repeats, worse];
    const changed = group.map((person) => (person === leaves ? comes : person));
    return [repeats, worse + this.#countFault(round, changed) - this.#countFault(round, group)];
  }

  /** Counts a person into, or out of, the meetings of their group. */
  #count({ groups }: Seating, seat: number, person: number, step: 1 | -1): void {
    if (seat === groups.length - 1) {
      this.#sitOuts[person] = (this.#sitOuts[person] ?? 0) + step;
      return;
    }
    for (const other of groups[seat] ?? []) {
      if (other === person) continue;
      const pair = person * this.people + other;
      const met = (this.#meets[pair] ?? 0) + step;
      this.#meets[pair] = met;
      this.#meets[other * this.people + person] = met;
    }
  }
}

/** Counts the meetings of each two before the rounds to come; earlier cohorts count as one. */
export function toPastMeetings({ people, past, metBefore }: RotationProblem): Uint16Array {
  const meets = Uint16Array.from(toPairMarks(people, metBefore));
  for (const group of past.flat()) {
    for (const one of group) {
      for (const other of group) {
        const pair = one * people + other;
        if (one !== other) meets[pair] = (meets[pair] ?? 0) + 1;
      }
    }
  }
  return meets;
}

function markStrangers({ people, rounds }: RotationProblem, round: number, faults: Uint8Array) {
  const asked = rounds[round];
  if (asked === undefined) return;
  for (let one = 0; one < people; one += 1) {
    for (let other = one + 1; other < people; other += 1) {
      if (asked.present[one] !== 1 || asked.present[other] !== 1) continue;
      if (hasCommon(asked, [one, other])) continue;
      faults[one * people + other] = 1;
      faults[other * people + one] = 1;
    }
  }
}

function replace(group: number[] | undefined, from: number, to: number): void {
  if (group === undefined) return;
  group[group.indexOf(from)] = to;
}
