import type { Preferences } from '../../../schemas/cohort.ts';
import { best } from '../fit.ts';
import { toPairValue } from '../pair-values.ts';
import { pairPreferences } from '../preferences.ts';
import type { Person, Problem } from '../problem.ts';

/** Above this many people every other member counts as the best possible, because all pairs would be too many. */
const mostPeople = 2000;

/** Bounds the weighted values of a person's company: Σ weight · value for a slot and a number of others. */
export type CompanyBounds = (person: number, slot: number, others: number) => number;

/**
 * Bounds from above what the other members can be worth to a person: the mean of the best of those
 * seekers who are free at the slot and not kept apart from the person. It falls as the others grow in
 * number, and is full where there are none.
 */
export function toCompanyBounds(problem: Problem): CompanyBounds {
  const { people, preferences, slots } = problem;
  const full = best * pairPreferences.reduce((sum, name) => sum + preferences[name], 0);
  if (people.length > mostPeople) return () => full;
  const worthsOf = toPairWorths(problem);
  const known = new Map<number, Float64Array>();
  return (person, slot, others) => {
    if (others <= 0) return full;
    const key = person * slots.length + slot;
    const found = known.get(key) ?? toBestSums(problem, worthsOf(person), slot);
    known.set(key, found);
    return Math.floor((found[Math.min(others, found.length - 1)] ?? 0) / others);
  };
}

/** Computes Σ weight · value of one other member for a person. */
export function toPairWorth(weights: Preferences, one: Person, other: Person): number {
  let worth = 0;
  for (const name of pairPreferences) {
    if (weights[name] > 0) worth += weights[name] * toPairValue(name, one, other);
  }
  return worth;
}

/** Lists what each other person is worth to one, by index; −1 for whoever can't be in a group with them. */
function toPairWorths({ people, preferences, apart }: Problem) {
  const rows = new Map<number, Float64Array>();
  const barred = new Set(apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return (index: number): Float64Array => {
    const known = rows.get(index);
    if (known !== undefined) return known;
    const person = people[index];
    const row = Float64Array.from(people, (other, position) => {
      const isOther = person !== undefined && position !== index && other.isSeeker;
      if (!isOther || other.seeks !== person.seeks || barred.has(`${index} ${position}`)) return -1;
      return toPairWorth(preferences, person, other);
    });
    rows.set(index, row);
    return row;
  };
}

/** Adds up, for 0, 1, 2 and more others, the greatest worths of those who are free at a slot. */
function toBestSums({ people, size }: Problem, worths: Float64Array, slot: number): Float64Array {
  const free = worths.filter((worth, other) => worth >= 0 && people[other]?.free[slot] === 1);
  free.sort().reverse();
  const sums = new Float64Array(Math.max(size.max, 2));
  for (let others = 1; others < sums.length; others += 1) {
    sums[others] = (sums[others - 1] ?? 0) + (free[others - 1] ?? 0);
  }
  return sums;
}
