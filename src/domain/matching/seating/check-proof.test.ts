import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProofNode, ProofTree } from './certificate.ts';
import { findBoundFault } from './check-bound.ts';
import { findProofFault } from './check-proof.ts';
import { toSampleProblem, type SampleSeating } from './sample-seating.ts';
import { seatInOrder } from './seat-in-order.ts';

const nothing = { leftOver: 0, placed: 0, underFloor: 0, kept: 0, value: 0 };
const order = { counts: [], worth: { ...nothing, placed: 20, value: 1 } };

/** Two tables of two people who both want the same three: the relaxation alone can't settle it. */
const contested: SampleSeating = {
  sizes: [1, 1, 1, 1, 1],
  leftOver: [0, 0, 0, 0, 0],
  apart: [],
  doubles: [],
  tables: [
    {
      min: 2,
      max: 2,
      slots: [
        { value: 0, values: [9, 9, undefined, 2, undefined] },
        { value: 0, values: [9, undefined, 9, undefined, 1] },
      ],
    },
    {
      min: 2,
      max: 2,
      slots: [
        { value: 0, values: [9, undefined, 9, undefined, 1] },
        { value: 0, values: [undefined, 9, 9, 2, undefined] },
      ],
    },
    { min: 2, max: 2, slots: [{ value: 0, values: [9, 9, 9, undefined, undefined] }] },
  ],
};
const problem = toSampleProblem(contested);
const { last } = seatInOrder(problem, order);

function toProof(): ProofTree {
  if (last.proof === undefined) throw new Error('The sample needs no tree.');
  return last.proof;
}

/** Rebuilds a tree with each node changed. */
function mapNodes(node: ProofNode, change: (node: ProofNode) => ProofNode): ProofNode {
  const { prices, split } = change(node);
  if (split === undefined) return { prices };
  return {
    prices,
    split: { ...split, yes: mapNodes(split.yes, change), no: mapNodes(split.no, change) },
  };
}

test('a proof by tree shows its bound and no lower one', () => {
  expect(last.status).toBe('certified');
  expect(findProofFault(problem, toProof(), last.bound)).toBeUndefined();
  expect(findProofFault(problem, toProof(), last.bound - 1)).toMatch(/not of/);
});

test('a cut that is set lower leaves a part of the tree open', () => {
  const proof = { ...toProof(), cut: last.bound };
  expect(findProofFault(problem, proof, last.bound - 1)).toMatch(/stays open/);
});

test('a tree whose second half is missing is caught', () => {
  const { root } = toProof();
  const halves = mapNodes(root, (node) => {
    return node.split === undefined
      ? node
      : { ...node, split: { ...node.split, no: { prices: [] } } };
  });
  expect(findProofFault(problem, { ...toProof(), root: halves }, last.bound)).toMatch(/stays open/);
});

test('a price below zero, a broken price and a missing price are caught', () => {
  const worsen = (change: (rows: number[]) => number[]) => {
    const root = mapNodes(toProof().root, (node) => ({
      ...node,
      prices: node.prices.map((each) => ({ ...each, rows: change([...Array.from(each.rows)]) })),
    }));
    return findProofFault(problem, { ...toProof(), root }, last.bound);
  };
  expect(worsen((rows) => rows.map((price) => price - 1000))).toMatch(/below 0/);
  expect(worsen((rows) => rows.map((price) => price + 0.5))).toMatch(/not whole/);
  expect(worsen((rows) => rows.slice(1))).toMatch(/4 prices for 5 rows/);
});

test('whatever prices a certificate holds, it never shows less than can be reached', () => {
  const prices = fc.array(fc.nat({ max: 700 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(prices, (rows) => {
      const certificate = { ...last.certificate, prices: { rows, floors: [] } };
      expect(findBoundFault(problem, certificate, last.value - 1)).toBeDefined();
    }),
  );
});

test('the prices of a certificate show its bound, and other prices a higher one', () => {
  const { certificate, bound } = last;
  const higher = { ...certificate, prices: { rows: [0, 0, 0, 0, 0], floors: [] } };
  expect(findBoundFault(problem, higher, bound)).toMatch(/not of/);
  expect(
    findBoundFault(problem, { ...certificate, target: { ...certificate.target, scale: 0 } }, bound),
  ).toMatch(/scale/);
});
