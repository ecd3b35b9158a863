import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBestRank, toRank } from '../circles/every-grouping.ts';
import { toSamplePeers } from '../circles/sample-peers.ts';
import { toSmallPeers } from '../circles/small-peers.ts';
import { checkPairs } from './check-pairs.ts';
import { solvePairs, type SolvedPairs } from './solve-pairs.ts';

function solveSmall(seed: number, people: number) {
  const problem = toSmallPeers(seed, { people, min: 2, max: 2 });
  const solved = solvePairs(problem);
  if (solved.kind !== 'solved') throw new Error('A small problem is never too large.');
  return { problem, solved };
}

test('pairs of small problems are the best in every aim in order, and prove it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 2, max: 8 }), (seed, people) => {
      const { problem, solved } = solveSmall(seed, people);
      const checked = checkPairs(problem, solved.groups, solved.certificate);
      expect(checked.faults).toEqual([]);
      expect(checked.worth).toEqual(solved.worth);
      expect(toRank(solved.worth)).toBe(findBestRank(problem));
    }),
    { numRuns: 300 },
  );
});

test('a hundred and one people leave one out, and the proof holds', () => {
  const sample = { people: 101, seed: 3, min: 2, max: 2, fitFloor: 500 };
  const problem = toSamplePeers(sample);
  const solved = solvePairs(problem);
  if (solved.kind !== 'solved') throw new Error('It is not too large.');
  expect(solved.worth.placed).toBe(100);
  expect(checkPairs(problem, solved.groups, solved.certificate).faults).toEqual([]);
});

/** Breaks a result in one way. */
type Break = (solved: SolvedPairs) => Partial<SolvedPairs>;

const breaks: Record<string, Break> = {
  'bound-not-met': ({ groups }) => ({ groups: groups.slice(1) }),
  'uncovered-pair': ({ certificate }) => {
    const most = Math.max(...certificate.potentials);
    const potentials = certificate.potentials.map((one) => (one === most ? 0 : one));
    return { certificate: { ...certificate, potentials } };
  },
  'not-integers': ({ certificate }) => ({
    certificate: { ...certificate, potentials: certificate.potentials.map((one) => one + 0.5) },
  }),
  'odd-set': ({ certificate }) => ({
    certificate: { ...certificate, oddSets: [{ vertices: [0, 1], charge: 2 }] },
  }),
  'ranks-too-close': ({ certificate }) => ({
    certificate: { ...certificate, ranks: { ...certificate.ranks, placed: 1 } },
  }),
  twice: ({ groups }) => ({ groups: [...groups, groups[0]!] }),
  size: ({ groups }) => ({
    groups: [{ ...groups[0]!, members: [...groups[0]!.members, ...groups[1]!.members] }],
  }),
  'unknown-person': ({ groups }) => ({ groups: [...groups, { slot: 0, members: [40, 41] }] }),
};

test.each(Object.entries(breaks))('a result broken by hand is caught: %s', (kind, breakIt) => {
  const problem = toSamplePeers({ people: 20, seed: 1, min: 2, max: 2, fitFloor: 0 });
  const solved = solvePairs(problem);
  if (solved.kind !== 'solved') throw new Error('It is not too large.');
  const { groups, certificate } = { ...solved, ...breakIt(solved) };
  const kinds = checkPairs(problem, groups, certificate).faults.map((fault) => fault.kind);
  expect(kinds).toContain(kind);
});
