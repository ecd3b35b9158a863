import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadLinearSolver } from '../lib/highs-solver.ts';
import { generateMentorLed } from './generate-mentor-led.ts';
import { referenceNodes, type JobOf, type Outcome } from './job.ts';
import { readMentorLedInstance, type MentorLedInstance } from './mentor-led-instance.ts';
import { runMentorLedReference } from './mentor-led-reference.ts';
import { checkMentorLed, getPenaltyOfAll, recheckBound, runMentorLed } from './mentor-led.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';

/**
 * Measures one way of solving one mentor-led instance.
 * @throws {Error} where an answer breaks a rule or a proof doesn't hold
 */
export async function runMentorLedJob({ source, way }: JobOf<'mentor-led'>): Promise<Outcome> {
  const instance =
    source.kind === 'file'
      ? readMentorLedInstance(
          await readFile(source.path, 'utf8'),
          path.basename(source.path, '.json'),
        )
      : generateMentorLed('crowd', source.shape, source.seed);
  if (way === 'own') return runMentorLedOwn(instance);
  const solver = await loadLinearSolver(referenceNodes);
  const { value: score, ...timing } = measureTime(() => runMentorLedReference(instance, solver));
  return { ...timing, peakMB: getPeakMB(), status: 'solver-proven', figures: { ...score } };
}

function runMentorLedOwn(instance: MentorLedInstance): Outcome {
  const { value: run, ...timing } = measureTime(() => runMentorLed(instance));
  const peakMB = getPeakMB();
  const recheck = measureTime(() => recheckBound(instance, run));
  const check = measureTime(() => checkMentorLed(instance, run));
  const { placement, worth } = run;
  return {
    ...timing,
    peakMB,
    status: worth.status,
    figures: {
      ...check.value,
      bound: worth.bound - getPenaltyOfAll(instance),
      mostPlaced: placement.bound,
      fewestUnplaced: instance.peopleFree.length - placement.bound,
      priceBound: recheck.value,
      recheckSeconds: recheck.seconds,
      checkSeconds: check.seconds,
    },
  };
}
