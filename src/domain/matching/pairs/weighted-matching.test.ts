import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIntegerDraw } from '../integer-draw.ts';
import { findWeightedMatching } from './weighted-matching.ts';

function toWeights(vertices: number, seed: number): Float64Array {
  const draw = toIntegerDraw(seed);
  const density = 1 + draw.below(10);
  const most = [2, 5, 20, 1000][draw.below(4)] ?? 2;
  const weights = new Float64Array(vertices * vertices);
  for (let one = 0; one < vertices; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (draw.below(10) >= density) continue;
      weights[one * vertices + other] = 1 + draw.below(most);
      weights[other * vertices + one] = weights[one * vertices + other]!;
    }
  }
  return weights;
}

function findBestWeight(
  vertices: number,
  weights: Float64Array,
  left = (1 << vertices) - 1,
): number {
  if (left === 0) return 0;
  const first = 31 - Math.clz32(left);
  const rest = left & ~(1 << first);
  let best = findBestWeight(vertices, weights, rest);
  for (let other = 0; other < first; other += 1) {
    const weight = weights[first * vertices + other]!;
    if (((rest >> other) & 1) === 0 || weight === 0) continue;
    best = Math.max(best, weight + findBestWeight(vertices, weights, rest & ~(1 << other)));
  }
  return best;
}

test('a matching weighs as much as the best of all matchings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(), (vertices, seed) => {
      const weights = toWeights(vertices, seed);
      const { mates } = findWeightedMatching(vertices, weights);
      let twice = 0;
      mates.forEach((mate, vertex) => {
        if (mate === -1) return;
        expect(mates[mate]).toBe(vertex);
        twice += weights[vertex * vertices + mate]!;
      });
      expect(twice / 2).toBe(findBestWeight(vertices, weights));
    }),
    { numRuns: 400 },
  );
});

test('the duals of a large matching cover every edge and add up to its weight', () => {
  for (const seed of [1, 2, 3]) {
    const vertices = 61;
    const weights = toWeights(vertices, seed);
    const { mates, potentials, oddSets } = findWeightedMatching(vertices, weights);
    let bound = potentials.reduce((sum, potential) => sum + potential, 0);
    for (const { vertices: set, charge } of oddSets) bound += (charge * (set.length - 1)) / 2;
    let twice = 0;
    for (let one = 0; one < vertices; one += 1) {
      if (mates[one] !== -1) twice += weights[one * vertices + mates[one]!]!;
      for (let other = 0; other < one; other += 1) {
        const weight = weights[one * vertices + other]!;
        const charges = oddSets
          .filter(({ vertices: set }) => set.includes(one) && set.includes(other))
          .reduce((sum, { charge }) => sum + charge, 0);
        if (weight > 0) {
          expect(potentials[one]! + potentials[other]! + charges).toBeGreaterThanOrEqual(
            2 * weight,
          );
        }
      }
    }
    expect(bound).toBe(twice);
  }
});

test('without an edge nobody is matched', () => {
  expect([...findWeightedMatching(3, new Float64Array(9)).mates]).toEqual([-1, -1, -1]);
  expect(findWeightedMatching(0, new Float64Array(0)).oddSets).toEqual([]);
});
