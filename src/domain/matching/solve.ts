import type { Aim } from '../../schemas/grouping-proof.ts';
import type { MasterSource } from './circles/column-master.ts';
import { solveWithCompany } from './company/settle-led.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { FormedGroup, Problem } from './problem.ts';
import { solveLed } from './solve-led.ts';
import { solvePeers } from './solve-peers.ts';

/** The groups that were formed and how sure each aim is, or why none could be formed. */
export type SolveResult =
  | {
      readonly kind: 'solved';
      readonly groups: readonly FormedGroup[];
      readonly aims: readonly Aim[];
    }
  | {
      readonly kind: 'failed';
      /** What happened and what to do, as plain sentences. */
      readonly message: string;
    };

/** Solves linear programs of zeros and ones, and lends those that prices come from. */
export type MatchingSolver = LinearSolver & MasterSource;

const ranked: readonly Aim['aim'][] = ['left-over', 'placed', 'under-floor', 'value'];

/**
 * Forms all groups of a cohort: most seekers left over from an earlier cohort, then most seekers, then
 * fewest under the fit floor, then the greatest total fit, each fixed before the next. Seekers of groups
 * with a lead and those of groups of equals share nothing but the hours of whoever is both, so what each
 * reaches adds up.
 */
export function solve(problem: Problem, solver: MatchingSolver): SolveResult {
  const led = solveWithCompany(problem, (one) => solveLed(one, solver));
  if (led.kind === 'failed') return led;
  const peers = solvePeers(problem, solver, led.groups);
  return {
    kind: 'solved',
    groups: [...led.groups, ...(peers?.groups ?? [])],
    aims: addAims(led.aims, peers?.aims ?? []),
  };
}

function addAims(some: readonly Aim[], others: readonly Aim[]): Aim[] {
  const aims: Aim[] = [];
  for (const aim of ranked) {
    const parts = [...some, ...others].filter((one) => one.aim === aim);
    if (parts.length === 0) continue;
    const isOpen = parts.some(({ status }) => status === 'gap');
    aims.push({
      aim,
      value: parts.reduce((sum, { value }) => sum + value, 0),
      bound: parts.reduce((sum, { bound }) => sum + bound, 0),
      status: isOpen ? 'gap' : 'solver-proven',
      isConditional: aims.some(({ status }) => status === 'gap'),
    });
  }
  return aims;
}
