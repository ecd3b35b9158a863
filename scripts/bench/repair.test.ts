import { expect, test } from 'vitest';
import {
  repairGrouping,
  replanGrouping,
} from '../../src/domain/matching/repair/repair-grouping.ts';
import { findRunningFaults } from '../../src/domain/matching/repair/sample-repair.ts';
import type { Aim } from '../../src/schemas/grouping-proof.ts';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { toRepairCase } from './repair-case.ts';

const solver = await loadHighsSolver();

function readAim(aims: readonly Aim[], name: Aim['aim']): number {
  return aims.find(({ aim }) => aim === name)?.value ?? NaN;
}

test.each([
  { seed: 2, fewest: 1 },
  { seed: 3, fewest: 0 },
])(
  'when one lead of 24 leaves, it is proven how few others move (seed $seed)',
  ({ seed, fewest }) => {
    const { facts, task } = toRepairCase(seed, solver);
    const result = repairGrouping(task, solver);
    if (result.kind === 'failed') throw new Error(result.message);
    const anew = replanGrouping(task, solver);
    if (anew === undefined) throw new Error('It can not be planned anew.');
    const [slots, others] = result.outcome.changes;
    expect(slots).toMatchObject({ value: 0, bound: 0 });
    expect(others).toMatchObject({ value: fewest, bound: fewest, status: 'certified' });
    expect(result.outcome.moved).toHaveLength(fewest);
    expect(anew.others).toBeGreaterThanOrEqual(5 * Math.max(1, fewest));
    expect(readAim(result.outcome.aims, 'placed')).toBe(readAim(anew.aims, 'placed'));
    const loss = 1 - readAim(result.outcome.aims, 'value') / readAim(anew.aims, 'value');
    expect(loss).toBeLessThanOrEqual(0.015);
    expect(findRunningFaults(facts, result.grouping, result.proof)).toEqual([]);
  },
);
