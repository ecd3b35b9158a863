import { expect, test } from 'vitest';
import { noMeasure } from '../../src/domain/matching/led/led-aims.ts';
import {
  toMeasureObjective,
  toSeatingProgram,
} from '../../src/domain/matching/led/seating-program.ts';
import { toLedSeating } from '../../src/domain/matching/led/to-seating.ts';
import { toSampleCrowd } from '../../src/domain/matching/sample-crowd.ts';
import { toProblem } from '../../src/domain/matching/to-problem.ts';
import type { LinearResult } from '../../src/domain/matching/linear-solver.ts';
import { loadHighsSolver, loadLinearSolver } from './highs-solver.ts';

function toFound(result: LinearResult) {
  if (!('columns' in result)) throw new Error(`It is ${result.kind}.`);
  return result;
}

/** Three things of weight 3, 4 and 5 in a bag that holds 8. */
const bag = {
  columnCount: 3,
  rows: [{ columns: [0, 1, 2], values: [3, 4, 5], lower: -Infinity, upper: 8 }],
};

test('the best choice is found, with its bound', async () => {
  const solver = await loadHighsSolver();
  const result = solver.maximize(bag, [4, 5, 6]);
  expect(result).toMatchObject({ kind: 'optimal' });
  const { columns, bound } = toFound(result);
  expect([...columns].map(Math.round)).toEqual([1, 0, 1]);
  expect(Math.round(bound)).toBe(10);
  expect(solver.maximize(bag, [4, 5, 6], Float64Array.of(0, 1, 0))).toMatchObject({
    kind: 'optimal',
  });
});

test('a program that nothing fits is infeasible', async () => {
  const solver = await loadHighsSolver();
  const rows = [...bag.rows, { columns: [0, 1, 2], values: [1, 1, 1], lower: 3, upper: Infinity }];
  expect(solver.maximize({ ...bag, rows }, [1, 1, 1])).toEqual({ kind: 'infeasible' });
});

test('a program that can not be read is a failure in words, and the solver lives on', async () => {
  const solver = await loadHighsSolver();
  const rows = [{ columns: [7], values: [1], lower: 0, upper: 1 }];
  expect(solver.maximize({ ...bag, rows }, [1, 1, 1])).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/^The solver stopped/),
  });
  expect(solver.maximize(bag, [4, 5, 6])).toMatchObject({ kind: 'optimal' });
});

test('when its counted work ends, the best answer so far comes with what it may lack', async () => {
  const facts = toSampleCrowd(40, 12, 2);
  const { plain } = toLedSeating(toProblem(facts, facts.privateParts));
  const program = toSeatingProgram(plain, Infinity);
  if (program === undefined) throw new Error('There is no program.');
  const objective = toMeasureObjective(plain, program, { ...noMeasure, value: 1 });
  const start = new Float64Array(program.columnCount);
  const result = (await loadLinearSolver(0)).maximize(program, objective, start);
  expect(result).toMatchObject({ kind: 'best-found' });
  const { columns, bound } = toFound(result);
  const reached = objective.reduce(
    (sum, value, at) => sum + value * Math.round(columns[at] ?? 0),
    0,
  );
  expect(bound).toBeGreaterThanOrEqual(reached);
});
