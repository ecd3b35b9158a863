import { loadHighsMaster } from '../lib/highs-master.ts';
import { checkRunCircles, runCircles, toCircleProblem } from './circles.ts';
import type { JobOf, Outcome } from './job.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';

/**
 * Measures how circles are formed.
 * @throws {Error} where circles break a rule or a proof doesn't hold
 */
export async function runCirclesJob({ people, seed }: JobOf<'circles'>): Promise<Outcome> {
  const problem = toCircleProblem(people, seed);
  const source = await loadHighsMaster();
  const { value: run, ...timing } = measureTime(() => runCircles(problem, source));
  const peakMB = getPeakMB();
  const check = measureTime(() => checkRunCircles(problem, run));
  const { status, placed, value, bound } = check.value;
  const figures = { placed, value, bound, checkSeconds: check.seconds };
  return { ...timing, peakMB, status, figures };
}
