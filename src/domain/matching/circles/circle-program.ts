import { toPenalty, scale, type CircleStage } from './circle-stage.ts';
import type { ColumnMaster, MasterColumn, MasterSolution } from './column-master.ts';
import type { ColumnPool, GroupColumn } from './column-pool.ts';
import type { Share } from './find-odd-sets.ts';
import { toMeasured } from './measure.ts';
import { countTwos, toStageMeasure, type StagePrices } from './prices.ts';

/** A relaxed answer: groups by shares, and integer prices that are its duals, rounded. */
export interface RelaxedAnswer {
  readonly objective: number;
  readonly shares: readonly Share[];
  readonly prices: StagePrices;
  /** Whether it keeps the kept aims and the number of groups without paying for it. */
  readonly isFeasible: boolean;
}

/**
 * A stage as a linear program over groups of a pool. Rows in order: each unit is in one group at most;
 * each kept aim; the number of groups; each odd set. An aim or a number that cannot be kept costs a
 * penalty instead, so that there always is an answer, and with it prices.
 */
export class CircleProgram {
  readonly #stage: CircleStage;
  readonly #unitCount: number;
  readonly #pool: ColumnPool;
  readonly #master: ColumnMaster;
  readonly #slackCount: number;
  readonly #groupsRow: number;
  readonly oddSets: (readonly number[])[] = [];
  /** Places in the pool, by column after the slack. */
  readonly #places: number[] = [];
  /** By column after the slack: the odd sets of which it holds two or more, each followed by how often. */
  readonly #twos: number[][] = [];
  #forbidden = new Uint8Array(0);

  constructor(
    stage: CircleStage,
    unitCount: number,
    mostPeople: number,
    pool: ColumnPool,
    master: ColumnMaster,
  ) {
    this.#stage = stage;
    this.#unitCount = unitCount;
    this.#pool = pool;
    this.#master = master;
    this.#groupsRow = unitCount + stage.kept.length;
    this.#slackCount = stage.kept.length + 2;
    const empty = { columns: [], values: [] };
    master.addRows([
      ...Array.from({ length: unitCount }, () => ({ lower: -Infinity, upper: 1, ...empty })),
      ...stage.kept.map(({ value }) => ({ lower: value, upper: Infinity, ...empty })),
      { lower: 0, upper: stage.mostGroups, ...empty },
    ]);
    const objective = -toPenalty(stage, mostPeople);
    const slack = (row: number, value: number) => ({ objective, rows: [row], values: [value] });
    master.addColumns([
      ...stage.kept.map((_, at) => slack(unitCount + at, 1)),
      slack(this.#groupsRow, 1),
      slack(this.#groupsRow, -1),
    ]);
  }

  /** Adds groups of the pool by their places. */
  addColumns(places: readonly number[]): void {
    const columns = places.flatMap((place) => this.#pool.columns[place] ?? []);
    this.#master.addColumns(columns.map((column) => this.#toColumn(column)));
    this.#places.push(...places);
    this.#twos.push(...columns.map(({ units }) => this.#toTwos(units)));
    const forbidden = new Uint8Array(this.#places.length);
    forbidden.set(this.#forbidden);
    this.#forbidden = forbidden;
  }

  addOddSets(oddSets: readonly (readonly number[])[]): void {
    const groups = this.#places.map((place) => this.#pool.columns[place]?.units ?? []);
    this.#master.addRows(
      oddSets.map((oddSet, place) => {
        const row = { columns: new Array<number>(), values: new Array<number>() };
        groups.forEach((units, at) => {
          const twos = countTwos(oddSet, units);
          if (twos === 0) return;
          row.columns.push(at + this.#slackCount);
          row.values.push(twos);
          this.#twos[at]?.push(this.oddSets.length + place, twos);
        });
        return { lower: -Infinity, upper: (oddSet.length - 1) / 2, ...row };
      }),
    );
    this.oddSets.push(...oddSets);
  }

  /** Sets how many groups there may be. */
  limitGroups(fewest: number, most: number): void {
    this.#master.limitRow(this.#groupsRow, fewest, most);
  }

  /** Keeps all groups out that a test forbids, and lets all others in. */
  forbid(isForbidden: (column: GroupColumn) => boolean): void {
    const changed: { zero: number[]; none: number[] } = { zero: [], none: [] };
    this.#places.forEach((place, at) => {
      const column = this.#pool.columns[place];
      const forbidden = column !== undefined && isForbidden(column) ? 1 : 0;
      if (forbidden === this.#forbidden[at]) return;
      this.#forbidden[at] = forbidden;
      changed[forbidden === 1 ? 'zero' : 'none'].push(at + this.#slackCount);
    });
    this.#master.limitColumns(changed.zero, 'zero');
    this.#master.limitColumns(changed.none, 'none');
  }

  /** Solves the program as it stands; nothing where the solver gave up. */
  solve(): RelaxedAnswer | undefined {
    const solution = this.#master.solve();
    if (solution === undefined) return undefined;
    const slack = solution.columns.subarray(0, this.#slackCount);
    return {
      objective: solution.objective,
      shares: this.#toShares(solution),
      prices: this.#toPrices(solution),
      isFeasible: slack.every((value) => value < 1e-6),
    };
  }

  /** Gives the most by which a group that is let in is worth more than it is charged, and at least 0. */
  findGreatestGain(prices: StagePrices): number {
    let most = 0;
    this.#places.forEach((place, at) => {
      const column = this.#pool.columns[place];
      if (column === undefined || this.#forbidden[at] === 1) return;
      let gain = toMeasured(prices.measure, column.worth) - prices.perGroup;
      for (const unit of column.units) gain -= prices.charges[unit] ?? 0;
      const twos = this.#twos[at] ?? [];
      for (let set = 0; set < twos.length; set += 2) {
        gain -= (prices.setCharges[twos[set] ?? 0] ?? 0) * (twos[set + 1] ?? 0);
      }
      if (gain > most) most = gain;
    });
    return most;
  }

  #toTwos(units: readonly number[]): number[] {
    return this.oddSets.flatMap((oddSet, at) => {
      const twos = countTwos(oddSet, units);
      return twos === 0 ? [] : [at, twos];
    });
  }

  #toShares({ columns }: MasterSolution): Share[] {
    return this.#places.flatMap((place, at) => {
      const column = this.#pool.columns[place];
      const share = columns[at + this.#slackCount] ?? 0;
      return column !== undefined && share > 1e-6 ? [{ column, share }] : [];
    });
  }

  #toPrices({ duals }: MasterSolution): StagePrices {
    const integer = (row: number) => Math.round((duals[row] ?? 0) * scale) + 0;
    const charge = (row: number) => Math.max(0, integer(row));
    const weights = this.#stage.kept.map((_, at) => Math.max(0, -integer(this.#unitCount + at)));
    return {
      measure: toStageMeasure(this.#stage, weights),
      weights,
      charges: Float64Array.from({ length: this.#unitCount }, (_, unit) => charge(unit)),
      oddSets: [...this.oddSets],
      setCharges: Float64Array.from(this.oddSets, (_, at) => charge(this.#groupsRow + 1 + at)),
      perGroup: integer(this.#groupsRow),
    };
  }

  #toColumn({ units, worth }: GroupColumn): MasterColumn {
    const { aim, kept } = this.#stage;
    const entries = [
      ...units.map((unit) => [unit, 1] as const),
      ...kept.map(({ measure }, at) => [this.#unitCount + at, toMeasured(measure, worth)] as const),
      [this.#groupsRow, 1] as const,
      ...this.oddSets.map((set, at) => [this.#groupsRow + 1 + at, countTwos(set, units)] as const),
    ].filter(([, value]) => value !== 0);
    return {
      objective: toMeasured(aim, worth),
      rows: entries.map(([row]) => row),
      values: entries.map(([, value]) => value),
    };
  }
}
