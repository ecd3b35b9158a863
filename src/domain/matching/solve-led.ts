import type { SeatingCertificate } from '../../schemas/grouping-certificate.ts';
import type { Aim } from '../../schemas/grouping-proof.ts';
import { aimMeasures, listLedAims, noMeasure, toSigned } from './led/led-aims.ts';
import { countNumbers, toSeatingCertificate } from './led/seating-certificate.ts';
import { toStatementDigest } from './led/statement.ts';
import { toSolverOpinion } from './led/ask-solver.ts';
import { toLedSeating, type LedSeating } from './led/to-seating.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { FormedGroup, Problem } from './problem.ts';
import { recomputeBound } from './seating/check-bound.ts';
import {
  seatInOrder,
  type AimResult,
  type SeatingBudget,
  type SeatingOrder,
} from './seating/seat-in-order.ts';
import type { Measure, SeatedGroup } from './seating/seating-problem.ts';

/** An aim of groups with leads, with what shows its bound. */
export interface LedAim extends Aim {
  readonly certificate: SeatingCertificate;
  /** The bound that the certificate shows. */
  readonly shown: number;
  /** Digest of the statement that the certificate is about. */
  readonly statement: string;
}

/** Groups with leads, or why there are none. */
export type LedResult =
  | {
      readonly kind: 'solved';
      readonly groups: readonly FormedGroup[];
      readonly aims: readonly LedAim[];
    }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * What one of each counts while all aims are pursued as one number: a person placed outweighs what a
 * few others can gain by it. Each aim is proven by itself, so that nothing rests on these weights.
 */
const worths: Readonly<Record<Aim['aim'], Measure>> = {
  'left-over': { ...noMeasure, leftOver: 30_000 },
  placed: { ...noMeasure, placed: 10_000 },
  'under-floor': { ...noMeasure, underFloor: -2000 },
  value: { ...noMeasure, value: 1 },
};

/** What one of each is worth to those who would trade it for points of fit. */
const mildWorths: Readonly<Record<Aim['aim'], Measure>> = {
  'left-over': { ...noMeasure, leftOver: 1500 },
  placed: { ...noMeasure, placed: 1500 },
  'under-floor': { ...noMeasure, underFloor: -200 },
  value: { ...noMeasure, value: 1 },
};

/** Work while a solver can be asked about what stays open, and while none can: some seconds, and about a minute. */
export const helpedBudget: SeatingBudget = { moves: 3e8, proof: 1e7, count: 5e6 };
export const ownBudget: SeatingBudget = { moves: 3e8, proof: 2e8, count: 3e7 };

/** Most columns of a program that is given to the solver: what it has been seen to finish. */
export const mostColumns = 4000;

/** Most seats at all sittings together: above it, memory would not hold them. */
export const mostSeats = 30_000_000;

/** Most numbers in the tree of one certificate, so that a proof stays within some megabytes. */
const mostNumbers = 400_000;

/**
 * Forms groups with leads: most seekers left over from an earlier cohort, then most seekers, then fewest under
 * the fit floor, then the greatest total fit, each fixed before the next. Every bound stands with a
 * certificate in integers; where that would be too long it is left out, and the bound is the solver's word.
 * @param floor `gauged` where only a bound of those under the floor is wanted, which the value need not keep
 * @param least seekers left over that have to be placed for the other aims to matter
 */
export function solveLed(
  problem: Problem,
  solver: LinearSolver,
  floor: 'kept' | 'gauged' = 'kept',
  least?: number,
): LedResult {
  const seating = toLedSeating(problem);
  const seats = countSeats(seating);
  if (seats > mostSeats) return tooLarge(seats);
  const names = listLedAims(problem);
  const ask = toSolverOpinion(seating.plain, solver, mostColumns);
  const { groups, counts, last } = seatInOrder(
    seating.plain,
    { ...toOrder(names, floor), ...(least === undefined ? {} : { least }) },
    ask === undefined ? ownBudget : helpedBudget,
    ask,
  );
  const statement = toStatementDigest(seating.plain);
  const aims: LedAim[] = [];
  [...counts, last].forEach((result, at) => {
    const aim = toLedAim(seating, names[at] ?? 'value', result);
    const isConditional = aims.some(({ status }) => status === 'gap');
    aims.push({ ...aim, isConditional, statement });
  });
  return {
    kind: 'solved',
    groups: groups.map((group) => toFormed(seating, group)),
    aims,
  };
}

function toOrder(names: readonly Aim['aim'][], floor: 'kept' | 'gauged'): SeatingOrder {
  const toRank = (name: Aim['aim']) => (name === 'under-floor' ? floor : 'kept');
  const kept = names.filter((name) => toRank(name) === 'kept');
  const counts = names.filter((name) => name !== 'value');
  return {
    counts: counts.map((name) => ({ name, measure: aimMeasures[name], rank: toRank(name) })),
    worth: addUp(kept, worths),
    mild: addUp(kept, mildWorths),
  };
}

function addUp(
  names: readonly Aim['aim'][],
  counted: Readonly<Record<Aim['aim'], Measure>>,
): Measure {
  const add = (part: keyof Measure) => names.reduce((sum, name) => sum + counted[name][part], 0);
  return {
    leftOver: add('leftOver'),
    placed: add('placed'),
    underFloor: add('underFloor'),
    kept: 0,
    value: add('value'),
  };
}

/** What an aim reaches, with more as better, and what shows its bound. */
export interface ShownResult {
  readonly value: number;
  readonly bound: number;
  /** The bound that the certificate shows. */
  readonly shown: number;
  readonly status: Aim['status'];
  readonly certificate: SeatingCertificate;
}

/** Writes what became of an aim: a certificate that would be too long is left without its tree. */
export function toShownResult(
  { plain }: LedSeating,
  aim: SeatingCertificate['aim'],
  result: AimResult,
): ShownResult {
  const { value, certificate, proof } = result;
  const isKept = proof === undefined || countNumbers(proof.root) <= mostNumbers;
  const isMet = result.status !== 'gap';
  // Of a gap, only what can be shown is said.
  const shown = isKept ? result.bound : recomputeBound(plain, certificate);
  const bound = isMet ? value : shown;
  const proven = isKept && result.status === 'certified' ? 'certified' : 'solver-proven';
  return {
    value,
    bound,
    shown,
    status: isMet ? proven : 'gap',
    certificate: toSeatingCertificate(aim, certificate, isKept ? proof : undefined),
  };
}

/** Writes what became of an aim of forming groups, as it is counted in public. */
export function toLedAim(
  seating: LedSeating,
  aim: Aim['aim'],
  result: AimResult,
): Omit<LedAim, 'isConditional' | 'statement'> {
  const { value, bound, shown, ...known } = toShownResult(seating, aim, result);
  return {
    aim,
    value: toSigned(aim, value),
    bound: toSigned(aim, bound),
    shown: toSigned(aim, shown),
    ...known,
  };
}

/** Writes a seated group in the words of the problem. */
export function toFormed({ places, units }: LedSeating, group: SeatedGroup): FormedGroup {
  const { table = -1, slot = -1 } = places[group.sitting] ?? {};
  const members = group.units.flatMap((unit) => units[unit]?.people ?? []);
  return { table, slot, members: members.sort((one, other) => one - other) };
}

/** Counts the ways to seat one unit. */
export function countSeats({ plain: { tables } }: LedSeating): number {
  let count = 0;
  for (let at = 0; at < tables.count; at += 1) {
    for (const { options } of tables.read(at).sittings) count += options.count;
  }
  return count;
}

/** Says that a cohort is too large to be held in memory. */
export function tooLarge(seats: number): Extract<LedResult, { kind: 'failed' }> {
  return {
    kind: 'failed',
    message: `There are ${String(seats)} ways to place one person, more than can be held at once. Form the cohort in two parts.`,
  };
}
