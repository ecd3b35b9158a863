import { CircleProgram } from './circle-program.ts';
import { scale, type CircleStage } from './circle-stage.ts';
import { CircleTree, type ProofTree } from './circle-tree.ts';
import { ColumnPool, type GroupColumn } from './column-pool.ts';
import type { MasterSource } from './column-master.ts';
import type { FoundGroup, GroupFinder } from './group-finder.ts';
import { nothing, toMeasured } from './measure.ts';
import type { PeerIndex } from './peer-index.ts';
import { collectNearGroups } from './price-groups.ts';
import { toStageMeasure, type StagePrices } from './prices.ts';
import { relaxStage, type RelaxedStage } from './relax-stage.ts';

/** Limits of counted work, so that the same problem always ends the same way. */
export interface CircleLimits {
  /** Candidates that the search for groups may look at, for each aim. */
  readonly steps: number;
  /** Groups that a tree may choose from. */
  readonly columns: number;
  /** Parts into which a tree may split the groupings. */
  readonly nodes: number;
}

/** What solving a stage works with. */
export interface StageWork {
  readonly index: PeerIndex;
  readonly finder: GroupFinder;
  readonly pool: ColumnPool;
  readonly source: MasterSource;
  readonly limits: CircleLimits;
}

/** The best groups found for a stage and what is known about them. */
export interface SolvedStage {
  readonly columns: readonly GroupColumn[];
  readonly value: number;
  readonly prices: StagePrices;
  /** What no grouping passes by the prices, in points times the scale. */
  readonly bound: number;
  /** Proves that nothing is better where the prices alone do not. */
  readonly tree: ProofTree | undefined;
}

/** Groups that a first tree chooses from. */
const firstColumns = 3000;

/**
 * Solves one stage: prices and a bound by column generation, then a search among the groups which a
 * better grouping can have at all. Such a grouping loses no more at the prices than the bound exceeds
 * what is reached, so none of its groups does (reduced-cost fixing). Fewer groups are tried first.
 */
export function solveStage(
  work: StageWork,
  stage: CircleStage,
  reached: readonly GroupColumn[],
  start: StagePrices,
): SolvedStage {
  const value = toValue(stage, reached);
  const relaxed = relaxFrom(work, stage, start, value);
  let solved: SolvedStage = { ...relaxed, columns: reached, value, tree: undefined };
  const hoped = isOpen(solved) ? reachBound(work, stage, relaxed, start) : undefined;
  if (hoped !== undefined) return { ...solved, columns: hoped, value: toValue(stage, hoped) };
  for (let most = firstColumns; isOpen(solved);) {
    const found = searchNear(work, stage, solved, Math.min(most, work.limits.columns));
    if (found.columns !== undefined) {
      solved = { ...solved, columns: found.columns, value: toValue(stage, found.columns) };
    }
    if (found.tree !== undefined && found.isComplete) return { ...solved, tree: found.tree };
    if (found.columns !== undefined) continue;
    if (found.tree === undefined || most >= work.limits.columns) return solved;
    most *= 8;
  }
  return solved;
}

/**
 * Tries to reach the bound of an aim that counts people, by asking for it and maximizing the value:
 * most groups are alike to a count, and a search does better where they differ.
 */
function reachBound(
  work: StageWork,
  stage: CircleStage,
  { bound, prices }: RelaxedStage,
  start: StagePrices,
): readonly GroupColumn[] | undefined {
  if (stage.aim.value > 0) return undefined;
  const asked = { measure: stage.aim, value: Math.floor(bound / scale) };
  const inner: CircleStage = { ...stage, aim: valueMeasure, kept: [...stage.kept, asked] };
  const weights = [...start.weights, 0];
  const measure = toStageMeasure(inner, weights);
  const charges = prices.charges.map(() => 1000 * scale);
  const from = { ...start, weights, measure, charges };
  const { columns } = solveStage(work, inner, [], from);
  return columns.length > 0 ? columns : undefined;
}

const valueMeasure = { ...nothing, value: 1 };

function isOpen({ bound, value }: SolvedStage): boolean {
  return bound >= (value + 1) * scale;
}

function toValue(stage: CircleStage, columns: readonly GroupColumn[]): number {
  return columns.reduce((sum, { worth }) => sum + toMeasured(stage.aim, worth), 0);
}

function relaxFrom(
  work: StageWork,
  stage: CircleStage,
  start: StagePrices,
  value: number,
): RelaxedStage {
  const { index, finder, pool, limits } = work;
  return work.source.lend((master) => {
    const { max } = index.problem;
    const program = new CircleProgram(stage, index.units.length, max, pool, master);
    program.addOddSets(start.oddSets);
    program.addColumns([...pool.columns.keys()]);
    const mostSteps = finder.steps + limits.steps;
    return relaxStage({ index, stage, pool, finder, mostSteps }, program, start, value);
  });
}

interface NearSearch {
  readonly columns: readonly GroupColumn[] | undefined;
  readonly tree: ProofTree | undefined;
  /** Whether the tree had all groups that a better grouping than the one reached or found can have. */
  readonly isComplete: boolean;
}

function searchNear(
  { index, finder, source, limits }: StageWork,
  stage: CircleStage,
  { bound, value, prices }: SolvedStage,
  most: number,
): NearSearch {
  finder.setPrices(prices);
  const window = bound - (value + 1) * scale;
  const { groups, loss } = collectNearGroups(index, finder, window, most);
  // Groupings above this value have all their groups among those collected.
  const covered = Math.max(value, Math.floor((bound - loss) / scale));
  const target = covered >= Math.floor(bound / scale) ? value : covered;
  const pool = new ColumnPool();
  pool.add(groups);
  const result = source.lend((master) => {
    const { max } = index.problem;
    const program = new CircleProgram(stage, index.units.length, max, pool, master);
    program.addOddSets(prices.oddSets.filter((_, at) => prices.setCharges[at] !== 0));
    program.addColumns([...pool.columns.keys()]);
    const paysToRestart = (better: number) =>
      2 * countWithin(groups, bound - (better + 1) * scale) < groups.length;
    return new CircleTree(stage, program, target, { nodes: limits.nodes, paysToRestart }).search();
  });
  const better = result.columns === undefined ? value : toValue(stage, result.columns);
  return { ...result, isComplete: better >= covered };
}

function countWithin(groups: readonly FoundGroup[], loss: number): number {
  return groups.reduce((count, { reduced }) => (reduced >= -loss ? count + 1 : count), 0);
}
