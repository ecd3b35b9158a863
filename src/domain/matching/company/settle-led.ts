import type { Aim } from '../../../schemas/grouping-proof.ts';
import { best } from '../fit.ts';
import { hasPairPreference } from '../preferences.ts';
import type { Problem } from '../problem.ts';
import type { SolveResult } from '../solve.ts';
import { improveLed } from './improve-led.ts';
import { LedGroups, type Reached } from './led-groups.ts';

type Solved = Extract<SolveResult, { kind: 'solved' }>;

/**
 * Forms groups with a lead, also where preferences are about the other members. There the solver counts
 * company by what it could be at best; its groups are improved by what company truly is, and its bounds
 * stay bounds.
 * @param solveEstimated solves with the values of `toSeatValues`
 */
export function solveWithCompany(
  problem: Problem,
  solveEstimated: (problem: Problem) => SolveResult,
): SolveResult {
  const estimated = solveEstimated(problem);
  if (estimated.kind === 'failed' || isTold(problem, estimated)) return estimated;
  const { groups, reached } = improveLed(problem, estimated.groups);
  const under = estimated.aims.find(({ aim }) => aim === 'under-floor');
  const isLoose = under !== undefined && 0 - reached[2] > under.value;
  // More people are under the floor than by the estimate: its bound of the value is for fewer.
  const unbound = isLoose ? solveEstimated({ ...problem, fitFloor: 0 }) : estimated;
  return {
    ...estimated,
    groups,
    aims: toTrueAims(estimated, toValueBound(problem, reached, unbound), reached),
  };
}

/** Tells whether a solver's value is what its groups are truly worth. */
function isTold(problem: Problem, { groups, aims }: Solved): boolean {
  const { preferences } = problem;
  if (hasPairPreference(preferences)) return false;
  if (preferences.evenSizes === 0) return true;
  const [, , , value] = new LedGroups(problem, groups).measure();
  return aims.find(({ aim }) => aim === 'value')?.value === value;
}

function toTrueAims({ aims }: Solved, valueBound: number, reached: Reached): Aim[] {
  const [leftOver, placed, spared, value] = reached;
  const values = { 'left-over': leftOver, placed, 'under-floor': 0 - spared, value };
  const settled: Aim[] = [];
  for (const aim of aims) {
    const own = values[aim.aim];
    const bound = aim.aim === 'value' ? Math.max(valueBound, own) : aim.bound;
    settled.push({
      ...aim,
      value: own,
      bound,
      status: own === bound ? aim.status : 'gap',
      isConditional: settled.some(({ status }) => status === 'gap'),
    });
  }
  return settled;
}

/**
 * Gives a bound of the value for all groupings that place as many: the solver's, if it is about at
 * least these, else full fit for everybody.
 */
function toValueBound(
  { people, tables }: Problem,
  [leftOver, placed]: Reached,
  result: SolveResult,
): number {
  const aims = result.kind === 'solved' ? result.aims : [];
  const of = (name: Aim['aim']) => aims.find(({ aim }) => aim === name);
  const isAboutAll =
    (of('left-over')?.value ?? 0) <= leftOver && (of('placed')?.value ?? 0) <= placed;
  const bound = of('value')?.bound;
  if (bound !== undefined && isAboutAll) return bound;
  const leads = tables.reduce((sum, table) => sum + table.leads.length, 0);
  return best * (people.filter(({ seeks }) => seeks === 'lead').length + leads);
}
