import loadHighs, { type Highs, type Model, type ModelData } from 'highs';
import type { MatchingSolver } from '../../src/domain/matching/solve.ts';
import type {
  BinaryProgram,
  LinearResult,
  LinearSolver,
  Objective,
} from '../../src/domain/matching/linear-solver.ts';
import { loadHighsMaster } from './highs-master.ts';

/** Nodes of the search tree after which the best answer so far is taken: counted work, never time. */
const mostNodes = 200_000;

/** Loads HiGHS as WebAssembly and gives it the shape of a `MatchingSolver`. */
export async function loadHighsSolver(): Promise<MatchingSolver> {
  return { ...(await loadHighsMaster()), ...(await loadLinearSolver()) };
}

/**
 * Loads HiGHS as WebAssembly and gives it the shape of a `LinearSolver`: one thread, and a gap under
 * one whole point, so that "optimal" means optimal where all coefficients are integers.
 * @param nodes nodes of the search tree after which the best answer so far is taken
 */
export async function loadLinearSolver(nodes = mostNodes): Promise<LinearSolver> {
  const highs = await loadHighs();
  return {
    maximize: (program, objective, start) => {
      try {
        return highs.withModel(toModelData(highs, program, objective), (model) =>
          run(highs, model, nodes, start),
        );
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return {
          kind: 'failed',
          message: `The solver stopped (${detail}). The problem may be too large for its memory; form the cohort in two parts.`,
        };
      }
    },
  };
}

function run(
  highs: Highs,
  model: Model,
  nodes: number,
  start: Float64Array | undefined,
): LinearResult {
  model.options.set({
    output_flag: false,
    random_seed: 0,
    mip_rel_gap: 0,
    mip_abs_gap: 0.99,
    mip_max_nodes: nodes,
  });
  if (start !== undefined) model.setSolution({ colValue: start });
  model.run();
  const status = model.getModelStatus();
  const { modelStatus } = highs.constants;
  if (status === modelStatus.infeasible) return { kind: 'infeasible' };
  const columns = model.getSolution().colValue;
  const bound = Number(model.info.get('mip_dual_bound'));
  if (status === modelStatus.optimal) return { kind: 'optimal', columns, bound };
  if (status === modelStatus.solutionLimit && columns.length > 0) {
    return { kind: 'best-found', columns, bound };
  }
  return { kind: 'failed', message: `The solver ended without an answer (status ${status}).` };
}

function toModelData(highs: Highs, program: BinaryProgram, objective: Objective): ModelData {
  const { columnCount, rows } = program;
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  const ofEach = (value: number) => new Float64Array(columnCount).fill(value);
  const finite = (limit: number) =>
    Number.isFinite(limit) ? limit : Math.sign(limit) * highs.infinity;
  return {
    numCols: columnCount,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(objective),
    colLower: ofEach(0),
    colUpper: ofEach(1),
    rowLower: Float64Array.from(rows, ({ lower }) => finite(lower)),
    rowUpper: Float64Array.from(rows, ({ upper }) => finite(upper)),
    integrality: new Int32Array(columnCount).fill(highs.constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columnCount,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
    },
  };
}
