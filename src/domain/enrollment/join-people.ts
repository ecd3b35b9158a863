import type { CohortPeople } from './join-hints.ts';

/** A mentor who can be ranked. */
export interface RankableMentor {
  readonly handle: string;
  readonly name: string;
  /** Seats that they bring to this cohort. */
  readonly seats: number;
}

/** What is public about those who are enrolled in a cohort, and told to whoever joins it. */
export interface JoinPeople {
  readonly mentors: readonly RankableMentor[];
  readonly enrolled: readonly string[];
  /** Their names by handle, as the cohort shows them; those of mentors as in their profiles. */
  readonly names: Readonly<Record<string, string>>;
  readonly cohortPeople: CohortPeople;
}
