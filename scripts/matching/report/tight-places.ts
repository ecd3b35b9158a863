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

/** Languages that more people depend on than there are seats. */
export interface ScarceLanguages {
  /** Everything that somebody speaks. */
  readonly languages: readonly string[];
  /** Seekers of a group with a lead who speak nothing else. */
  readonly seekers: number;
  /** Seats of the leads who speak any of them. */
  readonly seats: number;
}

/**
 * Lists what somebody speaks where more seekers speak nothing else than the leads who speak any of it
 * have seats; undefined where no language is required.
 */
export function listScarceLanguages(problem: Problem): ScarceLanguages[] | undefined {
  const { people, requirements } = problem;
  if (!requirements.includes('language')) return undefined;
  const spoken = people.filter(({ seeks }) => seeks === 'lead').map(({ languages }) => languages);
  const known = new Map(spoken.map((languages) => [languages.join(' '), languages]));
  return [...known.keys()].sort().flatMap((key) => {
    const languages = known.get(key) ?? [];
    const seekers = spoken.filter((own) => own.every((one) => languages.includes(one))).length;
    const seats = countSeats(problem, languages);
    return seekers > seats ? [{ languages, seekers, seats }] : [];
  });
}

/** A lead of several tables has their seats once. */
function countSeats({ people, tables, leadSeats }: Problem, languages: readonly string[]): number {
  const isOneSpoken = (leads: readonly number[]) =>
    languages.some((one) => leads.every((lead) => people[lead]?.languages.includes(one) === true));
  const isOfSeveral = (lead: number) => leadSeats.some((row) => row.lead === lead);
  const single = tables.filter(
    ({ leads }) => leads.length > 0 && isOneSpoken(leads) && !leads.some(isOfSeveral),
  );
  const several = leadSeats.filter(({ lead }) => isOneSpoken([lead]));
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
