import type { Aim } from '../../../schemas/grouping-proof.ts';
import { toSolverOpinion } from '../led/ask-solver.ts';
import { aimMeasures, listLedAims, noMeasure } from '../led/led-aims.ts';
import { toStatementDigest } from '../led/statement.ts';
import type { LinearSolver } from '../linear-solver.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import type { Measure } from '../seating/seating-problem.ts';
import { seatInOrder, type AimResult, type SeatingOrder } from '../seating/seat-in-order.ts';
import {
  countSeats,
  helpedBudget,
  mostColumns,
  mostSeats,
  ownBudget,
  tooLarge,
  toFormed,
  toLedAim,
  toShownResult,
  type LedAim,
  type ShownResult,
} from '../solve-led.ts';
import { toRepairSeating, type RepairSeating } from './repair-seating.ts';
import type { PublishedGroup } from './standing-groups.ts';

/** Groups with leads that keep as much as possible of those that are. */
export interface SolvedLed {
  readonly kind: 'solved';
  readonly groups: readonly FormedGroup[];
  readonly aims: readonly LedAim[];
  readonly seating: RepairSeating;
  /** Points kept, with what shows that no more could be; nothing where no group can go on. */
  readonly kept: ShownResult | undefined;
}

/** Repaired groups with leads, or why there are none. */
export type LedRepair = SolvedLed | { readonly kind: 'failed'; readonly message: string };

/** What one of those whose group changes is worth in points of fit to whoever would trade them. */
const mildPoints = 300;
/** What one counts while all aims are pursued as one number. */
const points = 2000;

/**
 * Repairs groups with a lead: as many placed as when all are formed anew, then the fewest groups that go
 * on at another time, then the fewest others in another group, then the greatest value. Each is searched
 * and proven for itself, with the earlier ones kept.
 */
export function repairLed(
  problem: Problem,
  published: readonly PublishedGroup[],
  solver: LinearSolver,
): LedRepair {
  const seating = toRepairSeating(problem, published);
  const seats = countSeats(seating);
  if (seats > mostSeats) return tooLarge(seats);
  const names = listLedAims(problem);
  const counts = names.filter((name) => name !== 'value');
  const ask = toSolverOpinion(seating.plain, solver, mostColumns);
  const result = seatInOrder(
    seating.plain,
    toOrder(counts, seating),
    ask === undefined ? ownBudget : helpedBudget,
    ask,
  );
  const statement = toStatementDigest(seating.plain);
  const hasKept = seating.groups > 0;
  const kept = hasKept ? result.counts[counts.length] : undefined;
  const results: AimResult[] = [...result.counts.slice(0, counts.length), result.last];
  const aims: LedAim[] = [];
  results.forEach((one, at) => {
    const aim = toLedAim(seating, names[at] ?? 'value', one);
    const isOpen = aim.aim === 'value' && kept?.status === 'gap';
    const isConditional = isOpen || aims.some(({ status }) => status === 'gap');
    aims.push({ ...aim, isConditional, statement });
  });
  return {
    kind: 'solved',
    groups: result.groups.map((group) => toFormed(seating, group)),
    aims,
    seating,
    kept: kept && toShownResult(seating, 'kept', kept),
  };
}

/** Weighs the aims so that each outweighs the later ones as far as a few people are concerned. */
function toOrder(names: readonly Aim['aim'][], { others, groups }: RepairSeating): SeatingOrder {
  const aims = names.map((name) => ({ name, measure: aimMeasures[name], rank: 'kept' as const }));
  const keeping = { name: 'kept', measure: { ...noMeasure, kept: 1 }, rank: 'kept' as const };
  const perSlot = points * (others + 2);
  const isKeeping = groups > 0;
  const [full, mild] = isKeeping ? [points, mildPoints] : [0, 0];
  return {
    counts: isKeeping ? [...aims, keeping] : aims,
    worth: toWorth(names, { leftOver: 9, placed: 3, underFloor: 1.5 }, perSlot, full),
    mild: toWorth(names, { leftOver: 5, placed: 5, underFloor: 1 }, mildPoints, mild),
  };
}

function toWorth(
  names: readonly Aim['aim'][],
  times: { readonly leftOver: number; readonly placed: number; readonly underFloor: number },
  unit: number,
  kept: number,
): Measure {
  const count = (name: Aim['aim'], by: number) =>
    names.includes(name) ? Math.round(by * unit) : 0;
  return {
    leftOver: count('left-over', times.leftOver),
    placed: count('placed', times.placed),
    underFloor: 0 - count('under-floor', times.underFloor),
    kept,
    value: 1,
  };
}
