import { getSlotsInReach } from '../../../src/domain/matching/explain.ts';
import type { Problem } from '../../../src/domain/matching/problem.ts';
import type { Grouping, Slot } from '../../../src/schemas/grouping.ts';

/** People who could hardly be elsewhere. */
export interface TightReach {
  readonly handle: string;
  readonly slots: number;
}

/** Lists the placed people with the fewest pairs of lead and hour in reach. */
export function listTightReach(problem: Problem, { groups }: Grouping, most: number): TightReach[] {
  const placed = new Set(groups.flatMap(({ members }) => members));
  return problem.people
    .map(({ handle }, index) => ({ handle, slots: getSlotsInReach(problem, index) }))
    .filter(({ handle }) => placed.has(handle))
    .sort((a, b) => a.slots - b.slots || (a.handle < b.handle ? -1 : 1))
    .slice(0, most);
}

/** A language that more people depend on than there are seats. */
export interface ScarceLanguage {
  readonly language: string;
  /** Seekers of a group with a lead who speak nothing else. */
  readonly seekers: number;
  /** Seats of the leads who speak it. */
  readonly seats: number;
}

/** Lists languages that more seekers depend on than the leads who speak them have seats, where one is required. */
export function listScarceLanguages(problem: Problem): ScarceLanguage[] {
  const { people, requirements } = problem;
  if (!requirements.includes('language')) return [];
  const seekers = people.filter(({ seeks }) => seeks === 'lead');
  const known = [...new Set(seekers.flatMap(({ languages }) => languages))].sort();
  return known
    .map((language) => ({
      language,
      seekers: seekers.filter(({ languages }) => languages.every((one) => one === language)).length,
      seats: countSeats(problem, language),
    }))
    .filter((one) => one.seekers > one.seats);
}

/** A lead of several tables has their seats once. */
function countSeats({ people, tables, leadSeats }: Problem, language: string): number {
  const isSpeaking = (lead: number) => people[lead]?.languages.includes(language) === true;
  const isOfSeveral = (lead: number) => leadSeats.some((row) => row.lead === lead);
  const single = tables.filter(
    ({ leads }) => leads.length > 0 && leads.every(isSpeaking) && !leads.some(isOfSeveral),
  );
  const several = leadSeats.filter(({ lead }) => isSpeaking(lead));
  return [...single.map(({ max }) => max), ...several.map(({ seats }) => seats)].reduce(
    (sum, seats) => sum + seats,
    0,
  );
}

/** A time of the week at which seekers crowd around few leads. */
export interface CrowdedHour {
  readonly slot: Slot;
  readonly seekers: number;
  readonly leads: number;
}

/** Lists the hours, one a day at most, at which the most seekers come on each lead who is free. */
export function listCrowdedHours({ people, tables, slots }: Problem, most: number): CrowdedHour[] {
  const leads = [...new Set(tables.flatMap((table) => table.leads))];
  const hours = slots.map(({ weekday, start }, index) => ({
    slot: { weekday, start },
    seekers: people.filter(({ seeks, free }) => seeks === 'lead' && free[index] === 1).length,
    leads: leads.filter((lead) => people[lead]?.free[index] === 1).length,
  }));
  const ordered = hours
    .filter((hour) => hour.seekers > hour.leads)
    .sort((a, b) => b.seekers * (a.leads + 1) - a.seekers * (b.leads + 1));
  const days = new Set<string>();
  return ordered
    .filter(({ slot }) => !days.has(slot.weekday) && days.add(slot.weekday))
    .slice(0, most);
}
