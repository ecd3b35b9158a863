import type { CircleProgram, RelaxedAnswer } from './circle-program.ts';
import { scale, type CircleStage } from './circle-stage.ts';
import type { ColumnPool } from './column-pool.ts';
import { findBrokenSets, type Share } from './find-odd-sets.ts';
import type { GroupFinder } from './group-finder.ts';
import type { PeerIndex } from './peer-index.ts';
import { priceGroups } from './price-groups.ts';
import { toScaledBound, type StagePrices } from './prices.ts';

/** What relaxing a stage works with. */
export interface RelaxWork {
  readonly index: PeerIndex;
  readonly stage: CircleStage;
  readonly pool: ColumnPool;
  readonly finder: GroupFinder;
  /** Steps of the finder after which the best bound so far is taken. */
  readonly mostSteps: number;
}

/** The best prices found for a stage: no group is worth more than it is charged. */
export interface RelaxedStage {
  readonly prices: StagePrices;
  /** What no grouping passes, in points times the scale. */
  readonly bound: number;
  /** The groups of the last relaxed answer by shares; nothing where it was left early. */
  readonly shares: readonly Share[];
}

/** Groups that a slot gives to the program at a time. */
const few = 8;
/** Rounds of odd sets, and the most sets of one. */
const mostRounds = 14;
const mostSets = 24;
/** What a group is worth above its charges that is not worth another answer. */
const enough = scale / 200;

/**
 * Solves a stage's program by column generation with exact pricing (Desrosiers & Lübbecke 2005) and
 * tightens it by odd sets that its answer breaks. It is left as soon as the bound shows that what is
 * reached is the best.
 * @param start prices to begin with; any will do, good ones are faster
 */
export function relaxStage(
  work: RelaxWork,
  program: CircleProgram,
  start: StagePrices,
  reached: number,
): RelaxedStage {
  const { index, stage, pool, finder } = work;
  let best: RelaxedStage = { prices: start, bound: Infinity, shares: [] };
  let [next, shares]: [StagePrices, readonly Share[]] = [start, []];
  for (let round = 0; ;) {
    finder.setPrices(next);
    const found = priceGroups(index, finder, few);
    const proven = toProven(stage, next, found.best);
    if (proven.bound < best.bound) best = proven;
    if (best.bound < (reached + 1) * scale) return { ...best, shares: [] };
    const fresh = found.best > enough ? pool.add(found.groups) : [];
    program.addColumns(fresh);
    if (fresh.length === 0 && shares.length > 0) {
      const broken = round < mostRounds ? findBrokenSets(shares, mostSets) : [];
      if (broken.length === 0) return { ...best, shares };
      program.addOddSets(broken);
      round += 1;
    }
    const answer: RelaxedAnswer | undefined =
      finder.steps < work.mostSteps ? program.solve() : undefined;
    if (answer === undefined) return { ...best, shares };
    ({ prices: next, shares } = answer);
  }
}

/** Charges every group what the best is worth too much, which makes a bound of any prices. */
function toProven(stage: CircleStage, prices: StagePrices, best: number): RelaxedStage {
  const charged = { ...prices, perGroup: prices.perGroup + best };
  const groups = { fewest: 0, most: stage.mostGroups };
  return { prices: charged, bound: toScaledBound(stage, charged, groups), shares: [] };
}
