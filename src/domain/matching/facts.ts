import type { Cohort } from '../../schemas/cohort.ts';
import type { Enrollment } from '../../schemas/enrollment.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';

/** The public records that the groups of one cohort rest on. */
export interface CohortFacts {
  readonly id: string;
  readonly cohort: Cohort;
  /** By handle. */
  readonly enrollments: ReadonlyMap<string, Enrollment>;
  /** Profiles by handle. */
  readonly mentors: ReadonlyMap<string, Mentor>;
  /** Other cohorts with published groups, in any order. */
  readonly others: readonly PublishedCohort[];
  /** Its own published groups, whose ids and names go on with them, if there are any. */
  readonly published?: GroupingRecord | undefined;
  /** Armored text of `overrides.age`: whom the coordinators keep apart. */
  readonly sealedOverrides?: string | undefined;
  /** People who met in archived cohorts or rotations, by the ledger; undefined where it was not opened. */
  readonly metByLedger?: readonly (readonly string[])[] | undefined;
  /** First day that counts, where the cohort runs and its groups are repaired: meetings before it are past. */
  readonly from?: IsoDate | undefined;
}

/** Another cohort whose groups are published. */
export interface PublishedCohort {
  readonly id: string;
  readonly cohort: Cohort;
  readonly enrollments: ReadonlyMap<string, Enrollment>;
  /** Without slots where these are sealed and were not opened. */
  readonly grouping: GroupingRecord;
}

/** The opened private parts of one cohort, by handle. */
export type PrivateParts = ReadonlyMap<string, PrivatePart>;

/** By what cohorts take their turn. */
export interface Turn {
  readonly id: string;
  readonly cohort: Pick<Cohort, 'matching'>;
}

/** Tells whether two cohorts share a day, so that seats and hours in one count in the other. */
export function isDateOverlapping(one: Cohort, other: Cohort): boolean {
  return one.starts <= other.ends && other.starts <= one.ends;
}

/** Lists the other published cohorts whose dates overlap, by id. */
export function getOverlappingCohorts(facts: CohortFacts): PublishedCohort[] {
  return facts.others
    .filter(({ id, cohort }) => id !== facts.id && isDateOverlapping(facts.cohort, cohort))
    .sort((a, b) => compareText(a.id, b.id));
}

/**
 * Lists the published cohorts that were planned before this one, the latest first: cohorts take
 * their turn by matching date, then id.
 */
export function getEarlierCohorts<Other extends Turn>(
  facts: Turn & { readonly others: readonly Other[] },
): Other[] {
  const turn = toTurn(facts);
  return facts.others
    .filter((other) => toTurn(other) < turn)
    .sort((a, b) => compareText(toTurn(b), toTurn(a)));
}

/** Compares two texts by code units, the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function toTurn({ id, cohort }: Turn): string {
  return `${cohort.matching} ${id}`;
}
