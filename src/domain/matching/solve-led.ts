import type { Aim } from '../../schemas/grouping-proof.ts';
import { toChoices } from './choices.ts';
import { toFormedGroups } from './formed-groups.ts';
import type { LinearResult, LinearRow, LinearSolver, Objective } from './linear-solver.ts';
import type { Problem } from './problem.ts';
import type { SolveResult } from './solve.ts';
import { toFloorRow, toObjective, toProgram, type GroupProgram } from './to-program.ts';

/** Most columns that are given to the solver; far above any cohort it can finish. */
const mostColumns = 300_000;

/** A program without columns has one answer, which no solver need be asked for. */
const nothingToChoose: LinearResult = {
  kind: 'optimal',
  columns: new Float64Array(0),
  bound: 0,
};

interface Stage {
  readonly aim: Aim['aim'];
  readonly objective: Objective;
  /** Whether the aim counts what the objective's negative counts. */
  readonly direction: 'most' | 'fewest';
}

/**
 * Forms groups with leads: most seekers left over from an earlier cohort, then most seekers, then fewest under
 * the fit floor, then the greatest total fit, each fixed before the next. Every answer of the solver
 * is rounded and counted again in integers; one that does not hold is a failure, never a result.
 */
export function solveLed(problem: Problem, solver: LinearSolver): SolveResult {
  const program = toProgram(problem, toChoices(problem));
  if (program.columnCount > mostColumns) return tooLarge(program.columnCount);
  const kept: LinearRow[] = [];
  const aims: Aim[] = [];
  let columns = new Float64Array(program.columnCount);
  for (const { aim, objective, direction } of toStages(problem, program)) {
    const rows = { columnCount: program.columnCount, rows: [...program.rows, ...kept] };
    const result =
      program.columnCount === 0 ? nothingToChoose : solver.maximize(rows, objective, columns);
    if (result.kind === 'infeasible') return contradiction(aim);
    if (result.kind === 'failed') return { kind: 'failed', message: result.message };
    columns = result.columns.map((value) => (value > 0.5 ? 1 : 0));
    const reached = evaluate(objective, columns);
    const bound = Math.max(reached, Math.floor(result.bound + 1e-6));
    const isProven = result.kind === 'optimal' && bound === reached;
    const sign = direction === 'most' ? 1 : -1;
    aims.push({
      aim,
      value: sign * reached + 0,
      bound: sign * bound + 0,
      status: isProven ? 'solver-proven' : 'gap',
      isConditional: aims.some(({ status }) => status === 'gap'),
    });
    kept.push(toFloorRow(objective, reached));
  }
  const groups = toFormedGroups(problem, program, columns);
  return groups === undefined ? contradiction('groups') : { kind: 'solved', groups, aims };
}

function toStages(problem: Problem, program: GroupProgram): Stage[] {
  const { units } = program.choices;
  const none = () => 0;
  const size = (unit: number) => units[unit]?.people.length ?? 0;
  const stages: Stage[] = [];
  if (units.some(({ leftOver }) => leftOver > 0)) {
    stages.push({
      aim: 'left-over',
      objective: toObjective(program, ({ unit }) => units[unit]?.leftOver ?? 0, none),
      direction: 'most',
    });
  }
  stages.push({
    aim: 'placed',
    objective: toObjective(program, ({ unit }) => size(unit), none),
    direction: 'most',
  });
  if (problem.fitFloor > 0) {
    stages.push({
      aim: 'under-floor',
      objective: toObjective(program, ({ underFloor }) => 0 - underFloor, none),
      direction: 'fewest',
    });
  }
  stages.push({
    aim: 'value',
    objective: toObjective(
      program,
      ({ fit }) => fit,
      ({ leadFit }) => leadFit,
    ),
    direction: 'most',
  });
  return stages;
}

function evaluate(objective: Objective, columns: Float64Array): number {
  return objective.reduce((sum, value, column) => sum + value * (columns[column] ?? 0), 0);
}

function tooLarge(columnCount: number): SolveResult {
  return {
    kind: 'failed',
    message: `There are ${String(columnCount)} ways to place people, more than the solver can hold. Form the cohort in two parts.`,
  };
}

function contradiction(where: string): SolveResult {
  return {
    kind: 'failed',
    message: `The solver's answer for "${where}" does not hold when it is counted again. Run it once more; if it stays, report it with the versions that "npm run plan" printed.`,
  };
}
