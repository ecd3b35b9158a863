import { toAimPrices } from './aim-prices.ts';
import { closeGap, type TargetResult } from './close-gap.ts';
import { findGroups } from './find-groups.ts';
import { improveParts } from './improve-parts.ts';
import { toKernelField } from './kernel-field.ts';
import { toField, type Field } from './live-tables.ts';
import type { Floor, Target } from './measures.ts';
import { searchPrices } from './price-search.ts';
import { toFineStretches, toPricePlan, toStepSizes } from './price-plan.ts';
import type { Prices } from './prices.ts';
import { Relaxation } from './relaxation.ts';
import { restateResult, type TakenFloor } from './restate-proof.ts';
import type { Measure, SeatedGroup, SeatingProblem } from './seating-problem.ts';
import { findStartPrices } from './start-prices.ts';

/** An aim that counts people. */
export interface CountAim {
  readonly name: string;
  /** What counts; exactly one part, 1 or -1. */
  readonly measure: Measure;
  /** `kept`: no later aim may worsen it. `gauged`: only its bound is wanted. */
  readonly rank: 'kept' | 'gauged';
}

/** What is aimed at, the first count foremost. */
export interface SeatingOrder {
  readonly counts: readonly CountAim[];
  /**
   * All aims as one number, in which each outweighs the later ones as far as a few people are concerned.
   * What is left of it without the kept counts is the last aim.
   */
  readonly worth: Measure;
}

/** What became of an aim. */
export interface AimResult extends TargetResult {
  /** `certified`: value and bound are one, and the proof can be checked without a solver. */
  readonly status: 'certified' | 'gap';
}

/** Groups and how sure each aim is. */
export interface SeatingResult {
  readonly groups: readonly SeatedGroup[];
  /** In order of the counts. */
  readonly counts: readonly AimResult[];
  readonly last: AimResult;
}

/** How much work is done at most, in options looked at: about 30 million take a second. */
export interface SeatingBudget {
  /** While groups are looked for without proof. */
  readonly moves: number;
  /** While all aims together are proven. */
  readonly proof: number;
  /** While each count is proven that is not clear yet, and instead of `proof` for a large crowd. */
  readonly count: number;
}

/** Enough to prove some hundred people's groups best, and about a minute at worst. */
export const usualBudget: SeatingBudget = { moves: 3e8, proof: 1.2e9, count: 1e8 };

/** Units from which on a proof of everything is out of reach and groups are improved part by part. */
const fewestForParts = 1000;
/** Options of each unit that parts are made of. */
const optionsPerUnit = 40;
const worthScale = 16;
const countScale = 1024;

/**
 * Seats people by several aims in order and gives groups, values, bounds and proofs. All aims are
 * pursued as one number first; then each count is shown to be the best that keeps the earlier ones, or
 * made so, and the rest follows. The same problem gives the same result on every machine.
 */
export function seatInOrder(
  problem: SeatingProblem,
  order: SeatingOrder,
  budget: SeatingBudget = usualBudget,
): SeatingResult {
  return new OrderedSeating(problem, order, budget).run();
}

class OrderedSeating {
  readonly #problem: SeatingProblem;
  readonly #order: SeatingOrder;
  readonly #budget: SeatingBudget;
  readonly #field: Field;
  readonly #prices: Prices;
  readonly #proofSteps: number;
  #groups: readonly SeatedGroup[];

  constructor(problem: SeatingProblem, order: SeatingOrder, budget: SeatingBudget) {
    const { worth } = order;
    const units = problem.sizes.length;
    this.#proofSteps = units < fewestForParts ? budget.proof : budget.count;
    this.#problem = problem;
    this.#order = order;
    this.#budget = budget;
    this.#field = toField(problem);
    const relaxation = new Relaxation(this.#field, {
      measure: worth,
      floors: [],
      scale: worthScale,
    });
    this.#prices = findStartPrices(relaxation, this.#field);
    const search = { worth, mostSteps: budget.moves };
    if (units < fewestForParts) {
      this.#groups = findGroups(relaxation, this.#field, this.#prices, search);
      return;
    }
    const kernel = toKernelField(relaxation, this.#field, this.#prices, optionsPerUnit * units);
    const first = findGroups(relaxation, kernel, this.#prices, search);
    this.#groups = improveParts(kernel, this.#prices, first, search);
  }

  run(): SeatingResult {
    const { counts, worth } = this.#order;
    const tops = counts.map(({ measure }) =>
      measure.placed + measure.leftOver > 0 ? this.#solve(measure, [], 0) : undefined,
    );
    const ceilings = tops.flatMap((top) => (top === undefined ? [] : [toCeiling(top)]));
    const all = this.#solve(worth, ceilings, this.#proofSteps);
    this.#groups = all.groups;
    const floors: TakenFloor[] = [];
    const results: AimResult[] = [];
    for (const [at, { measure, rank }] of counts.entries()) {
      const result = toLower(this.#solve(measure, floors, this.#budget.count), tops[at]);
      results.push(toAimResult(result));
      if (rank === 'gauged') continue;
      this.#groups = result.groups;
      floors.push({ measure, atLeast: result.value, points: getPoints(worth, measure) });
    }
    const isSame = this.#groups === all.groups;
    const last = isSame
      ? restateResult(this.#problem, all, floors)
      : this.#solve(toRest(worth, floors), [...floors, ...ceilings], this.#proofSteps);
    return { groups: last.groups, counts: results, last: toAimResult(last) };
  }

  /** Solves one target from the prices of all aims; with 0 steps it is only bounded. */
  #solve(measure: Measure, floors: readonly Floor[], mostSteps: number): TargetResult {
    const { worth } = this.#order;
    const field = this.#field;
    const scale = measure.value === 0 ? countScale : worthScale;
    const target: Target = { measure, floors: [...floors], scale };
    const start = toAimPrices(target, worth, this.#prices, worthScale);
    const relaxation = new Relaxation(field, target);
    // Where tables are computed at each reading, a search for finer prices or a proof would take hours.
    if (!field.isStored) {
      return closeGap(relaxation, field, this.#groups, start, { worth, mostSteps: 0 });
    }
    const stretches = toFineStretches(toStepSizes(this.#problem, target));
    const { prices } = searchPrices(relaxation, field, start, toPricePlan(stretches));
    return closeGap(relaxation, field, this.#groups, prices, { worth, mostSteps });
  }
}

function toCeiling({ certificate, bound }: TargetResult): Floor {
  return { measure: scaleMeasure(certificate.target.measure, -1), atLeast: -bound };
}

/** Takes the bound without floors where it is the lower one, so that no ceiling is lower than its aim's bound. */
function toLower(result: TargetResult, top: TargetResult | undefined): TargetResult {
  if (top === undefined || top.bound >= result.bound) return result;
  const { bound, certificate, proof } = top;
  return { ...result, bound, certificate, proof };
}

/** How many points of the worth one of a count gives. */
function getPoints(worth: Measure, count: Measure): number {
  return (
    worth.leftOver * count.leftOver +
    worth.placed * count.placed +
    worth.underFloor * count.underFloor
  );
}

function toRest(worth: Measure, floors: readonly TakenFloor[]): Measure {
  return floors.reduce(
    (rest, { measure, points }) => addMeasures(rest, scaleMeasure(measure, -points)),
    worth,
  );
}

function scaleMeasure(measure: Measure, by: number): Measure {
  return {
    leftOver: by * measure.leftOver,
    placed: by * measure.placed,
    underFloor: by * measure.underFloor,
    value: by * measure.value,
  };
}

function addMeasures(one: Measure, other: Measure): Measure {
  return {
    leftOver: one.leftOver + other.leftOver,
    placed: one.placed + other.placed,
    underFloor: one.underFloor + other.underFloor,
    value: one.value + other.value,
  };
}

function toAimResult(result: TargetResult): AimResult {
  return { ...result, status: result.value === result.bound ? 'certified' : 'gap' };
}
