/**
 * Who could sit where, as plain integers. It knows neither people nor roles nor time: a *unit* is one
 * or more seekers who stay together, a *table* is a group that may be formed at most once, and a
 * *sitting* is a table at a slot (and in a language, where that has to be chosen too).
 *
 * Every limit that is not about one table is a *row*: a count that may not pass its capacity. Unit u
 * owns row u, so that it sits at most once; further rows follow from row `units` on, for example
 * "whoever also leads is not in two meetings at one time".
 */
export interface SeatingProblem {
  /** People in each unit, at least 1. */
  readonly sizes: Uint8Array;
  /** How many of them an earlier cohort left over. */
  readonly leftOver: Uint8Array;
  /** Capacity of each row after the units' own, which is 1. */
  readonly capacities: Int32Array;
  /** Claims on more than the unit's own row. An option whose claim is c < units claims row c alone. */
  readonly claims: readonly Claim[];
  /** Pairs of units that never share a table. */
  readonly apart: readonly (readonly [number, number])[];
  readonly tables: TableSource;
}

/** What sitting somewhere takes; claim number `units + k` is the k-th. */
export interface Claim {
  readonly unit: number;
  /** Rows besides the unit's own; of one that stands there twice, it takes two. */
  readonly rows: readonly number[];
}

/** The tables of a problem. */
export interface TableSource {
  readonly count: number;
  /** Whether all tables are in memory; a large problem computes them, and each holds until the next reading. */
  readonly isStored: boolean;
  /** Sittings of all tables; each has a number below it. */
  readonly sittingCount: number;
  /** The most people at any table. */
  readonly largest: number;
  /** The highest value of any option; no more than an estimate is needed. */
  readonly highestValue: number;
  read(table: number): Table;
  /** Reads a table without the options whose worth is below a limit, where that is quicker than reading all. */
  readonly readAbove?: (table: number, limit: WorthLimit) => Table;
}

/** What an option has to be worth: value · its value − its claim's charge ≥ least. */
export interface WorthLimit {
  readonly value: number;
  readonly charges: Float64Array;
  readonly least: number;
}

/** A group that may be formed. */
export interface Table {
  /** Fewest and most people. */
  readonly min: number;
  readonly max: number;
  readonly sittings: readonly Sitting[];
}

/** A table at a slot. */
export interface Sitting {
  /** Number of the sitting in the whole problem. */
  readonly id: number;
  /** What it is worth before anybody sits: the fit of the leads. */
  readonly value: number;
  /** What it keeps of earlier groups before anybody sits; absent where there is nothing to keep. */
  readonly kept?: number | undefined;
  /** Rows that the sitting itself takes one of. */
  readonly rows: readonly number[];
  /** At most one option for each unit, in order of the unit. */
  readonly options: Options;
}

/** Who could sit at a sitting: parallel lists, of which the first `count` entries count. */
export interface Options {
  readonly count: number;
  readonly claims: Int32Array;
  /** Fit of the unit's people there, summed. */
  readonly values: Int32Array;
  /** How many of the unit's people fall under the fit floor there; absent where nobody does. */
  readonly under: Uint8Array | undefined;
  /** What the unit keeps of earlier groups there; absent where nobody keeps anything. */
  readonly kept?: Int32Array | undefined;
}

/** A formed group: a table, the sitting it takes, and the units there in ascending order. */
export interface SeatedGroup {
  readonly table: number;
  readonly sitting: number;
  readonly units: readonly number[];
}

/** How much one of each thing counts. */
export interface Measure {
  /** For each placed person whom an earlier cohort left over. */
  readonly leftOver: number;
  /** For each placed person. */
  readonly placed: number;
  /** For each placed person under the fit floor. */
  readonly underFloor: number;
  /** For each point of what is kept of earlier groups. */
  readonly kept: number;
  /** For each point of fit. */
  readonly value: number;
}

/** Gives the unit that makes a claim. */
export function toUnit(problem: SeatingProblem, claim: number): number {
  const units = problem.sizes.length;
  return claim < units ? claim : (problem.claims[claim - units]?.unit ?? -1);
}

/** Counts the rows of a problem: one for each unit, then the further ones. */
export function countRows(problem: SeatingProblem): number {
  return problem.sizes.length + problem.capacities.length;
}
