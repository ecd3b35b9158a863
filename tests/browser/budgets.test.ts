import { expect, inject, test } from 'vitest';
import {
  findOverBudget,
  renderBudgets,
  weighKinds,
} from '../../scripts/bench/site/page-budgets.ts';

const kinds = weighKinds(inject('siteFolder'), new URL(inject('siteAddress')).pathname);

test('every kind of page keeps its budget', () => {
  console.log(renderBudgets(kinds).join('\n'));
  expect(findOverBudget(kinds)).toEqual([]);
});

test('the form of the join page, and all that seals it, count as its first use', () => {
  const join = kinds.find(({ kind }) => kind === 'join');
  expect(join?.weight.firstUse).toBeGreaterThan(50_000);
  expect(kinds.find(({ kind }) => kind === 'privacy')?.weight.firstUse).toBeLessThan(20_000);
});
