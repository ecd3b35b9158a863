import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import type { GroupingProof } from '../../schemas/grouping-proof.ts';
import type { Group } from '../../schemas/grouping.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { PrivatePart } from '../../schemas/private-part.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import type { MatchingSolver } from './solve.ts';
import { verify } from './verify/verify.ts';
import { toSamplePlan } from './sample-plan.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

function toFacts(formats: Cohort['formats'], change: Partial<Cohort> = {}): SampleFacts {
  const groupSize = { min: 2, target: 2, max: 3 };
  return toSampleFacts(toSampleCohort([1, 2, 9], { formats, groupSize, ...change }));
}

function plan(facts: SampleFacts): GroupingProof {
  return toSamplePlan(facts, solver).proof;
}

function findFaults(facts: SampleFacts, proof: GroupingProof, groups = proof.grouping.groups) {
  const grouping = { ...proof.grouping, groups };
  const evidence = { proof: { ...proof, grouping }, privateParts: facts.privateParts };
  const codes = verify(facts, grouping, 'before-start', evidence).findings.map(({ code }) => code);
  return [...new Set(codes)];
}

function planned(facts: SampleFacts): readonly Group[] {
  const proof = plan(facts);
  expect(findFaults(facts, proof)).toEqual([]);
  return proof.grouping.groups;
}

const evening = (day: 'monday' | 'tuesday'): Partial<PrivatePart> => ({
  availability: [{ day, from: '18:00', to: '19:00' }],
});

describe('one-to-one', () => {
  function toPairs(capacity: number, members = ['a', 'b', 'c']): SampleFacts {
    const facts = toFacts(['one-to-one']);
    addLead(facts, 'lead', { formats: ['one-to-one'], capacity });
    for (const member of members) addSeeker(facts, member);
    return facts;
  }

  test('gives a lead as many people as they have seats, each at an hour of their own', () => {
    const groups = planned(toPairs(2));
    expect(groups.map(({ leads, members }) => [leads, members.length])).toEqual([
      [['lead'], 1],
      [['lead'], 1],
    ]);
    expect(groups.map(({ format }) => format)).toEqual(['one-to-one', 'one-to-one']);
    const [one, other] = groups;
    expect(one!.slot).not.toEqual(other!.slot);
    expect(one!.name).not.toBe(other!.name);
  });

  test('asks nothing of seekers who asked for each other, because no group has two of them', () => {
    const facts = toPairs(2, ['a', 'b']);
    for (const [own, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      facts.privateParts.set(own, { ...facts.privateParts.get(own)!, together: [other] });
    }
    expect(planned(facts)).toHaveLength(2);
  });

  test('places nobody twice at the only hour that a lead has', () => {
    const facts = toPairs(3);
    facts.privateParts.set('lead', { ...facts.privateParts.get('lead')!, ...evening('monday') });
    expect(planned(facts)).toHaveLength(1);
  });

  test('counts the seats that a lead gives away in a group as well', () => {
    const facts = toFacts(['mentor-led', 'one-to-one']);
    addLead(facts, 'lead', { formats: ['mentor-led', 'one-to-one'], capacity: 3 });
    for (const member of ['a', 'b', 'c', 'd']) addSeeker(facts, member);
    const groups = planned(facts);
    expect(groups.flatMap(({ members }) => members)).toHaveLength(3);
  });

  test('is found at fault with two members, beyond the seats, or twice at one time', () => {
    const facts = toPairs(3, ['a', 'b']);
    const proof = plan(facts);
    const [one, other] = proof.grouping.groups;
    expect(findFaults(facts, proof, [{ ...one!, members: ['a', 'b'] }])).toContain(
      'too-many-members',
    );
    const sameHour = [one!, { ...other!, slot: one!.slot }];
    expect(findFaults(facts, proof, sameHour)).toContain('overlapping-meetings');
    facts.mentors.set('lead', { ...facts.mentors.get('lead')!, capacity: 1 });
    expect(findFaults(facts, proof)).toContain('over-capacity');
  });
});

describe('reverse mentoring', () => {
  /** Two senior people want what a newcomer offers. */
  function toReverse(offers: string[]): SampleFacts {
    const facts = toFacts(['reverse']);
    addSeeker(facts, 'senior-a', { topics: ['python'], experience: 'expert' });
    addSeeker(facts, 'senior-b', { topics: ['design', 'python'], experience: 'expert' });
    addSeeker(facts, 'newcomer', { topics: ['speaking'], offers, experience: 'new' });
    return facts;
  }

  test('is led by whoever offers what others want, with no profile and whatever their experience', () => {
    expect(planned(toReverse(['python']))).toMatchObject([
      { format: 'reverse', leads: ['newcomer'], members: ['senior-a', 'senior-b'] },
    ]);
  });

  test('has no group about what nobody offers', () => {
    expect(planned(toReverse(['gardening']))).toEqual([]);
  });

  test('takes nobody who asked for something else', () => {
    const facts = toReverse(['python']);
    addSeeker(facts, 'senior-c', { topics: ['speaking'] });
    const proof = plan(facts);
    const [group] = proof.grouping.groups;
    expect(group!.members).toEqual(['senior-a', 'senior-b']);
    const members = [...group!.members, 'senior-c'];
    expect(findFaults(facts, proof, [{ ...group!, members }])).toContain('no-asked-topic');
  });

  test('is led by a mentor whose profile names the format, with the topics of the profile too', () => {
    const facts = toReverse([]);
    addLead(facts, 'mentor', { formats: ['reverse'], topics: ['python'] });
    expect(planned(facts)).toMatchObject([{ leads: ['mentor'] }]);
  });
});

describe('two mentors who asked for each other', () => {
  function toCoLed(part: Partial<PrivatePart> = {}, capacity = 5): SampleFacts {
    const facts = toFacts(['mentor-led']);
    addLead(facts, 'lead-a', { topics: ['python'] }, {}, { together: ['lead-b'] });
    addLead(
      facts,
      'lead-b',
      { topics: ['design'], capacity },
      {},
      { together: ['lead-a'], ...part },
    );
    for (const member of ['a', 'b', 'c', 'd']) addSeeker(facts, member, { topics: ['design'] });
    return facts;
  }

  test('lead one group together, with the seats of whoever has fewer and the topics of both', () => {
    const [group, ...others] = planned(toCoLed({}, 2));
    expect(others).toEqual([]);
    expect(group).toMatchObject({ leads: ['lead-a', 'lead-b'], members: { length: 2 } });
    expect(group!.reasons).toContainEqual({
      kind: 'asked-topic',
      topic: 'design',
      askedBy: 2,
      of: 2,
    });
  });

  test.each<[string, Partial<PrivatePart>]>([
    ['one of them did not ask', { together: [] }],
    ['they share no hour', { availability: [{ day: 'sunday', from: '09:00', to: '12:00' }] }],
  ])('lead a group each when %s', (_, part) => {
    const facts = toCoLed(part);
    for (const member of ['a', 'b']) {
      const sunday = { day: 'sunday' as const, from: '09:00', to: '12:00' };
      const own = facts.privateParts.get(member)!;
      facts.privateParts.set(member, { ...own, availability: [...own.availability, sunday] });
    }
    expect(planned(facts).map(({ leads }) => leads)).toEqual([['lead-a'], ['lead-b']]);
  });

  test('are found at fault where one of them never asked', () => {
    const facts = toCoLed();
    const proof = plan(facts);
    const own = facts.privateParts.get('lead-b')!;
    facts.privateParts.set('lead-b', { ...own, together: [] });
    expect(findFaults(facts, proof)).toContain('co-leads-unasked');
  });
});
