/** A row of a linear program: lower ≤ Σ values · columns ≤ upper. */
export interface LinearRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** `-Infinity` where there is none. */
  readonly lower: number;
  /** `Infinity` where there is none. */
  readonly upper: number;
}

/** A program whose columns are each 0 or 1 and whose coefficients are all integers. */
export interface BinaryProgram {
  readonly columnCount: number;
  readonly rows: readonly LinearRow[];
}

/** What to maximize: Σ objective · columns, integers. */
export type Objective = readonly number[];

/** What a solver found. Values are its own floating-point answer: whoever asked rounds and re-checks. */
export type LinearResult =
  | {
      /** `optimal`: the solver's word that nothing is better; `best-found`: its counted work ran out. */
      readonly kind: 'optimal' | 'best-found';
      readonly columns: Float64Array;
      /** What no answer can pass, by the solver's word. */
      readonly bound: number;
    }
  | { readonly kind: 'infeasible' }
  | {
      readonly kind: 'failed';
      /** What happened, as one sentence. */
      readonly message: string;
    };

/** Maximizes linear objectives over binary programs, with the same answer each time. */
export interface LinearSolver {
  /** @param start a feasible answer to begin from, where one is known */
  maximize(program: BinaryProgram, objective: Objective, start?: Float64Array): LinearResult;
}
