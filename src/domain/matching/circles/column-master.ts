/** A column of a linear program: what it is worth, and what it takes of each row. */
export interface MasterColumn {
  readonly objective: number;
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** A row: lower ≤ Σ values · columns ≤ upper; infinite where there is no limit. */
export interface MasterRow {
  readonly lower: number;
  readonly upper: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** The optimum of the columns so far, in the solver's own floating-point numbers. */
export interface MasterSolution {
  readonly objective: number;
  readonly columns: Float64Array;
  /** By row: what the objective gains for each unit that the row's limit moves up. */
  readonly duals: Float64Array;
}

/** A linear program, columns at least 0, that grows by columns and rows and is solved again from where it was. */
export interface ColumnMaster {
  addRows(rows: readonly MasterRow[]): void;
  addColumns(columns: readonly MasterColumn[]): void;
  /** Keeps columns at 0, or lets them be anything from 0 on again. */
  limitColumns(columns: readonly number[], limit: 'none' | 'zero'): void;
  limitRow(row: number, lower: number, upper: number): void;
  /** Maximizes; nothing where no columns keep the rows or the solver gave up. */
  solve(): MasterSolution | undefined;
}

/** Lends a master for as long as a callback runs. */
export interface MasterSource {
  lend<Result>(use: (master: ColumnMaster) => Result): Result;
}
