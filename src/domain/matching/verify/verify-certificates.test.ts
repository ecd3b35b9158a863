import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type {
  PeersCertificate,
  SeatingCertificate,
} from '../../../schemas/grouping-certificate.ts';
import { groupingProofSchema, type GroupingProof } from '../../../schemas/grouping-proof.ts';
import { toSampleCrowd } from '../sample-crowd.ts';
import { addSeeker, toSampleCohort, toSampleFacts, type SampleFacts } from '../sample-facts.ts';
import type { MatchingSolver } from '../solve.ts';
import { verify } from './verify.ts';
import { toSamplePlan } from '../sample-plan.ts';

interface Case {
  readonly facts: SampleFacts;
  readonly proof: GroupingProof;
}

let solver: MatchingSolver;
const cases: Partial<Record<'led' | 'circles' | 'pairs', Case>> = {};
beforeAll(async () => {
  solver = await loadHighsSolver();
  cases.led = toCase(toSampleCrowd(48, 16, 2));
  cases.circles = toCase(toEquals('peer-circle'));
  cases.pairs = toCase(toEquals('pair'));
});

function toCase(facts: SampleFacts): Case {
  const { proof } = toSamplePlan(facts, solver);
  return { facts, proof: groupingProofSchema.parse(proof) };
}

/** Nine equals who want what others bring, so that who sits with whom matters. */
function toEquals(format: 'peer-circle' | 'pair'): SampleFacts {
  const groupSize = { min: 3, target: 3, max: 4 };
  const facts = toSampleFacts(toSampleCohort([1, 9], { formats: [format], groupSize }));
  for (let index = 0; index < 9; index += 1) {
    const topics = [`t${index % 4}`, `t${(index * 5 + 1) % 4}`];
    const offers = [`t${(index * 3 + 2) % 4}`];
    addSeeker(facts, `p${index}`, { roles: ['peer'], topics: [...new Set(topics)], offers });
  }
  return facts;
}

function findCodes(kind: keyof typeof cases, change: (proof: GroupingProof) => void): string[] {
  const { facts, proof } = structuredClone(cases[kind]!);
  change(proof);
  const evidence = { proof, privateParts: facts.privateParts };
  return verify(facts, proof.grouping, 'before-start', evidence).findings.map(({ code }) => code);
}

type Led = SeatingCertificate[];

/** Changes certificates of groups with leads; the last is of the value, and has a tree. */
const ledBreaks: Record<string, (certificates: Led, proof: GroupingProof) => void> = {
  'prices that are lower': ([placed]) => {
    placed!.prices.rows = placed!.prices.rows.map(() => 0);
  },
  'a price too few': ([placed]) => placed!.prices.rows.pop(),
  'another measure': ([placed]) => (placed!.measure.placed = 0),
  'the certificate of another aim': (certificates) => (certificates[0] = certificates[1]!),
  'a floor that nothing reaches': (certificates) => {
    const floor = certificates.at(-1)!.floors.find(({ measure }) => measure.placed === 1)!;
    floor.atLeast += 1;
  },
  'a limit that was never shown': (certificates) => {
    const limit = certificates.at(-1)!.floors.find(({ measure }) => measure.placed === -1)!;
    limit.atLeast += 1;
  },
  'a tree cut short': (certificates) => certificates.at(-1)!.tree!.nodes.pop(),
  'a tree whose prices are gone': (certificates) => {
    certificates.at(-1)!.tree!.nodes.forEach((node) => (node.prices = []));
  },
  'a tree about more': (certificates) => (certificates.at(-1)!.tree!.cut += 500),
  'a bound that is lower than shown': (_, proof) => {
    for (const aims of [proof.aims, proof.parts.led.aims]) {
      const placed = aims.find(({ aim }) => aim === 'placed')!;
      placed.bound -= 1;
      placed.value -= 1;
    }
  },
  'a sum that is not one': (_, proof) => (proof.aims.at(-1)!.isConditional = true),
};

type OfKind<Kind> = Extract<PeersCertificate, { kind: Kind }>;

const circleBreaks: Record<string, (certificate: OfKind<'circles'>) => void> = {
  'charges that are lower': ({ aims }) => {
    const { root } = aims.at(-1)!;
    root.charges = root.charges.map((charge) => Math.max(0, charge - 500));
  },
  'an odd set of two': ({ aims }) => aims[0]!.root.oddSets.push({ people: [0, 1], charge: 5 }),
  'an aim too few': ({ aims }) => aims.pop(),
  'groups that hold somebody twice': ({ groups }) => groups.push(groups[0]!),
  'groups of another size': ({ groups }) => groups[0]!.members.pop(),
};

const pairBreaks: Record<string, (certificate: OfKind<'pairs'>) => void> = {
  'potentials that are lower': (certificate) => {
    certificate.potentials = certificate.potentials.map((one) => Math.max(0, one - 2));
  },
  'ranks that lie too close': ({ ranks }) => (ranks.placed = 1),
  'a potential too few': ({ potentials }) => potentials.pop(),
  'a set of two': ({ oddSets }) => oddSets.push({ vertices: [0, 1], charge: 2 }),
  'worse groups': ({ groups }) => groups.pop(),
};

describe('a certificate as it was made is sound', () => {
  test.each(['led', 'circles', 'pairs'] as const)('%s', (kind) => {
    expect(findCodes(kind, () => undefined)).toEqual([]);
    const { aims } = cases[kind]!.proof;
    expect(aims.map(({ status }) => status)).toEqual(aims.map(() => 'certified'));
  });
});

describe('a certificate broken by hand is found out', () => {
  test.each(Object.keys(ledBreaks))('groups with leads: %s', (name) => {
    const codes = findCodes('led', (proof) => {
      ledBreaks[name]!(proof.parts.led.certificates, proof);
    });
    expect(codes).toContain('untrue-certificate');
  });

  test.each(Object.keys(circleBreaks))('circles: %s', (name) => {
    const codes = findCodes('circles', ({ parts: { peers } }) => {
      if (peers?.certificate.kind === 'circles') circleBreaks[name]!(peers.certificate);
    });
    expect(codes).toContain('untrue-certificate');
  });

  test.each(Object.keys(pairBreaks))('pairs: %s', (name) => {
    const codes = findCodes('pairs', ({ parts: { peers } }) => {
      if (peers?.certificate.kind === 'pairs') pairBreaks[name]!(peers.certificate);
    });
    expect(codes).toContain('untrue-certificate');
  });

  test('groups of equals that call themselves certified without one', () => {
    const codes = findCodes('circles', (proof) => {
      delete proof.parts.peers;
    });
    expect(codes).toContain('no-certificate');
  });
});

test("the solver's word may not be called a certificate", () => {
  const codes = findCodes('led', ({ parts, aims }) => {
    const value = parts.led.certificates.at(-1)!;
    delete value.tree;
    for (const aim of [parts.led.aims.at(-1)!, aims.at(-1)!]) aim.status = 'certified';
  });
  expect(codes).toContain('untrue-certificate');
});

test("where the solver's word stands, that is said and not checked", () => {
  const { facts, proof } = structuredClone(cases.led!);
  delete proof.parts.led.certificates.at(-1)!.tree;
  for (const aim of [proof.parts.led.aims.at(-1)!, proof.aims.at(-1)!]) {
    aim.status = 'solver-proven';
  }
  proof.grouping.quality.value = 'solver-proven';
  const evidence = { proof, privateParts: facts.privateParts };
  const verdict = verify(facts, proof.grouping, 'before-start', evidence);
  expect(verdict).toMatchObject({ findings: [], unchecked: ['solver-word'] });
});

test("aims after one for which the solver's word stands rest on what was shown of it alone", () => {
  const { facts, proof } = toCase(toSampleCrowd(48, 16, 1));
  expect(proof.aims.map(({ status }) => status)).toContain('solver-proven');
  const evidence = { proof, privateParts: facts.privateParts };
  const verdict = verify(facts, proof.grouping, 'before-start', evidence);
  expect(verdict).toMatchObject({ findings: [], unchecked: ['solver-word'] });
});
