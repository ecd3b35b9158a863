import { toAimPrices } from './aim-prices.ts';
import { closeGap, type TargetResult } from './close-gap.ts';
import { findGroups, findGroupsAmongAll } from './find-groups.ts';
import { improveParts } from './improve-parts.ts';
import { toKernelField } from './kernel-field.ts';
import { countOptions, toField, type Field } from './live-tables.ts';
import { measureGroups, type Floor, type Target } from './measures.ts';
import { searchPrices } from './price-search.ts';
import { toFineStretches, toFirstStretches, toPricePlan, toStepSizes } from './price-plan.ts';
import type { Prices } from './prices.ts';
import { Relaxation } from './relaxation.ts';
import { restateResult, type TakenFloor } from './restate-proof.ts';
import { addMeasures, getPoints, scaleMeasure } from './measure-sums.ts';
import type { Measure, SeatedGroup, SeatingProblem } from './seating-problem.ts';
import type { SecondOpinion } from './second-opinion.ts';
import { findStartPrices, toFullPrices } from './start-prices.ts';

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
  /**
   * About what a count is worth in points of value to whoever would trade one for the other: where prices
   * are sought from once the counts are fixed. As `worth` where it is not given.
   */
  readonly mild?: Measure;
  /** What the first count has to reach for the rest to matter; proven out of reach, the rest is not proven. */
  readonly least?: number;
}

/** What became of an aim. */
export interface AimResult extends TargetResult {
  /**
   * `certified`: value and bound are one, and the proof can be checked without a solver; `solver-proven`:
   * the bound is higher, but a second opinion says that nothing reaches more than the value.
   */
  readonly status: 'certified' | 'solver-proven' | 'gap';
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
const usualBudget: SeatingBudget = { moves: 3e8, proof: 1.2e9, count: 1e8 };

/** Units from which on a proof of everything is out of reach and groups are improved part by part. */
const fewestForParts = 1000;
/** Options of each unit that parts are made of. */
const optionsPerUnit = 40;
/** Most options among which groups are looked for without choosing the likely ones first. */
const mostWideOptions = 500_000;
const worthScale = 16;
const countScale = 1024;

/**
 * Seats people by several aims in order and gives groups, values, bounds and proofs. All aims are
 * pursued as one number first; then each count is shown to be the best that keeps the earlier ones, or
 * made so, and the rest follows. The same problem gives the same result on every machine.
 * @param askElsewhere is asked about what stays open
 */
export function seatInOrder(
  problem: SeatingProblem,
  order: SeatingOrder,
  budget: SeatingBudget = usualBudget,
  askElsewhere: SecondOpinion = () => undefined,
): SeatingResult {
  return new OrderedSeating(problem, order, budget, askElsewhere).run();
}

class OrderedSeating {
  readonly #problem: SeatingProblem;
  readonly #order: SeatingOrder;
  readonly #budget: SeatingBudget;
  readonly #askElsewhere: SecondOpinion;
  readonly #field: Field;
  readonly #prices: Prices;
  readonly #proofSteps: number;
  #groups: readonly SeatedGroup[];

  constructor(
    problem: SeatingProblem,
    order: SeatingOrder,
    budget: SeatingBudget,
    askElsewhere: SecondOpinion,
  ) {
    const { worth } = order;
    const units = problem.sizes.length;
    this.#proofSteps = units < fewestForParts ? budget.proof : budget.count;
    this.#problem = problem;
    this.#order = order;
    this.#budget = budget;
    this.#askElsewhere = askElsewhere;
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
    const [first] = tops;
    if (first !== undefined && isOutOfReach(first, this.#order.least)) return this.#leaveOpen(tops);
    if (tops.some((top) => top !== undefined && top.value < top.bound)) this.#searchWidely();
    const ceilings = tops.flatMap((top) => (top === undefined ? [] : [toCeiling(top)]));
    const all = this.#solve(worth, ceilings, this.#proofSteps);
    this.#groups = all.groups;
    const floors: TakenFloor[] = [];
    const limits: Floor[] = [];
    const results: AimResult[] = [];
    for (const [at, { measure, rank }] of counts.entries()) {
      const kept = [...floors, ...limits];
      const result = toLower(this.#solve(measure, kept, this.#budget.count), tops[at]);
      const settled = this.#settle(result, rank);
      results.push(settled);
      if (rank === 'gauged') continue;
      this.#groups = settled.groups;
      floors.push({ measure, atLeast: settled.value, points: getPoints(worth, measure) });
      limits.push(toCeiling(settled));
    }
    const last = this.#solveLast(all, floors, limits);
    const settled = this.#settle(last, 'kept');
    return { groups: settled.groups, counts: results, last: settled };
  }

  /** Gives the counts as they were bounded, and what was found without a proof. */
  #leaveOpen(tops: readonly (TargetResult | undefined)[]): SeatingResult {
    const { counts, worth } = this.#order;
    const results = counts.map(({ measure }, at) => {
      return toUnasked(tops[at] ?? this.#solve(measure, [], 0));
    });
    const last = toUnasked(this.#solve(worth, [], 0));
    return { groups: this.#groups, counts: results, last };
  }

  /**
   * Looks for groups among all options. Where many slots are alike, those that cost least are a few
   * tables at all their slots, and the rest of the people find no table among them.
   */
  #searchWidely(): void {
    const { worth } = this.#order;
    const field = this.#field;
    if (!field.isStored || countOptions(field) > mostWideOptions) return;
    const relaxation = new Relaxation(field, { measure: worth, floors: [], scale: worthScale });
    const search = { worth, mostSteps: this.#budget.moves };
    const groups = findGroupsAmongAll(relaxation, field, this.#prices, search);
    const toWorth = (some: readonly SeatedGroup[]) => measureGroups(this.#problem, some, worth);
    if (toWorth(groups) > toWorth(this.#groups)) this.#groups = groups;
  }

  /** Asks elsewhere about what has a gap. Bounds stay those that can be shown. */
  #settle(result: TargetResult, rank: CountAim['rank']): AimResult {
    if (result.value === result.bound) return { ...result, status: 'certified' };
    const opinion =
      rank === 'kept' ? this.#askElsewhere(result.certificate.target, result.groups) : undefined;
    if (opinion === undefined) return { ...result, status: 'gap' };
    const { groups, isBest } = opinion;
    const value = measureGroups(this.#problem, groups, result.certificate.target.measure);
    const open = isBest ? 'solver-proven' : 'gap';
    return { ...result, groups, value, status: value === result.bound ? 'certified' : open };
  }

  /** Gives what was shown of all aims as a statement on the last, or, if that is not enough, solves it by itself. */
  #solveLast(
    all: TargetResult,
    floors: readonly TakenFloor[],
    limits: readonly Floor[],
  ): TargetResult {
    const isSame = this.#groups === all.groups;
    const restated = isSame ? restateResult(this.#problem, all, floors) : undefined;
    if (restated !== undefined && (floors.length === 0 || restated.value === restated.bound)) {
      return restated;
    }
    const target = {
      measure: toRest(this.#order.worth, floors),
      floors: [...floors.map(({ measure, atLeast }) => ({ measure, atLeast })), ...limits],
      scale: worthScale,
    };
    const own = this.#solveMildly(target);
    const isBetter = restated === undefined || own.value > restated.value;
    return isBetter || own.bound <= restated.bound ? own : restated;
  }

  /**
   * Solves the last aim from prices at which the counts that are floors count mildly: so much nearer to
   * the best ones than those that put them above everything.
   */
  #solveMildly(target: Target): TargetResult {
    const { worth, mild = worth } = this.#order;
    const start = findStartPrices(
      new Relaxation(this.#field, { measure: mild, floors: [], scale: worthScale }),
      this.#field,
    );
    const relaxation = new Relaxation(this.#field, target);
    const stretches = toFirstStretches(toStepSizes(this.#problem, { ...target, measure: mild }));
    const aimed = toAimPrices(target, mild, start, worthScale);
    const { prices } = searchPrices(relaxation, this.#field, aimed, toPricePlan(stretches));
    return closeGap(relaxation, this.#field, this.#groups, prices, {
      worth,
      mostSteps: this.#budget.proof,
    });
  }

  /** Solves one target from the prices of all aims; with 0 steps it is only bounded. */
  #solve(measure: Measure, floors: readonly Floor[], mostSteps: number): TargetResult {
    const { worth } = this.#order;
    const field = this.#field;
    const scale = measure.value === 0 ? countScale : worthScale;
    const target: Target = { measure, floors: [...floors], scale };
    const start = toAimPrices(target, worth, this.#prices, worthScale);
    const relaxation = new Relaxation(field, target);
    // Where tables are computed at each reading, a search for prices or a proof would take hours.
    if (!field.isStored) {
      const plain = measure.value === 0 ? toFullPrices(field, relaxation) : start;
      return closeGap(relaxation, field, this.#groups, plain, { worth, mostSteps: 0 });
    }
    const stretches = toFineStretches(toStepSizes(this.#problem, target));
    const { prices } = searchPrices(relaxation, field, start, toPricePlan(stretches));
    return closeGap(relaxation, field, this.#groups, prices, { worth, mostSteps });
  }
}

/** Tells whether a count is proven to stay below what it has to reach. */
function isOutOfReach({ value, bound }: TargetResult, least: number | undefined): boolean {
  return least !== undefined && value === bound && bound < least;
}

function toUnasked(result: TargetResult): AimResult {
  return { ...result, status: result.value === result.bound ? 'certified' : 'gap' };
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

function toRest(worth: Measure, floors: readonly TakenFloor[]): Measure {
  return floors.reduce(
    (rest, { measure, points }) => addMeasures(rest, scaleMeasure(measure, -points)),
    worth,
  );
}
