import {
  toCircleCertificate,
  type CircleAim,
  type CircleCertificate,
} from './circle-certificate.ts';
import { searchCircles } from './circle-search.ts';
import { scale, type CircleStage, type KeptAim } from './circle-stage.ts';
import type { MasterSource } from './column-master.ts';
import { ColumnPool, type GroupColumn } from './column-pool.ts';
import { GroupFinder } from './group-finder.ts';
import { toGroupWorth } from './group-worth.ts';
import { nothing, toMeasured, type Measure } from './measure.ts';
import { toPeerIndex, type PeerIndex } from './peer-index.ts';
import type { PeerGroup, PeerProblem } from './peer-problem.ts';
import { toStageMeasure, type StagePrices } from './prices.ts';
import { solveStage, type CircleLimits, type SolvedStage, type StageWork } from './solve-stage.ts';

/** What is known of one aim. */
export interface SolvedAim {
  readonly aim: CircleAim;
  readonly value: number;
  /** What no circles pass that keep the earlier aims. */
  readonly bound: number;
  /** `certified`: the certificate proves that nothing is better. */
  readonly status: 'certified' | 'gap';
  /** Whether an earlier aim has a gap, so that the bound rests on what it reached. */
  readonly isConditional: boolean;
  readonly certificate: CircleCertificate;
}

/** The circles formed, and each aim in turn. */
export interface SolvedCircles {
  readonly groups: readonly PeerGroup[];
  readonly aims: readonly SolvedAim[];
}

const defaultLimits: CircleLimits = { steps: 300_000_000, columns: 24_000, nodes: 2000 };

const measures: Readonly<Record<CircleAim, Measure>> = {
  'left-over': { ...nothing, leftOver: 1 },
  placed: { ...nothing, placed: 1 },
  'under-floor': { ...nothing, underFloor: -1 },
  value: { ...nothing, value: 1 },
};

/**
 * Forms circles: most people left over from an earlier cohort, then most people, then fewest under the
 * fit floor, then the greatest total fit, each fixed before the next. A local search gives the first
 * circles; column generation, odd sets and a tree improve them and prove the aims.
 * @param source lends the linear programs that prices come from; nothing rests on its word
 * @param seed of the local search
 */
export function solveCircles(
  problem: PeerProblem,
  source: MasterSource,
  seed: number,
  limits: CircleLimits = defaultLimits,
): SolvedCircles {
  const index = toPeerIndex(problem);
  let columns: readonly GroupColumn[] = searchFirst(index, seed);
  const pool = new ColumnPool();
  pool.add(columns);
  const work: StageWork = { index, finder: new GroupFinder(index), pool, source, limits };
  const stages: { aim: CircleAim; stage: CircleStage; solved: SolvedStage }[] = [];
  const kept: KeptAim[] = [];
  for (const aim of toAims(problem)) {
    const stage: CircleStage = {
      aim: measures[aim],
      kept: [...kept],
      mostGroups: Math.floor(problem.people / problem.min),
    };
    const start = toStart(index, stage, columns);
    const solved = toPlain(index, stage, columns) ?? solveStage(work, stage, columns, start);
    columns = solved.columns;
    stages.push({ aim, stage, solved });
    kept.push({ measure: stage.aim, value: solved.value });
  }
  return { groups: toGroups(index, columns), aims: toSolvedAims(index, stages, columns) };
}

function toGroups(index: PeerIndex, columns: readonly GroupColumn[]): PeerGroup[] {
  const groups = columns.map(({ slot, units }) => ({
    slot,
    members: units.flatMap((unit) => index.units[unit] ?? []).sort((one, other) => one - other),
  }));
  return groups.sort(({ members: [one = 0] }, { members: [other = 0] }) => one - other);
}

/** Reads each aim off the final groups: a later aim may have done more for an earlier one than was asked. */
function toSolvedAims(
  index: PeerIndex,
  stages: readonly { aim: CircleAim; stage: CircleStage; solved: SolvedStage }[],
  columns: readonly GroupColumn[],
): SolvedAim[] {
  const aims: SolvedAim[] = [];
  for (const { aim, stage, solved } of stages) {
    const value = columns.reduce((sum, { worth }) => sum + toMeasured(stage.aim, worth), 0);
    const isProven = solved.tree !== undefined || solved.bound < (value + 1) * scale;
    const bound = isProven ? value : Math.floor(solved.bound / scale);
    const sign = aim === 'under-floor' ? -1 : 1;
    aims.push({
      aim,
      value: sign * value + 0,
      bound: sign * bound + 0,
      status: isProven ? 'certified' : 'gap',
      isConditional: aims.some(({ status }) => status === 'gap'),
      certificate: toCircleCertificate(index, aim, solved),
    });
  }
  return aims;
}

function toAims({ leftOver, fitFloor }: PeerProblem): CircleAim[] {
  return [
    ...(leftOver.includes(1) ? (['left-over'] as const) : []),
    'placed',
    ...(fitFloor > 0 ? (['under-floor'] as const) : []),
    'value',
  ];
}

function searchFirst(index: PeerIndex, seed: number): GroupColumn[] {
  const { people } = index.problem;
  const placed = 1_000_000;
  const measure = { leftOver: placed * people, placed, underFloor: -1000, value: 1 };
  const plan = { measure, moves: 500 * people, firstLoss: 250, seed };
  return searchCircles(index, plan).map(({ slot, units }) => {
    const members = units.flatMap((unit) => index.units[unit] ?? []);
    return { slot, units, worth: toGroupWorth(index.problem, members, slot) };
  });
}

/** Solves a stage that is as good as can be without a thought: everybody who could be in a group is. */
function toPlain(
  index: PeerIndex,
  stage: CircleStage,
  columns: readonly GroupColumn[],
): SolvedStage | undefined {
  if (stage.aim.value > 0) return undefined;
  const charges = Float64Array.from(index.units, (people, unit) => {
    const alone = {
      leftOver: index.leftOver[unit] ?? 0,
      placed: people.length,
      underFloor: 0,
      value: 0,
    };
    return index.canJoin[unit] === 1 ? scale * toMeasured(stage.aim, alone) : 0;
  });
  const bound = charges.reduce((sum, charge) => sum + charge, 0);
  const value = columns.reduce((sum, { worth }) => sum + toMeasured(stage.aim, worth), 0);
  if (value * scale < bound) return undefined;
  return { columns, value, prices: toPrices(stage, charges), bound, tree: undefined };
}

function toPrices(stage: CircleStage, charges: Float64Array): StagePrices {
  const weights = stage.kept.map(() => 0);
  return {
    measure: toStageMeasure(stage, weights),
    weights,
    charges,
    oddSets: [],
    setCharges: new Float64Array(0),
    perGroup: 0,
  };
}

/** Prices to begin with: everybody is charged their part of what their group is worth. */
function toStart(
  index: PeerIndex,
  stage: CircleStage,
  columns: readonly GroupColumn[],
): StagePrices {
  const charges = new Float64Array(index.units.length);
  for (const { units, worth } of columns) {
    const share = Math.max(0, Math.floor((scale * toMeasured(stage.aim, worth)) / worth.placed));
    for (const unit of units) charges[unit] = share * (index.sizes[unit] ?? 1);
  }
  return toPrices(stage, charges);
}
