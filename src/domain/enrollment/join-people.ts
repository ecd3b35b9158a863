import type { Cohort } from '../../schemas/cohort.ts';
import type { CohortPeople } from './join-hints.ts';

/** A mentor who can be ranked. */
export interface RankableMentor {
  readonly handle: string;
  readonly name: string;
  /** Seats that they bring to this cohort. */
  readonly seats: number;
  /** Tags of the languages with which they are enrolled in it. */
  readonly languages: readonly string[];
}

/**
 * Everybody who is enrolled, by handle: their name as the cohort shows it, that of a mentor as in the
 * profile. It is empty where the cohort shows none, or where the handle tells it.
 */
export type KnownNames = Readonly<Record<string, string>>;

/** What is public about those who are enrolled in a cohort, and told to whoever joins it. */
export interface JoinPeople {
  readonly mentors: readonly RankableMentor[];
  readonly people: KnownNames;
  readonly cohortPeople: CohortPeople;
}

/** Leaves out a shown name that its handle tells, as most first names: a form that knows many people stays small. */
export function toKnownName(handle: string, shown: string | undefined): string {
  return shown === undefined || shown === toToldName(handle) ? '' : shown;
}

/** Reads the name by which a cohort shows somebody; undefined where it shows none, or nobody has that handle. */
export function readKnownName(
  people: KnownNames,
  handle: string,
  style: Cohort['publish']['names'],
): string | undefined {
  // Every object has a constructor, and so may a handle be called.
  const name = Object.hasOwn(people, handle) ? people[handle] : undefined;
  if (name !== '') return name;
  return style === 'counts' ? undefined : toToldName(handle);
}

/** Reads a first name out of a handle: `dev-rao` tells Dev. */
function toToldName(handle: string): string {
  const [first = ''] = handle.split('-');
  return first.charAt(0).toUpperCase() + first.slice(1);
}
