import { expect, test } from 'vitest';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { digestPlans } from './same-bytes.ts';

test('the order in which records are handed over changes no byte of a plan', async () => {
  const solver = await loadHighsSolver();
  const digest = digestPlans(1, 'as-drawn', solver);
  expect(digestPlans(1, 'shuffled', solver)).toBe(digest);
  expect(digestPlans(2, 'as-drawn', solver)).not.toBe(digest);
});
