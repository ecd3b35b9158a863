/**
 * People who join teams that have leads already, and who need hours in common rather than one slot.
 * Half hours are whole numbers from the start of the week; lists of them are ascending.
 */
export interface TeamProblem {
  /** Most people in a team; one that has as many is complete. */
  readonly size: number;
  /** Whole hours a week that all navigators and people of a team share. */
  readonly hoursOfAll: number;
  /** Whole hours a week that the captain shares with each person. */
  readonly hoursWithCaptain: number;
  readonly teams: readonly Team[];
  readonly people: readonly TeamPerson[];
}

/** A team's leads. */
export interface Team {
  /** By navigator: the half hours that are free. */
  readonly navigators: readonly (readonly number[])[];
  /** The half hours at which the captain is free. */
  readonly captain: readonly number[];
}

/** Somebody who wants a team. */
export interface TeamPerson {
  readonly free: readonly number[];
  /** The lower, the sooner placed. */
  readonly rank: number;
  /** The teams that will do, by index. */
  readonly teams: readonly number[];
}

/** People who can be a team together. */
export interface TeamColumn {
  readonly team: number;
  /** Ascending. */
  readonly people: readonly number[];
}

/** What is reached, in order: most people, most complete teams, the least sum of ranks. */
export interface TeamResult {
  readonly placed: number;
  readonly completeTeams: number;
  readonly rankSum: number;
}

/** Tells whether one result is better than another. */
export function isBetterResult(one: TeamResult, other: TeamResult): boolean {
  if (one.placed !== other.placed) return one.placed > other.placed;
  if (one.completeTeams !== other.completeTeams) return one.completeTeams > other.completeTeams;
  return one.rankSum < other.rankSum;
}
