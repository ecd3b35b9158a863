import type { PeerProblem } from './peer-problem.ts';
import { toAllowedPairs, toPeerUnits } from './peer-units.ts';

/**
 * A problem laid out for search: people joined into units, everything that two units have to do with
 * each other in one matrix, and for each slot the units that are free.
 */
export interface PeerIndex {
  readonly problem: PeerProblem;
  /** By unit: its people, ascending. */
  readonly units: readonly (readonly number[])[];
  readonly sizes: Uint8Array;
  readonly leftOver: Uint8Array;
  /** At one · units + other: 1 where both can be in one group. */
  readonly allowed: Uint8Array;
  /** At one · units + other: Σ weight · value over all pairs across, in both directions; symmetric. */
  readonly across: Float64Array;
  /** By unit: the same over the pairs within. */
  readonly within: Float64Array;
  /** By slot: the units that are free and whole there, without those that nobody could join. */
  readonly candidates: readonly Int32Array[];
  /** By unit: 1 where enough others who are allowed with it are free at one of its slots. */
  readonly canJoin: Uint8Array;
  /** At unit · slots + slot: Σ own worth of its people. */
  readonly own: Int32Array;
  /** By unit: languages that all its people have in common. */
  readonly languages: readonly Uint32Array[];
}

/** Lays a problem out for search. */
export function toPeerIndex(problem: PeerProblem): PeerIndex {
  const units = toPeerUnits(problem);
  const { allowed, across, within } = toUnitPairs(problem, units);
  const { slots, worths, free } = problem;
  const own = new Int32Array(units.length * slots);
  const isFree = new Uint8Array(units.length * slots);
  units.forEach((people, unit) => {
    for (let slot = 0; slot < slots; slot += 1) {
      const worth = people.reduce((sum, person) => sum + (worths.own[person]?.[slot] ?? 0), 0);
      own[unit * slots + slot] = worth;
      isFree[unit * slots + slot] = people.every((person) => free[person]?.[slot] === 1) ? 1 : 0;
    }
  });
  const sizes = Uint8Array.from(units, ({ length }) => length);
  const candidates = Array.from({ length: slots }, (_, slot) =>
    Int32Array.from(units.keys()).filter(
      (unit) => isFree[unit * slots + slot] === 1 && allowed[unit * units.length + unit] === 1,
    ),
  );
  return {
    problem,
    units,
    sizes,
    leftOver: Uint8Array.from(units, (people) =>
      people.reduce((sum, person) => sum + (problem.leftOver[person] ?? 0), 0),
    ),
    allowed,
    across,
    within,
    candidates,
    canJoin: toCanJoin(problem.min, sizes, allowed, candidates),
    own,
    languages: units.map((people) => toCommonLanguages(problem, people)),
  };
}

function toCanJoin(
  min: number,
  sizes: Uint8Array,
  allowed: Uint8Array,
  candidates: readonly Int32Array[],
): Uint8Array {
  const canJoin = new Uint8Array(sizes.length);
  for (const list of candidates) {
    for (const unit of list) {
      let people = 0;
      for (const other of list) {
        if (allowed[unit * sizes.length + other] === 1) people += sizes[other] ?? 0;
      }
      if (people >= min) canJoin[unit] = 1;
    }
  }
  return canJoin;
}

function toUnitPairs(problem: PeerProblem, units: readonly (readonly number[])[]) {
  const { people, worths } = problem;
  const count = units.length;
  const unitOf = new Int32Array(people);
  units.forEach((members, unit) => {
    for (const person of members) unitOf[person] = unit;
  });
  const pairs = toAllowedPairs(problem);
  const allowed = new Uint8Array(count * count).fill(1);
  const across = new Float64Array(count * count);
  const within = new Float64Array(count);
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < people; other += 1) {
      if (one === other) continue;
      const [unit, neighbor] = [unitOf[one] ?? 0, unitOf[other] ?? 0];
      const at = one * people + other;
      if (pairs[at] !== 1) allowed[unit * count + neighbor] = 0;
      const worth = worths.layers.reduce(
        (sum, { weight, values }) => sum + weight * (values[at] ?? 0),
        0,
      );
      if (unit === neighbor) within[unit] = (within[unit] ?? 0) + worth;
      else {
        across[unit * count + neighbor] = (across[unit * count + neighbor] ?? 0) + worth;
        across[neighbor * count + unit] = (across[neighbor * count + unit] ?? 0) + worth;
      }
    }
  }
  return { allowed, across, within };
}

function toCommonLanguages({ languages }: PeerProblem, people: readonly number[]): Uint32Array {
  const words = Uint32Array.from(languages[people[0] ?? 0] ?? []);
  for (const person of people) {
    words.forEach((word, at) => {
      words[at] = word & (languages[person]?.[at] ?? 0);
    });
  }
  return words;
}
