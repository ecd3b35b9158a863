import type { BenchCase, MeasuredCase } from './bench-case.ts';
import type { Job, Outcome } from './job.ts';
import { runInProcess } from './run-in-process.ts';
import { toMedian } from './statistics.ts';

/**
 * Measures jobs, each run in a fresh process. What was measured once is not measured again, so that one
 * run of the benchmark holds one time for each job.
 */
export class Meter {
  readonly #runs: number;
  readonly #measured = new Map<string, Outcome>();

  constructor(runs: number) {
    this.#runs = runs;
  }

  /** Measures a case; its own job and the reference's take turns, so that a busy machine meets both. */
  async measure({ own, reference, ...rest }: BenchCase): Promise<MeasuredCase> {
    const [ownOutcome, referenceOutcome] = await this.#measureInTurns(
      reference === undefined ? [own] : [own, reference],
    );
    if (ownOutcome === undefined) throw new RangeError('Nothing was measured.');
    return { ...rest, own: ownOutcome, reference: referenceOutcome };
  }

  /** Measures one job. */
  async measureJob(job: Job): Promise<Outcome> {
    const [outcome] = await this.#measureInTurns([job]);
    if (outcome === undefined) throw new RangeError('Nothing was measured.');
    return outcome;
  }

  async #measureInTurns(jobs: readonly Job[]): Promise<Outcome[]> {
    const open = jobs.filter((job) => !this.#measured.has(toKey(job)));
    const runs = new Map<string, Outcome[]>(open.map((job) => [toKey(job), []]));
    for (let run = 0; run < this.#runs; run += 1) {
      for (const job of open) runs.get(toKey(job))?.push(await runInProcess(job));
    }
    for (const [key, outcomes] of runs) this.#measured.set(key, toMedianOutcome(outcomes));
    return jobs.flatMap((job) => this.#measured.get(toKey(job)) ?? []);
  }
}

/**
 * Gives the median of runs of one job.
 * @throws {Error} where the runs gave different answers
 */
export function toMedianOutcome(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes;
  if (first === undefined) throw new RangeError('There are no runs.');
  const figures = Object.keys(first.figures).map((name) => {
    const values = outcomes.map((outcome) => outcome.figures[name] ?? NaN);
    if (!name.endsWith('Seconds') && new Set(values).size > 1) {
      throw new Error(`Runs of one job gave different figures of ${name}: ${values.join(', ')}.`);
    }
    return [name, toMedian(values)] as const;
  });
  return {
    seconds: toMedian(outcomes.map(({ seconds }) => seconds)),
    cpuSeconds: toMedian(outcomes.map(({ cpuSeconds }) => cpuSeconds)),
    peakMB: toMedian(outcomes.map(({ peakMB }) => peakMB)),
    status: first.status,
    figures: Object.fromEntries(figures),
  };
}

function toKey(job: Job): string {
  return JSON.stringify(job);
}
