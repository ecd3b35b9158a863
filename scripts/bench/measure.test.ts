import { expect, test } from 'vitest';
import { toMedianOutcome } from './measure.ts';
import { toGeometricMean, toMedian } from './statistics.ts';
import { renderTable, toFigure } from './table.ts';

function toOutcome(seconds: number, objective: number) {
  const figures = { objective, checkSeconds: seconds / 10 };
  return { seconds, cpuSeconds: seconds, peakMB: 100 + seconds, status: 'certified', figures };
}

test('the median of runs is taken of each figure that may differ', () => {
  const outcome = toMedianOutcome([toOutcome(3, 7), toOutcome(1, 7), toOutcome(2, 7)]);
  expect(outcome).toEqual({ ...toOutcome(2, 7), figures: { objective: 7, checkSeconds: 0.2 } });
});

test('runs of one job with different answers are refused', () => {
  expect(() => toMedianOutcome([toOutcome(1, 7), toOutcome(1, 8)])).toThrow('objective: 7, 8');
});

test('medians and geometric means are right', () => {
  expect(toMedian([5, 1, 3])).toBe(3);
  expect(toMedian([4, 1, 3, 2])).toBe(2.5);
  expect(toMedian([])).toBeNaN();
  expect(toGeometricMean([2, 8])).toBeCloseTo(4);
});

test('a table lines up, its figures at the right', () => {
  expect(
    renderTable(
      ['name', 's'],
      [
        ['a', toFigure(1.234, 2)],
        ['longer', toFigure(NaN, 2)],
      ],
    ),
  ).toEqual(['| name   |    s |', '| ------ | ---: |', '| a      | 1.23 |', '| longer |    – |']);
});
