import { describe, expect, test } from 'vitest';
import { preferencesSchema, type PreferenceName } from '../../../schemas/preferences.ts';
import { groupingProofSchema, type GroupingProof } from '../../../schemas/grouping-proof.ts';
import { preferenceNames, usualPreferences } from '../preferences.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import type { SampleFacts } from '../sample-facts.ts';
import { toProvenGrouping } from '../to-grouping.ts';
import { toProblem } from '../to-problem.ts';
import { verify } from './verify.ts';

/** Four in one group who have something to say on every preference. */
function toFacts(preferences = usualPreferences): SampleFacts {
  const facts = toSampleFacts(toSampleCohort([1, 2], { preferences, fitFloor: 0 }));
  addLead(facts, 'lead', { topics: ['python'] });
  addSeeker(
    facts,
    'a',
    { topics: ['python'], organization: 'Harbour', experience: 'new' },
    { together: ['b'], communication: 'direct' },
  );
  addSeeker(facts, 'b', { organization: 'Harbour', experience: 'some' });
  addSeeker(facts, 'c', { organization: 'Quay', experience: 'expert' }, { together: ['d'] });
  addSeeker(facts, 'd', {}, { communication: 'reflective' });
  return facts;
}

/** Puts everybody into one group by hand. */
function toProof(facts: SampleFacts): GroupingProof {
  const problem = toProblem(facts, facts.privateParts);
  const members = [...problem.people.keys()].filter((index) => problem.people[index]!.isSeeker);
  const slot = problem.tables[0]!.slots[0]!;
  const groups = [{ table: 0, slot, members }];
  const write = (value: number) => {
    const shared = { bound: 9999, status: 'gap' as const };
    const aims = [
      { aim: 'placed' as const, value: members.length, ...shared, isConditional: false },
      { aim: 'value' as const, value, ...shared, isConditional: true },
    ];
    const formed = {
      groups,
      aims,
      parts: { led: { statement: '0'.repeat(16), aims, certificates: [] } },
    };
    return toProvenGrouping(facts, facts.privateParts, problem, formed, '2027-01-07');
  };
  const sum = write(0).fits.reduce((total, { fit }) => total + fit, 0);
  return groupingProofSchema.parse(write(sum));
}

function findCodes(facts: SampleFacts, proof: GroupingProof): string[] {
  const evidence = { proof, privateParts: facts.privateParts };
  const { findings } = verify(facts, proof.grouping, 'before-start', evidence);
  const problems = findings.filter(({ level }) => level === 'problem');
  return problems.map(({ code, handles }) => [code, ...handles].join(' '));
}

const added = preferenceNames.filter((name) => usualPreferences[name] === 0);

function weigh(name: PreferenceName) {
  return { ...usualPreferences, [name]: 6 };
}

describe.each(added)('a fit in which %s counts', (name) => {
  test('is what verifying computes, and a wrong one is found', () => {
    const facts = toFacts(weigh(name));
    const proof = toProof(facts);
    expect(findCodes(facts, proof)).toEqual([]);
    const member = proof.fits.find(({ handle }) => handle === 'a')!;
    expect(member.parts[name]).toBeTypeOf('number');
    member.parts[name]! += 1;
    expect(findCodes(facts, proof)).toEqual(['untrue-fit a']);
  });
});

const changes = {
  together: (facts: SampleFacts) => (facts.privateParts.get('a')!.together = ['b', 'c']),
  communication: (facts: SampleFacts) => (facts.privateParts.get('d')!.communication = 'direct'),
  mixedOrganizations: (facts: SampleFacts) => (facts.enrollments.get('a')!.organization = 'Quay'),
  closeExperience: (facts: SampleFacts) => (facts.enrollments.get('c')!.experience = 'new'),
  mixedExperience: (facts: SampleFacts) => (facts.enrollments.get('c')!.experience = 'new'),
} satisfies Partial<Record<PreferenceName, (facts: SampleFacts) => unknown>>;

test.each(Object.entries(changes))(
  'a proof from before an answer about %s changed no longer holds',
  (name, change) => {
    const facts = toFacts(preferencesSchema.parse({ [name]: 6 }));
    const proof = toProof(facts);
    change(facts);
    expect(findCodes(facts, proof).join()).toMatch(/untrue-fit|changed-since-planning/);
  },
);

test('a grouping written before there were more preferences is read and verified as ever', () => {
  const facts = toFacts();
  const { topics, rankedLeads, goals, localHour } = usualPreferences;
  const preferences = { topics, rankedLeads, goals, localHour };
  const proof = toProof(facts);
  const { grouping } = proof;
  const old = { ...grouping, settings: { ...grouping.settings, preferences } };
  const read = groupingProofSchema.parse({ ...proof, grouping: old });
  expect(read).toEqual(proof);
  expect(findCodes(facts, read)).toEqual([]);
  expect(Object.keys(read.fits[0]!.parts).sort()).toEqual(Object.keys(preferences).sort());
  // What the hash covers is fixed too: a new preference without a weight changes no byte of it.
  expect(grouping.publicInputs).toBe(
    '9c630610ea0c3c868093deab8749007cf881cc6501fc63f0f5471a87b4df65cd',
  );
});

test.each<[PreferenceName, object]>([
  ['mixedOrganizations', { organizations: 3 }],
  ['closeExperience', { aim: 'mixed' }],
  ['mixedExperience', { most: 'seasoned' }],
  ['newFaces', { metBefore: 1 }],
])('a public reason about %s that the records do not give is found without a key', (name, lie) => {
  const facts = toFacts(weigh(name));
  const { grouping } = toProof(facts);
  const reasons = grouping.groups[0]!.reasons;
  expect(verify(facts, grouping, 'before-start').findings).toEqual([]);
  Object.assign(reasons.at(-1)!, lie);
  const { findings } = verify(facts, grouping, 'before-start');
  expect(findings.map(({ code }) => code)).toEqual(['untrue-reasons']);
});

test('what is sealed about company changes no byte of the public grouping', () => {
  const weights = preferencesSchema.parse({ together: 9, communication: 9 });
  const [facts, others] = [toFacts(weights), toFacts(weights)];
  for (const part of others.privateParts.values()) {
    part.communication = 'reflective';
    part.together = [];
  }
  expect(JSON.stringify(toProof(others).grouping)).toBe(JSON.stringify(toProof(facts).grouping));
  expect(toProof(others).fits).not.toEqual(toProof(facts).fits);
});
