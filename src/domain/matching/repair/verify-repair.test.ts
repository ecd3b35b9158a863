import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { GroupingProof } from '../../../schemas/grouping-proof.ts';
import type { Grouping } from '../../../schemas/grouping.ts';
import { repairCodes } from '../findings.ts';
import type { SampleFacts } from '../sample-facts.ts';
import { verify } from '../verify/verify.ts';
import { findRunningFaults, toSampleRepair, toThreeGroups } from './sample-repair.ts';

interface Case {
  readonly facts: SampleFacts;
  readonly grouping: Grouping;
  readonly proof: GroupingProof;
}

let repaired: Case;
beforeAll(async () => {
  const solver = await loadHighsSolver();
  const facts = toThreeGroups();
  const { grouping, proof } = toSampleRepair(facts, solver, { leadLeaves: ['bo'] });
  repaired = { facts, grouping, proof };
});

/** What somebody could do to a repair by hand, and what it is called. */
const breaks: Record<(typeof repairCodes)[number], (broken: Case) => void> = {
  'broken-history': ({ grouping }) => {
    grouping.groups[0]!.past![0]!.until = '2027-02-01';
  },
  'untrue-moves': ({ grouping }) => {
    grouping.changes![0]!.moved.others = 1;
  },
  'leaver-in-group': ({ grouping }) => {
    const handle = grouping.groups[0]!.members[0]!;
    grouping.changes![0]!.asked.push({ handle, what: 'leaves' });
  },
  'no-repair-proof': ({ proof }) => {
    proof.repair = undefined;
  },
  'changed-past': ({ grouping }) => {
    grouping.ended![0]!.past[0]!.members.pop();
  },
};

/** A copy that can be broken. */
function toCase(): Case {
  const { facts, grouping, proof } = repaired;
  return { facts, grouping: structuredClone(grouping), proof: structuredClone(proof) };
}

describe('a repair broken by hand', () => {
  test.each(repairCodes)('is found out: %s', (code) => {
    const broken = toCase();
    breaks[code](broken);
    const { facts, grouping, proof } = broken;
    const codes = findRunningFaults(facts, grouping, proof).map((finding) => finding.code);
    expect(codes).toContain(code);
  });

  test('is found out without a key where it contradicts itself', () => {
    for (const code of ['broken-history', 'untrue-moves', 'leaver-in-group'] as const) {
      const broken = toCase();
      breaks[code](broken);
      const { findings } = verify(broken.facts, broken.grouping, 'started');
      expect(findings.map((finding) => finding.code)).toContain(code);
    }
  });

  test('is found out where the proof says more than its points show', () => {
    const { facts, grouping, proof } = toCase();
    proof.repair!.kept!.value += 1;
    proof.repair!.kept!.bound += 1;
    const codes = findRunningFaults(facts, grouping, proof).map((finding) => finding.code);
    expect(codes).toContain('untrue-certificate');
  });

  test('is found out where the certificate of what is kept is of something else', () => {
    const { facts, grouping, proof } = toCase();
    const { certificate } = proof.repair!.kept!;
    certificate.measure = { leftOver: 0, placed: 1, underFloor: 0, value: 0 };
    const codes = findRunningFaults(facts, grouping, proof).map((finding) => finding.code);
    expect(codes).toContain('untrue-certificate');
  });
});

test('a repair as it was made holds at both levels', () => {
  const { facts, grouping, proof } = toCase();
  expect(findRunningFaults(facts, grouping, proof)).toEqual([]);
});
