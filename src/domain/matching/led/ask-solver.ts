import type { LinearSolver } from '../linear-solver.ts';
import type { SecondOpinion } from '../seating/second-opinion.ts';
import type { SeatingProblem } from '../seating/seating-problem.ts';
import {
  readGroups,
  toColumns,
  toFloorRow,
  toMeasureObjective,
  toSeatingProgram,
} from './seating-program.ts';

/**
 * Lets a solver of linear programs look at what stays open. Its answer is rounded and counted again in
 * integers; one that does not hold, or that fails, is none. Gives nothing where the program is too large.
 */
export function toSolverOpinion(
  problem: SeatingProblem,
  solver: LinearSolver,
  mostColumns: number,
): SecondOpinion | undefined {
  const program = toSeatingProgram(problem, mostColumns);
  if (program === undefined || program.columnCount === 0) return undefined;
  return ({ measure, floors }, groups) => {
    const rows = [...program.rows, ...floors.map((floor) => toFloorRow(problem, program, floor))];
    const objective = toMeasureObjective(problem, program, measure);
    const start = toColumns(program, groups);
    const { columnCount } = program;
    const result = solver.maximize({ columnCount, rows }, objective, start);
    if (result.kind === 'infeasible' || result.kind === 'failed') return undefined;
    const found = readGroups(program, rows, result.columns);
    if (found === undefined) return undefined;
    return { groups: found, isBest: result.kind === 'optimal' };
  };
}
