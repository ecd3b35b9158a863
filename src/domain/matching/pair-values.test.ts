import { describe, expect, test } from 'vitest';
import { preferencesSchema } from '../../schemas/preferences.ts';
import type { PublicReason } from '../../schemas/grouping.ts';
import { getReasonStatus } from '../groups/reason-status.ts';
import { toPublicReasons } from './explain.ts';
import { toCompanyParts, toEvenness, toPairValue } from './pair-values.ts';
import { pairPreferences, preferenceNames, usualPreferences } from './preferences.ts';
import type { Person, Problem } from './problem.ts';
import { addSeeker, toSampleCohort, toSampleFacts, type SampleFacts } from './sample-facts.ts';
import { toProblem } from './to-problem.ts';

function toPeople(facts: SampleFacts): Map<string, Person> {
  const { people } = toProblem(facts, facts.privateParts);
  return new Map(people.map((one) => [one.handle, one]));
}

function toFacts(change: Parameters<typeof toSampleCohort>[1] = {}): SampleFacts {
  return toSampleFacts(toSampleCohort([1], { formats: ['peer-circle'], ...change }));
}

const peer = { roles: ['peer' as const] };

test('the weights that a cohort has without naming any are those of the schema, and each has a rule', () => {
  expect(usualPreferences).toEqual(preferencesSchema.parse({}));
  expect([...preferenceNames].sort()).toEqual(Object.keys(preferencesSchema.shape).sort());
});

describe('what one member is worth to another', () => {
  test('is full for who was asked for, none for others, and full where nobody in reach was asked for', () => {
    const facts = toFacts();
    addSeeker(facts, 'a', peer, { together: ['b', 'somebody-else'] });
    addSeeker(facts, 'b', peer, { together: ['somebody-else'] });
    addSeeker(facts, 'c', peer);
    const people = toPeople(facts);
    const [a, b, c] = ['a', 'b', 'c'].map((handle) => people.get(handle)!);
    expect(toPairValue('together', a!, b!)).toBe(1000);
    expect(toPairValue('together', a!, c!)).toBe(0);
    expect(toPairValue('together', b!, a!)).toBe(1000);
    expect(toPairValue('together', c!, a!)).toBe(1000);
  });

  test('falls with experience that is further off, or rises with it, and is full where one says nothing', () => {
    const facts = toFacts();
    const levels = ['new', 'some', 'seasoned', 'expert'] as const;
    for (const experience of levels) addSeeker(facts, experience, { ...peer, experience });
    addSeeker(facts, 'silent', peer);
    const people = toPeople(facts);
    const toValues = (name: 'closeExperience' | 'mixedExperience') =>
      [...levels, 'silent'].map((other) =>
        toPairValue(name, people.get('new')!, people.get(other)!),
      );
    expect(toValues('closeExperience')).toEqual([1000, 667, 334, 0, 1000]);
    expect(toValues('mixedExperience')).toEqual([0, 333, 666, 1000, 1000]);
  });

  test('is none for one organization, however it is written, and for direct beside reflective', () => {
    const facts = toFacts();
    const harbour = { ...peer, organization: 'Harbour Library' };
    addSeeker(facts, 'a', harbour, { communication: 'direct' });
    addSeeker(
      facts,
      'b',
      { ...peer, organization: 'HARBOUR  library' },
      { communication: 'reflective' },
    );
    addSeeker(facts, 'c', peer, { communication: 'direct' });
    addSeeker(facts, 'd', peer);
    const people = toPeople(facts);
    const a = people.get('a')!;
    const toValues = (name: 'mixedOrganizations' | 'communication') =>
      ['b', 'c', 'd'].map((other) => toPairValue(name, a, people.get(other)!));
    expect(toValues('mixedOrganizations')).toEqual([0, 1000, 1000]);
    expect(toValues('communication')).toEqual([0, 1000, 1000]);
    expect(toPairValue('mixedOrganizations', people.get('d')!, people.get('c')!)).toBe(1000);
  });

  test('counts as the mean over the others, rounded down, and is full for whoever is alone', () => {
    const facts = toFacts();
    addSeeker(facts, 'a', peer, { together: ['b'] });
    for (const handle of ['b', 'c', 'd']) addSeeker(facts, handle, peer);
    const people = toPeople(facts);
    const weights = { ...usualPreferences, together: 1 };
    const [a, ...others] = ['a', 'b', 'c', 'd'].map((handle) => people.get(handle)!);
    expect(toCompanyParts(weights, a!, others)).toEqual({ together: 333 });
    expect(toCompanyParts(weights, a!, [])).toEqual({ together: 1000 });
    expect(toCompanyParts(usualPreferences, a!, others)).toEqual({});
    expect(Object.keys(toCompanyParts(allWeights, a!, others))).toEqual([...pairPreferences]);
  });
});

const allWeights = preferencesSchema.parse(
  Object.fromEntries(preferenceNames.map((name) => [name, 1])),
);

test('the value of a size falls by the share of the widest way off the target', () => {
  const size = { min: 2, target: 3, max: 6 };
  const values = [2, 3, 4, 5, 6].map((members) => toEvenness(size, 'mentor-led', members));
  expect(values).toEqual([667, 1000, 667, 334, 0]);
  expect(toEvenness({ min: 4, target: 4, max: 4 }, 'peer-circle', 4)).toBe(1000);
  expect(toEvenness(size, 'pair', 2)).toBe(1000);
  expect(toEvenness(size, 'one-to-one', 1)).toBe(1000);
});

describe('public reasons about company', () => {
  function explain(facts: SampleFacts): PublicReason[] {
    const problem: Problem = toProblem(facts, facts.privateParts);
    const members = [...problem.people.keys()];
    return toPublicReasons(problem, { table: 0, slot: 0, members }).slice(3);
  }

  function addThree(facts: SampleFacts): SampleFacts {
    addSeeker(facts, 'a', { ...peer, organization: 'Harbour', experience: 'new' });
    addSeeker(facts, 'b', { ...peer, organization: 'harbour', experience: 'seasoned' });
    addSeeker(facts, 'c', peer);
    return facts;
  }

  test('are given where the cohort asks for it, and judged by their own numbers', () => {
    const requirements = ['different-organizations', 'close-experience', 'new-faces'] as const;
    const reasons = explain(addThree(toFacts({ requirements: [...requirements] })));
    expect(reasons).toEqual([
      { kind: 'organizations', organizations: 1, named: 2 },
      { kind: 'experience', aim: 'close', least: 'new', most: 'seasoned' },
      { kind: 'new-faces', metBefore: 0, of: 3 },
    ]);
    expect(reasons.map(getReasonStatus)).toEqual(['not-met', 'partly-met', 'met']);
  });

  test('are not given where the cohort asks for nothing of the kind, and never rest on sealed parts', () => {
    expect(explain(addThree(toFacts()))).toEqual([]);
    const preferences = { ...usualPreferences, together: 5, communication: 5 };
    expect(explain(addThree(toFacts({ preferences })))).toEqual([]);
  });
});
