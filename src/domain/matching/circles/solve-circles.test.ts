import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadHighsMaster } from '../../../../scripts/lib/highs-master.ts';
import { checkCircles } from './check-circles.ts';
import type { CircleCertificate, CircleProof, PriceList } from './circle-certificate.ts';
import type { MasterSource } from './column-master.ts';
import { findBestRank, toRank } from './every-grouping.ts';
import type { PeerGroup } from './peer-problem.ts';
import { toSamplePeers } from './sample-peers.ts';
import { toSmallPeers } from './small-peers.ts';
import { solveCircles } from './solve-circles.ts';

const steps = 50_000_000;
let source: MasterSource;

beforeAll(async () => {
  source = await loadHighsMaster();
});

test('circles of small problems are the best in every aim in order, and prove it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 3, max: 8 }), fc.boolean(), (seed, people, isWide) => {
      const [min, max] = isWide ? [2, 4] : [3, 3];
      const problem = toSmallPeers(seed, { people, min, max });
      const { groups, aims } = solveCircles(problem, source, 1);
      const certificates = aims.map(({ certificate }) => certificate);
      const checked = checkCircles(problem, groups, certificates, steps);
      expect(checked.faults).toEqual([]);
      expect(checked.aims).toEqual(
        aims.map(({ aim, value, bound, status }) => ({ aim, value, bound, status })),
      );
      expect(checked.aims.map(({ status }) => status)).not.toContain('gap');
      expect(toRank(checked.worth)).toBe(findBestRank(problem));
    }),
    { numRuns: 150 },
  );
});

test('forty people are in circles that no others beat, the same each time', () => {
  const problem = toSamplePeers({ people: 40, seed: 2, min: 3, max: 5, fitFloor: 500 });
  const { groups, aims } = solveCircles(problem, source, 1);
  const certificates = aims.map(({ certificate }) => certificate);
  const checked = checkCircles(problem, groups, certificates, steps);
  expect(checked.faults).toEqual([]);
  expect(checked.aims.map(({ status }) => status)).toEqual(['certified', 'certified', 'certified']);
  expect(JSON.stringify(solveCircles(problem, source, 1))).toBe(JSON.stringify({ groups, aims }));
});

test('nobody free, one person and nobody at all give no circles', () => {
  const one = toSmallPeers(5, { people: 4, min: 3, max: 4 });
  const busy = { ...one, free: one.free.map((row) => row.map(() => 0)) };
  for (const problem of [busy, { ...toSmallPeers(1, { people: 2, min: 3, max: 4 }) }]) {
    const { groups, aims } = solveCircles(problem, source, 1);
    expect(groups).toEqual([]);
    expect(aims.every(({ status }) => status === 'certified')).toBe(true);
  }
});

/** A solved problem whose value aim needs a tree, for tests that break it. */
let sample: ReturnType<typeof solveSample>;

beforeAll(() => {
  sample = solveSample();
});

function solveSample() {
  const problem = toSamplePeers({ people: 60, seed: 2, min: 3, max: 5, fitFloor: 0 });
  const { groups, aims } = solveCircles(problem, source, 1);
  return { problem, groups, certificates: aims.map(({ certificate }) => certificate) };
}

function changePrices(proof: CircleProof, change: (prices: PriceList) => PriceList): CircleProof {
  if (proof.kind === 'closed') return { kind: 'closed', prices: change(proof.prices) };
  const [first, second] = [changePrices(proof.first, change), changePrices(proof.second, change)];
  return { ...proof, first, second };
}

function cheaper(prices: PriceList): PriceList {
  return { ...prices, charges: prices.charges.map((charge) => Math.floor(charge / 2)) };
}

type Change = (certificate: CircleCertificate) => CircleCertificate;

const breaks: Record<string, readonly [string, Change]> = {
  'prices at the root are too low': [
    'uncovered-group',
    (one) => ({ ...one, root: cheaper(one.root) }),
  ],
  'prices in the tree are too low': [
    'uncovered-group',
    (one) => ({ ...one, tree: changePrices(one.tree!, cheaper) }),
  ],
  'prices are no integers': [
    'not-integers',
    (one) => ({ ...one, root: { ...one.root, perGroup: 0.5 } }),
  ],
  'prices are below 0': [
    'not-integers',
    (one) => ({ ...one, root: { ...one.root, charges: one.root.charges.map(() => -1) } }),
  ],
  'a set is even': [
    'odd-set',
    (one) => ({ ...one, root: { ...one.root, oddSets: [{ people: [0, 1], charge: 1 }] } }),
  ],
  'a part of the tree is taken for the whole': [
    'uncovered-group',
    (one) => ({ ...one, tree: one.tree?.kind === 'closed' ? undefined : one.tree?.first }),
  ],
};

test('proofs broken by hand are caught', () => {
  const { problem, groups, certificates } = sample;
  expect(checkCircles(problem, groups, certificates, steps).faults).toEqual([]);
  for (const [name, [kind, change]] of Object.entries(breaks)) {
    const broken = certificates.map((one) => (one.aim === 'value' ? change(one) : one));
    const { aims, faults } = checkCircles(problem, groups, broken, steps);
    expect(
      faults.map((fault) => fault.kind),
      name,
    ).toContain(kind);
    expect(aims.at(-1)?.status, name).toBe('gap');
  }
});

test('circles broken by hand are caught', () => {
  const { problem, groups, certificates } = sample;
  const [first, second] = groups as [PeerGroup, PeerGroup];
  const rest = groups.slice(2);
  const wrong: Record<string, PeerGroup[]> = {
    size: [{ ...first, members: first.members.slice(0, 2) }, second, ...rest],
    twice: [first, first, second, ...rest],
    'not-free': [{ ...first, slot: (first.slot + 1) % problem.slots }, second, ...rest],
    'unknown-person': [{ ...first, members: [...first.members.slice(1), 99] }, second, ...rest],
  };
  for (const [kind, broken] of Object.entries(wrong)) {
    const { faults } = checkCircles(problem, broken, certificates, 100_000);
    expect(
      faults.map((fault) => fault.kind),
      kind,
    ).toContain(kind);
  }
  const worse = checkCircles(problem, [second, ...rest], certificates, 100_000);
  expect(worse.aims[0]?.status).toBe('gap');
});

test('a check that runs out of steps says so', () => {
  const { problem, groups, certificates } = sample;
  const { aims } = checkCircles(problem, groups, certificates, 10);
  expect(aims.map(({ status }) => status)).toContain('unchecked');
});
