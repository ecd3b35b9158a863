import { listTeamColumns } from './list-team-columns.ts';
import {
  isBetterResult,
  type TeamColumn,
  type TeamProblem,
  type TeamResult,
} from './team-problem.ts';

/** The best teams of a search. */
export interface SearchedTeams {
  readonly columns: readonly TeamColumn[];
  readonly result: TeamResult;
  /** Whether the search was through, so that nothing is better. */
  readonly isBest: boolean;
}

/**
 * Searches teams one after another, always the one with the fewest of its largest sets left, and leaves a part as soon
 * as it cannot do better: the largest sets that are left, of whoever has the least ranks. It ends at
 * once where everything is reached that can be at all. As many people as can be are asked for first,
 * then one fewer, and so on. Parts in which the same teams placed the same
 * people are looked at once (dynamic programming over sets, Held & Karp 1962).
 * @param mostSteps sets that may be tried
 */
export function searchTeams(problem: TeamProblem, mostSteps: number): SearchedTeams {
  return new TeamSearch(problem, listTeamColumns(problem), mostSteps).run();
}

const nobody: TeamResult = { placed: 0, completeTeams: 0, rankSum: 0 };
/** People up to whom a set fits the bits of an integer. */
const mostInBits = 31;

/** Steps of a search that follows one which ran out of steps with nothing in hand. */
const briefSteps = 20_000;
/** Teams up to which their set and one of people fit an integer together. */
const mostTeams = 20;

class TeamSearch {
  readonly #problem: TeamProblem;
  readonly #byTeam: readonly (readonly TeamColumn[])[];
  /** People, the least rank first. */
  readonly #byRank: readonly number[];
  readonly #used: Uint8Array;
  readonly #chosen: TeamColumn[] = [];
  readonly #seen = new Map<number, TeamResult>();
  readonly #canRemember: boolean;
  #left: number;
  #best: TeamResult = nobody;
  #bestColumns: readonly TeamColumn[] = [];

  constructor(problem: TeamProblem, columns: readonly TeamColumn[], mostSteps: number) {
    const { people, teams } = problem;
    this.#problem = problem;
    this.#left = mostSteps;
    this.#used = new Uint8Array(people.length);
    this.#byTeam = toOrder(problem, columns);
    this.#canRemember = people.length <= mostInBits && teams.length <= mostTeams;
    this.#byRank = [...people.keys()].sort(
      (one, other) => this.#rankOf(one) - this.#rankOf(other) || one - other,
    );
  }

  run(): SearchedTeams {
    const { placed } = this.#toBound(this.#byTeam, nobody);
    for (let asked = placed; asked > 0 && this.#left > 0; asked -= 1) {
      // Anything with fewer people than asked for is worse than this.
      this.#best = { placed: asked - 1, completeTeams: Infinity, rankSum: -Infinity };
      this.#seen.clear();
      this.#extend(this.#byTeam, nobody, 0, 0);
      if (this.#bestColumns.length > 0) {
        return { columns: this.#bestColumns, result: this.#best, isBest: this.#left > 0 };
      }
    }
    return this.#left > 0 ? { columns: [], result: nobody, isBest: true } : this.#searchBriefly();
  }

  /** Takes the best of a short search that asks for nothing. */
  #searchBriefly(): SearchedTeams {
    this.#best = nobody;
    this.#seen.clear();
    this.#left = briefSteps;
    this.#extend(this.#byTeam, nobody, 0, 0);
    return { columns: this.#bestColumns, result: this.#best, isBest: false };
  }

  #rankOf(person: number): number {
    return this.#problem.people[person]?.rank ?? 0;
  }

  /**
   * @param before sets by team, those of teams that were not decided on
   * @param decided teams that were, as bits
   * @param placed people who are placed, as bits
   */
  #extend(
    before: readonly (readonly TeamColumn[])[],
    result: TeamResult,
    decided: number,
    placed: number,
  ): void {
    if (isBetterResult(result, this.#best)) {
      this.#best = result;
      this.#bestColumns = [...this.#chosen];
    }
    const teams = before
      .map((columns) => columns.filter((column) => this.#isFree(column)))
      .filter(({ length }) => length > 0);
    const [first, ...others] = teams.sort((one, other) => countLargest(one) - countLargest(other));
    const bound = this.#toBound(teams, result);
    if (first === undefined || !isBetterResult(bound, this.#best)) return;
    if (this.#left <= 0 || this.#isSeen(decided, placed, result)) return;
    const team = decided | (1 << (first[0]?.team ?? 0));
    for (const column of first) {
      this.#left -= 1;
      this.#take(column, 1);
      this.#extend(others, this.#toResult(result, column), team, placed | toSet(column));
      this.#take(column, 0);
      if (this.#left <= 0 || !isBetterResult(bound, this.#best)) return;
    }
    this.#extend(others, result, team, placed);
  }

  #isFree({ people }: TeamColumn): boolean {
    for (const person of people) if (this.#used[person] === 1) return false;
    return true;
  }

  #take(column: TeamColumn, used: 0 | 1): void {
    for (const person of column.people) this.#used[person] = used;
    if (used === 1) this.#chosen.push(column);
    else this.#chosen.pop();
  }

  #toResult({ placed, completeTeams, rankSum }: TeamResult, { people }: TeamColumn): TeamResult {
    return {
      placed: placed + people.length,
      completeTeams: completeTeams + (people.length === this.#problem.size ? 1 : 0),
      rankSum: people.reduce((sum, person) => sum + this.#rankOf(person), rankSum),
    };
  }

  /** Whether the same teams placed the same people before, with as good a result. */
  #isSeen(decided: number, placed: number, result: TeamResult): boolean {
    if (!this.#canRemember) return false;
    const key = decided * 2 ** mostInBits + placed;
    const known = this.#seen.get(key);
    if (known !== undefined && !isBetterResult(result, known)) return true;
    this.#seen.set(key, result);
    return false;
  }

  /** What no choice among sets of teams can pass; the largest sets of a team come first. */
  #toBound(
    teams: readonly (readonly TeamColumn[])[],
    { placed, completeTeams, rankSum }: TeamResult,
  ): TeamResult {
    const { size } = this.#problem;
    const reachable = new Uint8Array(this.#used.length);
    let [room, whole] = [0, 0];
    for (const columns of teams) {
      const most = columns[0]?.people.length ?? 0;
      room += most;
      if (most === size) whole += 1;
      for (const { people } of columns) for (const person of people) reachable[person] = 1;
    }
    let [more, ranks] = [0, rankSum];
    for (const person of this.#byRank) {
      if (more === room) break;
      if (reachable[person] !== 1) continue;
      more += 1;
      ranks += this.#rankOf(person);
    }
    const complete = Math.min(whole, Math.floor(more / size));
    return { placed: placed + more, completeTeams: completeTeams + complete, rankSum: ranks };
  }
}

function toSet({ people }: TeamColumn): number {
  return people.reduce((set, person) => set | (1 << (person & 31)), 0);
}

/** Sets by team, in each the largest with the least ranks first. */
function toOrder(problem: TeamProblem, columns: readonly TeamColumn[]): TeamColumn[][] {
  const rankSum = ({ people }: TeamColumn) =>
    people.reduce((sum, person) => sum + (problem.people[person]?.rank ?? 0), 0);
  return problem.teams.map((_, team) =>
    columns
      .filter((column) => column.team === team)
      .sort(
        (one, other) => other.people.length - one.people.length || rankSum(one) - rankSum(other),
      ),
  );
}

/** How many sets are as large as the largest. */
function countLargest(columns: readonly TeamColumn[]): number {
  const most = columns[0]?.people.length;
  const smaller = columns.findIndex(({ people }) => people.length !== most);
  return smaller === -1 ? columns.length : smaller;
}
