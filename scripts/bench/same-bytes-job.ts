import { loadHighsSolver } from '../lib/highs-solver.ts';
import type { JobOf, Outcome } from './job.ts';
import { digestPlans } from './same-bytes.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';

/** Plans cohorts and gives the digest of the plans as the status. */
export async function runSameBytesJob({ order, seed }: JobOf<'same-bytes'>): Promise<Outcome> {
  const solver = await loadHighsSolver();
  const { value, ...timing } = measureTime(() => digestPlans(seed, order, solver));
  return { ...timing, peakMB: getPeakMB(), status: value, figures: {} };
}
