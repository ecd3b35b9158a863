import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBoundFault } from './check-bound.ts';
import { findProofFault } from './check-proof.ts';
import { findBestInOrder, findBrokenRules } from './every-seating.ts';
import { toSampleProblem, type SampleSeating } from './sample-seating.ts';
import { seatInOrder, type AimResult, type SeatingOrder } from './seat-in-order.ts';
import type { Measure, SeatingProblem } from './seating-problem.ts';

const nothing: Measure = { leftOver: 0, placed: 0, underFloor: 0, kept: 0, value: 0 };
const counts = [
  { ...nothing, leftOver: 1 },
  { ...nothing, placed: 1 },
  { ...nothing, underFloor: -1 },
];
const order: SeatingOrder = {
  counts: [
    { name: 'left-over', measure: { ...nothing, leftOver: 1 }, rank: 'kept' },
    { name: 'placed', measure: { ...nothing, placed: 1 }, rank: 'kept' },
    { name: 'under-floor', measure: { ...nothing, underFloor: -1 }, rank: 'kept' },
  ],
  worth: { leftOver: 4000, placed: 1000, underFloor: -100, kept: 0, value: 1 },
};

const units = fc.integer({ min: 1, max: 5 });

function samples(unitCount: number): fc.Arbitrary<SampleSeating> {
  const unit = fc.integer({ min: 0, max: unitCount - 1 });
  const each = <T>(one: fc.Arbitrary<T>) =>
    fc.array(one, { minLength: unitCount, maxLength: unitCount });
  const seat = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 3 });
  const table = fc
    .record({
      min: fc.integer({ min: 1, max: 2 }),
      more: fc.integer({ min: 0, max: 2 }),
      slots: fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), values: each(seat) }), {
        minLength: 0,
        maxLength: 3,
      }),
    })
    .map(({ min, more, slots }) => ({ min, max: min + more, slots }));
  return fc
    .record({
      sizes: each(fc.constantFrom(1, 1, 1, 2)),
      isLeftOver: each(fc.boolean()),
      tables: fc.array(table, { minLength: 1, maxLength: 3 }),
      apart: fc.array(fc.tuple(unit, unit), { maxLength: 2 }),
      doubles: fc.array(fc.record({ unit, table: fc.integer({ min: 0, max: 2 }) }), {
        maxLength: 1,
      }),
    })
    .map(({ sizes, isLeftOver, tables, apart, doubles }) => ({
      sizes,
      leftOver: sizes.map((size, at) => (isLeftOver[at] === true ? size : 0)),
      tables,
      apart: apart.filter(([one, other]) => one !== other),
      doubles: doubles.map((double) => ({ ...double, table: double.table % tables.length })),
    }));
}

function findFault(problem: SeatingProblem, { proof, certificate, bound }: AimResult) {
  return proof === undefined
    ? findBoundFault(problem, certificate, bound)
    : findProofFault(problem, proof, bound);
}

test('aims are as good as trying everything shows, in order, on problems with parties, doubles and pairs apart', () => {
  fc.assert(
    fc.property(units.chain(samples), (sample) => {
      const problem = toSampleProblem(sample);
      const result = seatInOrder(problem, order);
      const best = findBestInOrder(problem, [...counts, { ...nothing, value: 1 }]);
      expect(findBrokenRules(problem, result.groups)).toEqual([]);
      expect([...result.counts, result.last].map(({ value }) => value)).toEqual(best);
    }),
    { numRuns: 150 },
  );
});

test('every bound is shown by what stands with it', () => {
  fc.assert(
    fc.property(units.chain(samples), (sample) => {
      const problem = toSampleProblem(sample);
      const result = seatInOrder(problem, order);
      for (const aim of [...result.counts, result.last]) {
        expect(aim.bound).toBeGreaterThanOrEqual(aim.value);
        expect(findFault(problem, aim)).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
});

test('the same problem gives the same groups and proofs', () => {
  fc.assert(
    fc.property(units.chain(samples), (sample) => {
      const once = seatInOrder(toSampleProblem(sample), order);
      const again = seatInOrder(toSampleProblem(sample), order);
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }),
    { numRuns: 50 },
  );
});

test('a unit that takes other rows elsewhere is not seated twice while groups are first formed', () => {
  const problem = toSampleProblem({
    sizes: [1, 1, 1],
    leftOver: [0, 0, 0],
    tables: [
      { min: 1, max: 1, slots: [{ value: 9, values: [undefined, 4, undefined] }] },
      { min: 1, max: 1, slots: [{ value: 8, values: [undefined, 5, 0] }] },
      {
        min: 2,
        max: 2,
        slots: [
          { value: 0, values: [0, 0, undefined] },
          { value: 0, values: [3, undefined, 3] },
        ],
      },
    ],
    apart: [],
    doubles: [{ unit: 1, table: 2 }],
  });
  expect(findBrokenRules(problem, seatInOrder(problem, order).groups)).toEqual([]);
});

test('what stays open is asked elsewhere, and only what can be shown is certified', () => {
  const problem = toSampleProblem({
    sizes: [1, 1, 1],
    leftOver: [0, 0, 0],
    tables: [0, 1, 2].map(() => ({
      min: 2,
      max: 2,
      slots: [{ value: 0, values: [9, 9, 9] }],
    })),
    apart: [],
    doubles: [],
  });
  const lazy = { moves: 0, proof: 0, count: 0 };
  const asked: number[] = [];
  const result = seatInOrder(problem, order, lazy, (target, groups) => {
    asked.push(target.floors.length);
    return { groups, isBest: true };
  });
  const aims = [...result.counts, result.last];
  for (const { status, value, bound } of aims) {
    expect(status).toBe(value === bound ? 'certified' : 'solver-proven');
  }
  expect(asked).toHaveLength(aims.filter(({ status }) => status !== 'certified').length);
});
