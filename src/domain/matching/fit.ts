import type { PreferenceName, Preferences } from '../../schemas/preferences.ts';
import { preferenceNames, toWeightSum, type OwnPreference } from './preferences.ts';
import type { Person, Problem, Table } from './problem.ts';

/** The value for one person of what rests on no other member, each 0 to 1000. */
export type OwnParts = Readonly<Record<OwnPreference, number>>;

/** The value of each preference for one person in one group; what has no weight may be left out. */
export type FitParts = OwnParts & Readonly<Partial<Record<PreferenceName, number>>>;

/** The value of a wish that is met, and of one that was never made. */
export const best = 1000;

/** Hours that suit anybody, in minutes of the local day: 09:00 to 20:00, with two hours to either side. */
const comfortable = { from: 9 * 60, to: 20 * 60, margin: 2 * 60 } as const;

/**
 * Values the topics that a lead helps with. Ranks weigh 5, 4, 3, 2, 1; the value is 1000 times the
 * weight of the topics that the lead helps with over the weight of all that the person ranked.
 */
export function toTopicsValue(ranked: readonly string[], helpsWith: readonly string[]): number {
  if (ranked.length === 0) return best;
  let met = 0;
  let all = 0;
  ranked.forEach((topic, rank) => {
    const weight = 5 - rank;
    all += weight;
    if (helpsWith.includes(topic)) met += weight;
  });
  return Math.floor((best * met) / all);
}

/** Values a lead by their place in a person's list: 1000, 800, 600, 400, 200, and 0 when not listed. */
export function toRankedLeadsValue(ranked: readonly string[], leads: readonly string[]): number {
  if (ranked.length === 0) return best;
  const rank = ranked.findIndex((handle) => leads.includes(handle));
  return rank === -1 ? 0 : best - 200 * rank;
}

/** Values the goal topics that a lead helps with: their share of all goal topics, of 1000. */
export function toGoalsValue(goalTopics: readonly string[], helpsWith: readonly string[]): number {
  if (goalTopics.length === 0) return best;
  const met = goalTopics.filter((topic) => helpsWith.includes(topic)).length;
  return Math.floor((best * met) / goalTopics.length);
}

/**
 * Values the local hour of one meeting: 1000 within 09:00 to 20:00, and less by the minute towards 0
 * where it begins at 07:00 or ends at 22:00.
 * @param startOfDayMinute start in minutes since the local midnight; the end is that plus the length
 */
export function toLocalHourValue(startOfDayMinute: number, durationMinutes: number): number {
  const end = startOfDayMinute + durationMinutes;
  const outside = Math.max(0, comfortable.from - startOfDayMinute, end - comfortable.to);
  return outside >= comfortable.margin
    ? 0
    : best - Math.ceil((best * outside) / comfortable.margin);
}

/** Computes for a seeker at a table and slot the value of what rests on no other member. */
export function toSeekerParts(
  person: Person,
  table: Table,
  slot: number,
  people: Problem['people'],
): OwnParts {
  const leads = table.leads.flatMap((index) => people[index]?.handle ?? []);
  return {
    topics: toTopicsValue(person.topics, table.helpsWith),
    rankedLeads: toRankedLeadsValue(person.rankedLeads, leads),
    goals: toGoalsValue(person.goalTopics, table.helpsWith),
    localHour: person.localHour[slot] ?? 0,
  };
}

/**
 * Computes each preference's value for one of a group of equals at a slot: topics and goals are means
 * over the others of what each of them brings; there is no lead to rank.
 */
export function toPeerParts(person: Person, slot: number, others: readonly Person[]): OwnParts {
  const toMean = (value: (other: Person) => number) =>
    Math.floor(others.reduce((sum, other) => sum + value(other), 0) / others.length);
  return {
    topics: toMean(({ brings }) => toTopicsValue(person.topics, brings)),
    rankedLeads: best,
    goals: toMean(({ brings }) => toGoalsValue(person.goalTopics, brings)),
    localHour: person.localHour[slot] ?? 0,
  };
}

/** Computes each preference's value for a lead at a slot; a lead's own wish is the hour alone. */
export function toLeadParts(lead: Person, slot: number): OwnParts {
  return { topics: best, rankedLeads: best, goals: best, localHour: lead.localHour[slot] ?? 0 };
}

/**
 * Computes the fit of a person: ⌊Σ weight · value / Σ weight⌋, 0 to 1000; 1000 where nothing has a weight.
 * A value that is not given counts as full, so that what is still open can only be overestimated.
 */
export function toFit(weights: Preferences, parts: FitParts): number {
  const sum = toWeightSum(weights);
  if (sum === 0) return best;
  const total = preferenceNames.reduce(
    (all, name) => all + weights[name] * (parts[name] ?? best),
    0,
  );
  return Math.floor(total / sum);
}
