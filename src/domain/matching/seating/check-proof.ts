import type { IntegerPrices, ProofNode, ProofTree } from './certificate.ts';
import {
  addToSums,
  findPriceFault,
  getFixedTotal,
  getOptionWorth,
  getSittingWorth,
  toReachable,
  toPricedMeasure,
} from './check-bound.ts';
import {
  answerNo,
  answerYes,
  bindUnits,
  getOptionUnit,
  toAllTables,
  type LeftSitting,
  type LeftTable,
} from './left-tables.ts';
import type { Measure, SeatingProblem } from './seating-problem.ts';

/** Prices and what follows from them. */
interface Priced {
  readonly prices: IntegerPrices;
  readonly measure: Measure;
}

/** A sitting at prices. */
interface PricedSitting {
  readonly left: LeftSitting;
  /** By size: the most that whoever must sit there and a set of free ones are worth together. */
  readonly sums: Float64Array;
  readonly worth: number;
}

/**
 * Finds what is wrong with a tree that is to show that nothing passes a bound, as a sentence. The
 * argument is made again at each node, in integers and without a line of the search: prices drop what
 * can't reach the cut, bind what must be, and close the node or leave it to the two answers of a
 * question, which together are all there is.
 */
export function findProofFault(
  problem: SeatingProblem,
  tree: ProofTree,
  bound: number,
): string | undefined {
  const shown = toReachable(problem, tree.target, tree.cut - 1);
  if (!(shown <= bound)) return `The proof is about a bound of ${shown}, not of ${bound}.`;
  return checkNode(problem, tree, tree.root, toAllTables(problem));
}

function checkNode(
  problem: SeatingProblem,
  tree: ProofTree,
  { prices, split }: ProofNode,
  tables: readonly LeftTable[],
): string | undefined {
  let left: readonly LeftTable[] | undefined = tables;
  for (const each of prices) {
    const fault = findPriceFault(problem, tree.target, each);
    if (fault !== undefined) return fault;
    left = narrow(problem, tree, left, each);
    if (left === undefined) return undefined;
  }
  if (split === undefined) return `A part of the proof stays open: it may reach ${tree.cut}.`;
  return (
    checkNode(problem, tree, split.yes, answerYes(problem, left, split.question)) ??
    checkNode(problem, tree, split.no, answerNo(problem, left, split.question))
  );
}

/** Drops and binds by prices; gives nothing where the node can't reach the cut. */
function narrow(
  problem: SeatingProblem,
  { target, cut }: ProofTree,
  tables: readonly LeftTable[],
  prices: IntegerPrices,
): LeftTable[] | undefined {
  const priced = { prices, measure: toPricedMeasure(target, prices) };
  const sittings = tables.map((table) =>
    table.sittings.map((left) => priceSitting(problem, table, left, priced)),
  );
  const bests = tables.map((table, at) =>
    Math.max(
      table.mayStayClosed ? 0 : -Infinity,
      ...(sittings[at] ?? []).map(({ worth }) => worth),
    ),
  );
  const total = bests.reduce((sum, best) => sum + best, getFixedTotal(problem, target, prices));
  const slack = total - target.scale * cut;
  if (!(slack >= 0)) return undefined;
  const sifted = tables.map((table, at) =>
    siftTable(problem, table, sittings[at] ?? [], (bests[at] ?? 0) - slack, priced),
  );
  const pairs = sifted.flatMap((table, at) =>
    findBound(problem, table, (bests[at] ?? 0) - slack, priced).map((unit) => ({
      unit,
      table: table.index,
    })),
  );
  return bindUnits(problem, sifted, pairs);
}

function priceSitting(
  problem: SeatingProblem,
  { min, max }: Pick<LeftTable, 'min' | 'max'>,
  left: LeftSitting,
  priced: Priced,
): PricedSitting {
  const { size, worth } = toBoundPart(problem, left, priced);
  const sums = new Float64Array(max + 1).fill(-Infinity);
  if (size <= max) sums[size] = worth;
  for (const at of left.free) {
    addToSums(sums, getSize(problem, left, at), toWorth(problem, left, at, priced));
  }
  return { left, sums, worth: findBest(sums, min, max) };
}

/** Keeps what can be part of a group of the table that is worth at least so much. */
function siftTable(
  problem: SeatingProblem,
  table: LeftTable,
  sittings: readonly PricedSitting[],
  least: number,
  priced: Priced,
): LeftTable {
  const { min, max } = table;
  const kept = sittings.filter(({ worth }) => worth >= least && worth > -Infinity);
  return {
    ...table,
    mayStayClosed: table.mayStayClosed && 0 >= least,
    sittings: kept.map(({ left, sums }) => ({
      ...left,
      free: left.free.filter((at) => {
        const size = getSize(problem, left, at);
        const rest = findBest(sums, min - size, max - size);
        return rest + toWorth(problem, left, at, priced) >= least;
      }),
    })),
  };
}

/** Finds the free units without which no group of a table that must open is worth so much. */
function findBound(
  problem: SeatingProblem,
  table: LeftTable,
  least: number,
  priced: Priced,
): number[] {
  const [first, ...others] = table.sittings;
  if (table.mayStayClosed || first === undefined) return [];
  const toUnits = (left: LeftSitting) =>
    left.free.map((at) => getOptionUnit(problem, left.sitting, at));
  const everywhere = others.reduce((units, left) => {
    const own = new Set(toUnits(left));
    return units.filter((unit) => own.has(unit));
  }, toUnits(first));
  return everywhere.filter((unit) =>
    table.sittings.every((left) => {
      const free = left.free.filter((at) => getOptionUnit(problem, left.sitting, at) !== unit);
      return priceSitting(problem, table, { ...left, free }, priced).worth < least;
    }),
  );
}

function toBoundPart(
  problem: SeatingProblem,
  left: LeftSitting,
  priced: Priced,
): { readonly size: number; readonly worth: number } {
  let size = 0;
  let worth = getSittingWorth(left.sitting, priced.prices, priced.measure);
  for (const at of left.bound) {
    size += getSize(problem, left, at);
    worth += toWorth(problem, left, at, priced);
  }
  return { size, worth };
}

function toWorth(
  problem: SeatingProblem,
  { sitting }: LeftSitting,
  at: number,
  { prices, measure }: Priced,
): number {
  return getOptionWorth(problem, sitting, at, prices, measure);
}

function getSize(problem: SeatingProblem, { sitting }: LeftSitting, at: number): number {
  return problem.sizes[getOptionUnit(problem, sitting, at)] ?? 1;
}

function findBest(sums: Float64Array, min: number, max: number): number {
  let best = -Infinity;
  for (let size = Math.max(0, min); size <= max; size += 1) {
    best = Math.max(best, sums[size] ?? -Infinity);
  }
  return best;
}
