import { expect, test } from 'vitest';
import { toIntegerDraw } from '../integer-draw.ts';
import { findBrokenRules } from './every-seating.ts';
import { findGroups } from './find-groups.ts';
import { improveParts } from './improve-parts.ts';
import { toField } from './live-tables.ts';
import { measureGroups } from './measures.ts';
import { Relaxation } from './relaxation.ts';
import { toSampleProblem, type SampleSeating } from './sample-seating.ts';
import { findStartPrices } from './start-prices.ts';

const worth = { leftOver: 0, placed: 100, underFloor: 0, kept: 0, value: 1 };

function toCrowd(seed: number, doubles: SampleSeating['doubles'] = []) {
  const draw = toIntegerDraw(seed);
  const units = Array.from({ length: 90 }, (_, unit) => unit);
  const values = () => units.map(() => (draw.below(8) === 0 ? 1 + draw.below(60) : undefined));
  const problem = toSampleProblem({
    sizes: units.map(() => (draw.below(9) === 0 ? 2 : 1)),
    leftOver: units.map(() => 0),
    tables: Array.from({ length: 24 }, () => ({
      min: 3,
      max: 4,
      slots: Array.from({ length: 4 }, () => ({ value: draw.below(20), values: values() })),
    })),
    apart: [
      [1, 2],
      [3, 4],
    ],
    doubles,
  });
  const field = toField(problem);
  const prices = findStartPrices(
    new Relaxation(field, { measure: worth, floors: [], scale: 16 }),
    field,
  );
  return { problem, field, prices };
}

test.each([1, 2])('groups made greedily become better, and break no rule, seed %i', (seed) => {
  const { problem, field, prices } = toCrowd(seed);
  const relaxation = new Relaxation(field, { measure: worth, floors: [], scale: 16 });
  const greedy = findGroups(relaxation, field, prices, { worth, mostSteps: 0 });
  const improved = improveParts(field, prices, greedy, { worth, mostSteps: 2e6 });
  expect(findBrokenRules(problem, improved)).toEqual([]);
  expect(measureGroups(problem, improved, worth)).toBeGreaterThan(
    measureGroups(problem, greedy, worth),
  );
  expect(improveParts(field, prices, greedy, { worth, mostSteps: 2e6 })).toEqual(improved);
});

test('groups stay as they are where somebody leads one and seeks another, or no steps are left', () => {
  const tied = toCrowd(1, [{ unit: 0, table: 3 }]);
  const relaxation = new Relaxation(tied.field, { measure: worth, floors: [], scale: 16 });
  const groups = findGroups(relaxation, tied.field, tied.prices, { worth, mostSteps: 0 });
  expect(improveParts(tied.field, tied.prices, groups, { worth, mostSteps: 1e7 })).toEqual(groups);
  const { field, prices } = toCrowd(1);
  expect(improveParts(field, prices, [], { worth, mostSteps: 0 })).toEqual([]);
});
