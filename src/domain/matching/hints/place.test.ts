import { expect, test, vi } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { Aim } from '../../../schemas/grouping-proof.ts';
import type { AimStatus } from '../../../schemas/grouping.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import { solve } from '../solve.ts';
import { toProblem } from '../to-problem.ts';
import { askPlacing, toPlaced } from './place.ts';

vi.mock('../solve.ts', { spy: true });

const solver = await loadHighsSolver();

/** Asks about somebody whom no group takes, of an engine that is as sure of its aims as said. */
function askOf(status: AimStatus | 'failed') {
  const facts = toSampleFacts(toSampleCohort([1]));
  addLead(facts, 'lead-a');
  addSeeker(facts, 'alone', { languages: ['fi'] });
  const problem = toProblem(facts, facts.privateParts);
  const person = problem.people.findIndex(({ handle }) => handle === 'alone');
  const solved = solve(problem, solver);
  if (solved.kind === 'failed') throw new Error(solved.message);
  const aim: Aim = { aim: 'left-over', value: 0, bound: 0, status: 'gap', isConditional: false };
  vi.mocked(solve).mockReturnValueOnce(
    status === 'failed'
      ? { kind: 'failed', message: 'Too large.' }
      : { ...solved, groups: [], aims: [{ ...aim, status }] },
  );
  return askPlacing(problem, toPlaced(problem, []), person, solver).kind;
}

test.each([
  ['certified', 'impossible'],
  ['solver-proven', 'impossible'],
  ['gap', 'unknown'],
  ['failed', 'unknown'],
] as const)('an engine whose answer is %s makes a place %s', (status, kind) => {
  expect(askOf(status)).toBe(kind);
});
