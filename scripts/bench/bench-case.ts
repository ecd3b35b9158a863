import type { Job, Outcome } from './job.ts';

/** An instance to measure. */
export interface BenchCase {
  readonly name: string;
  /** What it is summed up with. */
  readonly group: string;
  readonly own: Job;
  /** The same instance by the reference, where there is one. */
  readonly reference: Job | undefined;
  /** Figures of the known optimum, where there is one. */
  readonly proven: Readonly<Record<string, number>> | undefined;
}

/** An instance with the medians of what was measured. */
export interface MeasuredCase extends Omit<BenchCase, 'own' | 'reference'> {
  readonly own: Outcome;
  readonly reference: Outcome | undefined;
}

/** Gives a figure by its name; NaN where it was not measured. */
export function getFigure(outcome: Outcome | undefined, name: string): number {
  return outcome?.figures[name] ?? NaN;
}
