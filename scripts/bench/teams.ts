import type { LinearSolver } from '../../src/domain/matching/linear-solver.ts';
import { listTeamColumns } from './team-search/list-team-columns.ts';
import { searchTeams } from './team-search/search-teams.ts';
import type { TeamProblem, TeamResult } from './team-search/team-problem.ts';

/** Sets that a benchmark's search may try; the hardest known instance needs some thousand. */
const mostSteps = 2_000_000;

/** What one way of solving a team instance gave. */
export interface TeamRun extends TeamResult {
  readonly status: 'optimal' | 'best-found';
}

/** Solves a team instance with the product's own search. */
export function runTeams(problem: TeamProblem): TeamRun {
  const { result, isBest } = searchTeams(problem, mostSteps);
  return { ...result, status: isBest ? 'optimal' : 'best-found' };
}

/**
 * Solves a team instance as the reference does: all sets of people as columns of one program, the aims
 * folded into one number in which each outweighs the later ones.
 */
export function runTeamsReference(problem: TeamProblem, solver: LinearSolver): TeamRun | undefined {
  const columns = listTeamColumns(problem);
  const rankSum = (people: readonly number[]) =>
    people.reduce((sum, person) => sum + (problem.people[person]?.rank ?? 0), 0);
  const complete = 1 + rankSum([...problem.people.keys()]);
  const placed = complete * (problem.teams.length + 1);
  const isComplete = (people: readonly number[]) => (people.length === problem.size ? 1 : 0);
  const atMostOne = (held: readonly number[]) => ({
    columns: held,
    values: held.map(() => 1),
    lower: -Infinity,
    upper: 1,
  });
  const all = [...columns.keys()];
  const rows = [
    ...problem.people.map((_, person) =>
      atMostOne(all.filter((at) => columns[at]?.people.includes(person) === true)),
    ),
    ...problem.teams.map((_, team) => atMostOne(all.filter((at) => columns[at]?.team === team))),
  ];
  const objective = columns.map(
    ({ people }) => placed * people.length + complete * isComplete(people) - rankSum(people),
  );
  const result = solver.maximize({ columnCount: columns.length, rows }, objective);
  if (result.kind !== 'optimal' && result.kind !== 'best-found') return undefined;
  const chosen = columns.filter((_, at) => (result.columns[at] ?? 0) > 0.5);
  return {
    placed: chosen.flatMap(({ people }) => people).length,
    completeTeams: chosen.reduce((sum, { people }) => sum + isComplete(people), 0),
    rankSum: rankSum(chosen.flatMap(({ people }) => people)),
    status: result.kind,
  };
}
