import type { Aim, ProofParts } from '../../schemas/grouping-proof.ts';
import { addAims } from './add-aims.ts';
import type { MasterSource } from './circles/column-master.ts';
import { solveWithCompany } from './company/settle-led.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { FormedGroup, Problem } from './problem.ts';
import { solveLed, type LedAim } from './solve-led.ts';
import { solvePeers } from './solve-peers.ts';

/** The groups that were formed and how sure each aim is, or why none could be formed. */
export type SolveResult =
  | {
      readonly kind: 'solved';
      readonly groups: readonly FormedGroup[];
      readonly aims: readonly Aim[];
      /** The aims of either kind of group, with what shows their bounds. */
      readonly parts: ProofParts;
    }
  | {
      readonly kind: 'failed';
      /** What happened and what to do, as plain sentences. */
      readonly message: string;
    };

/** Solves linear programs of zeros and ones, and lends those that prices come from. */
export type MatchingSolver = LinearSolver & MasterSource;

/**
 * Forms all groups of a cohort: most seekers left over from an earlier cohort, then most seekers, then
 * fewest under the fit floor, then the greatest total fit, each fixed before the next. Seekers of groups
 * with a lead and those of groups of equals share nothing but the hours of whoever is both, so what each
 * reaches adds up.
 * @param least seekers left over that have to find a place in groups with a lead; where that is proven to be
 * out of reach, nothing else is proven
 */
export function solve(problem: Problem, solver: MatchingSolver, least?: number): SolveResult {
  const led = solveWithCompany(problem, (floor) => solveLed(problem, solver, floor, least));
  if (led.kind === 'failed') return led;
  const peers = solvePeers(problem, solver, led.groups);
  const ledAims = toShownAims(led.aims);
  const parts: ProofParts = {
    led: {
      statement: led.aims[0]?.statement ?? '',
      aims: ledAims,
      certificates: led.aims.map(({ certificate }) => certificate),
    },
    ...(peers === undefined
      ? {}
      : { peers: { aims: [...peers.aims], certificate: peers.certificate } }),
  };
  return {
    kind: 'solved',
    groups: [...led.groups, ...(peers?.groups ?? [])],
    aims: addAims(parts),
    parts,
  };
}

/** Gives aims as they may be shown: of what has a gap, the bound as far as it can be shown. */
export function toShownAims(aims: readonly LedAim[]): Aim[] {
  const found: Aim[] = [];
  for (const { aim, value, bound, status, shown } of aims) {
    const isConditional = found.some((earlier) => earlier.status === 'gap');
    const met = value === shown ? 'certified' : status;
    found.push(
      status === 'gap'
        ? { aim, value, bound: shown, status: met, isConditional }
        : { aim, value, bound, status, isConditional },
    );
  }
  return found;
}
