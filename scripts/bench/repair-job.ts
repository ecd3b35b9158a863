import {
  repairGrouping,
  replanGrouping,
} from '../../src/domain/matching/repair/repair-grouping.ts';
import { findRunningFaults } from '../../src/domain/matching/repair/sample-repair.ts';
import type { MatchingSolver } from '../../src/domain/matching/solve.ts';
import type { Aim } from '../../src/schemas/grouping-proof.ts';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import type { JobOf, Outcome } from './job.ts';
import { toRepairCase, type RepairCase } from './repair-case.ts';
import { getPeakMB, measureTime } from './stopwatch.ts';

/**
 * Measures how groups are repaired when a lead leaves; the reference forms all of them anew.
 * @throws {Error} where nothing comes of it, or what comes does not verify
 */
export async function runRepairJob({ way, seed }: JobOf<'repair'>): Promise<Outcome> {
  const solver = await loadHighsSolver();
  const one = toRepairCase(seed, solver);
  return way === 'own' ? measureRepair(one, solver) : measureReplan(one, solver);
}

function measureRepair({ facts, task, affected }: RepairCase, solver: MatchingSolver): Outcome {
  const { value: result, ...timing } = measureTime(() => repairGrouping(task, solver));
  const peakMB = getPeakMB();
  if (result.kind === 'failed') throw new Error(result.message);
  const { grouping, proof, outcome } = result;
  const check = measureTime(() => findRunningFaults(facts, grouping, proof));
  const fault = check.value.find(({ level }) => level === 'problem');
  if (fault !== undefined) throw new Error(`The repair does not verify: ${fault.code}.`);
  const [slots, others] = outcome.changes;
  const figures = {
    affected,
    slots: slots.value,
    others: others.value,
    fewest: others.bound,
    placed: readAim(outcome.aims, 'placed'),
    value: readAim(outcome.aims, 'value'),
    checkSeconds: check.seconds,
  };
  return { ...timing, peakMB, status: others.status, figures };
}

function measureReplan({ task }: RepairCase, solver: MatchingSolver): Outcome {
  const { value: anew, ...timing } = measureTime(() => replanGrouping(task, solver));
  const peakMB = getPeakMB();
  if (anew === undefined) throw new Error('The cohort can not be planned anew.');
  const figures = {
    slots: anew.slots,
    others: anew.others,
    placed: readAim(anew.aims, 'placed'),
    value: readAim(anew.aims, 'value'),
  };
  return { ...timing, peakMB, status: 'replanned', figures };
}

function readAim(aims: readonly Aim[], name: Aim['aim']): number {
  return aims.find(({ aim }) => aim === name)?.value ?? 0;
}
