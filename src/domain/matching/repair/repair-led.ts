import type { Aim } from '../../../schemas/grouping-proof.ts';
import { improveLed } from '../company/improve-led.ts';
import { isTold, toTrueAims } from '../company/settle-led.ts';
import { toSolverOpinion } from '../led/ask-solver.ts';
import { aimMeasures, listLedAims, noMeasure } from '../led/led-aims.ts';
import { toStatementDigest } from '../led/statement.ts';
import type { LinearSolver } from '../linear-solver.ts';
import type { FormedGroup, Problem } from '../problem.ts';
import type { Measure } from '../seating/seating-problem.ts';
import {
  seatInOrder,
  type AimResult,
  type CountAim,
  type SeatingOrder,
} from '../seating/seat-in-order.ts';
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
import { countChanges } from './count-changes.ts';
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
  const estimated = repairEstimated(problem, published, solver, 'kept');
  if (estimated.kind === 'failed' || isTold(problem, estimated)) return estimated;
  const { groups, reached } = improveLed(withKeptSeats(problem, estimated), estimated.groups);
  const under = estimated.aims.find(({ aim }) => aim === 'under-floor');
  const isLoose = under !== undefined && 0 - reached[2] > under.value;
  // More people are under the floor than by the estimate, whose bounds are for fewer.
  const unbound = isLoose ? repairEstimated(problem, published, solver, 'gauged') : estimated;
  if (unbound.kind === 'failed') return unbound;
  const counts = estimated.aims.filter(({ aim }) => aim !== 'value');
  const value = unbound.aims.filter(({ aim }) => aim === 'value');
  return {
    ...estimated,
    groups,
    aims: toTrueAims([...counts, ...value], reached),
    kept: unbound.kept && toReachedPoints(unbound.kept, countPoints(problem, estimated, groups)),
  };
}

function countPoints(
  problem: Problem,
  { seating }: SolvedLed,
  formed: readonly FormedGroup[],
): number {
  const standing = seating.standing.filter(({ group }) => group.leads.length > 0);
  const changed = countChanges(problem, standing, formed);
  const { groups, others } = seating;
  return (groups - changed.slots) * (others + 1) + others - changed.others;
}

/** Points of groups, under what was shown that none pass. */
function toReachedPoints(shown: ShownResult, value: number): ShownResult {
  return { ...shown, value, status: value === shown.bound ? shown.status : 'gap' };
}

/** Holds all who stay where they are, and groups that keep their time at it. */
function withKeptSeats(problem: Problem, { groups, seating }: SolvedLed): Problem {
  const staying = groups.flatMap(({ table, members }) => {
    const own = seating.standing.filter((one) => one.tables.includes(table));
    const lead = problem.tables[table]?.leads[0];
    const people = own.flatMap(({ others }) => others).filter((one) => members.includes(one));
    return lead === undefined ? [] : people.map((person) => ({ person, lead }));
  });
  const slotOf = new Map(
    groups
      .filter(({ table }) => seating.standing.some((one) => one.tables.includes(table)))
      .map(({ table, slot }) => [table, slot]),
  );
  return {
    ...problem,
    onlyWith: [...problem.onlyWith, ...staying],
    tables: problem.tables.map((table, at) => {
      const slot = slotOf.get(at);
      return slot === undefined ? table : { ...table, slots: [slot] };
    }),
  };
}

/** Repairs groups by the values of `toSeatValues`, which are an estimate where others in a group matter. */
function repairEstimated(
  problem: Problem,
  published: readonly PublishedGroup[],
  solver: LinearSolver,
  floor: CountAim['rank'],
): LedRepair {
  const seating = toRepairSeating(problem, published);
  const seats = countSeats(seating);
  if (seats > mostSeats) return tooLarge(seats);
  const names = listLedAims(problem);
  const counts = names.filter((name) => name !== 'value');
  const ask = toSolverOpinion(seating.plain, solver, mostColumns);
  const result = seatInOrder(
    seating.plain,
    toOrder(counts, seating, floor),
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
    const isConditional = aims.some(({ status }) => status === 'gap');
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
function toOrder(
  names: readonly Aim['aim'][],
  { others, groups }: RepairSeating,
  floor: CountAim['rank'],
): SeatingOrder {
  const aims = names.map((name): CountAim => {
    return { name, measure: aimMeasures[name], rank: name === 'under-floor' ? floor : 'kept' };
  });
  const kept = aims.filter(({ rank }) => rank === 'kept').map(({ name }) => name);
  const keeping: CountAim = { name: 'kept', measure: { ...noMeasure, kept: 1 }, rank: 'kept' };
  const perSlot = points * (others + 2);
  const isKeeping = groups > 0;
  const [full, mild] = isKeeping ? [points, mildPoints] : [0, 0];
  return {
    counts: isKeeping ? [...aims, keeping] : aims,
    worth: toWorth(kept, { leftOver: 9, placed: 3, underFloor: 1.5 }, perSlot, full),
    mild: toWorth(kept, { leftOver: 5, placed: 5, underFloor: 1 }, mildPoints, mild),
  };
}

function toWorth(
  names: readonly string[],
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
