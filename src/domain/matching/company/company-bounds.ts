import type { Preferences } from '../../../schemas/preferences.ts';
import { best } from '../fit.ts';
import { toPairValue } from '../pair-values.ts';
import { pairPreferences } from '../preferences.ts';
import type { Person, Problem, Table } from '../problem.ts';
import { canSit, toUnits } from '../units.ts';

/** Above this many people every other member counts as the best possible, because all pairs would be too many. */
const mostPeople = 2000;

/** Bounds the weighted values of a person's company: Σ weight · value at a table and slot, with a number of others. */
export type CompanyBounds = (person: number, table: Table, slot: number, others: number) => number;

/** The others whom a person may meet, the most valuable first, and Σ weight · value of each. */
interface RankedOthers {
  readonly people: readonly number[];
  readonly worths: readonly number[];
}

/**
 * Bounds from above what the other members can be worth to a person: the mean of the best of those
 * seekers who may sit at the table, are free at the slot and are not kept apart from the person. It
 * falls as the others grow in number, and is full where there are none.
 */
export function toCompanyBounds(problem: Problem): CompanyBounds {
  const { people, preferences } = problem;
  const full = best * pairPreferences.reduce((sum, name) => sum + preferences[name], 0);
  if (people.length > mostPeople) return () => full;
  const toRanked = toRankings(problem);
  const toSitting = toSeatings(problem);
  return (person, table, slot, others) => {
    if (others <= 0) return full;
    const ranked = toRanked(person);
    const isSitting = toSitting(table);
    let [found, sum] = [0, 0];
    for (let at = 0; found < others && at < ranked.people.length; at += 1) {
      const other = ranked.people[at] ?? -1;
      if (isSitting[other] !== 1 || people[other]?.free[slot] !== 1) continue;
      sum += ranked.worths[at] ?? 0;
      found += 1;
    }
    return Math.floor(sum / others);
  };
}

/** Computes Σ weight · value of one other member for a person. */
function toPairWorth(weights: Preferences, one: Person, other: Person): number {
  let worth = 0;
  for (const name of pairPreferences) {
    if (weights[name] > 0) worth += weights[name] * toPairValue(name, one, other);
  }
  return worth;
}

function toRankings({ people, preferences, apart }: Problem) {
  const rankings = new Map<number, RankedOthers>();
  const barred = new Set(apart.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  return (index: number): RankedOthers => {
    const known = rankings.get(index);
    if (known !== undefined) return known;
    const person = people[index];
    const others = people.flatMap((other, position) => {
      if (person === undefined || position === index || !other.isSeeker) return [];
      if (other.seeks !== person.seeks || barred.has(`${index} ${position}`)) return [];
      return [{ position, worth: toPairWorth(preferences, person, other) }];
    });
    others.sort((one, other) => other.worth - one.worth || one.position - other.position);
    const ranking = {
      people: others.map(({ position }) => position),
      worths: others.map(({ worth }) => worth),
    };
    rankings.set(index, ranking);
    return ranking;
  };
}

/** By person: 1 where they may sit at a table, others and hours aside. */
function toSeatings(problem: Problem) {
  const units = toUnits(problem);
  const seatings = new Map<Table, Uint8Array>();
  return (table: Table): Uint8Array => {
    const known = seatings.get(table);
    if (known !== undefined) return known;
    const seating = new Uint8Array(problem.people.length);
    for (const unit of units) {
      if (!canSit(problem, unit, table)) continue;
      for (const person of unit.people) seating[person] = 1;
    }
    seatings.set(table, seating);
    return seating;
  };
}
