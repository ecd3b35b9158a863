import { best, toFit, toLeadParts, toSeekerParts } from '../fit.ts';
import { toEvenness, toPairValue } from '../pair-values.ts';
import { pairPreferences, toWeightSum, type PairPreference } from '../preferences.ts';
import type { Person, Problem, Table } from '../problem.ts';

/** A group with a lead at the slot that is worth most to it. */
export interface ScoredGroup {
  readonly slot: number;
  /** Members under the fit floor. */
  readonly underFloor: number;
  /** Σ fit of members and leads. */
  readonly value: number;
}

/** Counts what groups with a lead are worth once it is known who is in them. */
export class LedScorer {
  readonly #problem: Problem;
  readonly #names: readonly PairPreference[];
  readonly #sum: number;
  /** By person and table: Σ weight · value of what rests on neither slot nor company. */
  readonly #owns = new Map<number, number>();
  /** By table, in order of its slots: Σ fit of the leads, without the size. */
  #steps = 0;

  constructor(problem: Problem) {
    this.#problem = problem;
    this.#names = pairPreferences.filter((name) => problem.preferences[name] > 0);
    this.#sum = Math.max(1, toWeightSum(problem.preferences));
  }

  /** Groups scored so far. */
  get steps(): number {
    return this.#steps;
  }

  /**
   * Scores people as the group of a table at the best of its slots: fewest under the fit floor, then
   * the greatest fit, then the first. Gives nothing where they have no slot in common.
   * @param members indices of people
   */
  score(
    table: number,
    members: readonly number[],
    isBarred: (slot: number) => boolean,
  ): ScoredGroup | undefined {
    this.#steps += 1;
    const at = this.#problem.tables[table];
    if (at === undefined) return undefined;
    const group = members.flatMap((index) => this.#problem.people[index] ?? []);
    const bases = group.map((person, position) =>
      this.#toBase(at, table, members[position] ?? 0, person, group),
    );
    let found: ScoredGroup | undefined;
    for (const slot of at.slots) {
      if (!group.every(({ free }) => free[slot] === 1) || isBarred(slot)) continue;
      const scored = this.#scoreAt(at, slot, group, bases);
      if (found === undefined || isBetter(scored, found)) found = scored;
    }
    return found;
  }

  /** Scores people as the group of a table at a slot, whether they can be one or not. */
  scoreAt(table: number, members: readonly number[], slot: number): ScoredGroup | undefined {
    const at = this.#problem.tables[table];
    if (at === undefined) return undefined;
    const group = members.flatMap((index) => this.#problem.people[index] ?? []);
    const bases = group.map((person, position) =>
      this.#toBase(at, table, members[position] ?? 0, person, group),
    );
    return this.#scoreAt(at, slot, group, bases);
  }

  #scoreAt(
    table: Table,
    slot: number,
    group: readonly Person[],
    bases: readonly number[],
  ): ScoredGroup {
    const { fitFloor, preferences, people, size } = this.#problem;
    let [underFloor, value] = [0, 0];
    group.forEach(({ localHour }, position) => {
      const hour = preferences.localHour * (localHour[slot] ?? 0);
      const fit = Math.floor(((bases[position] ?? 0) + hour) / this.#sum);
      value += fit;
      if (fit < fitFloor) underFloor += 1;
    });
    const evenSizes = toEvenness(size, table.format, group.length);
    for (const index of table.leads) {
      const lead = people[index];
      if (lead === undefined) continue;
      value += toFit(preferences, { ...toLeadParts(lead, slot), evenSizes });
    }
    return { slot, underFloor, value };
  }

  #toBase(
    table: Table,
    index: number,
    member: number,
    person: Person,
    group: readonly Person[],
  ): number {
    const { preferences, size } = this.#problem;
    const even = preferences.evenSizes * toEvenness(size, table.format, group.length);
    let base = this.#toOwn(table, index, member, person) + even;
    for (const name of this.#names) {
      let sum = 0;
      for (const other of group) if (other !== person) sum += toPairValue(name, person, other);
      base +=
        preferences[name] * (group.length === 1 ? best : Math.floor(sum / (group.length - 1)));
    }
    return base;
  }

  #toOwn(table: Table, index: number, member: number, person: Person): number {
    const { preferences, people, tables } = this.#problem;
    const key = member * tables.length + index;
    const known = this.#owns.get(key);
    if (known !== undefined) return known;
    const { topics, rankedLeads, goals } = toSeekerParts(person, table, 0, people);
    const own =
      preferences.topics * topics +
      preferences.rankedLeads * rankedLeads +
      preferences.goals * goals;
    this.#owns.set(key, own);
    return own;
  }
}

function isBetter(one: ScoredGroup, other: ScoredGroup): boolean {
  if (one.underFloor !== other.underFloor) return one.underFloor < other.underFloor;
  return one.value > other.value;
}
