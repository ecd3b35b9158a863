import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../scripts/lib/highs-solver.ts';
import type { Cohort } from '../../schemas/cohort.ts';
import type { WeeklyHours } from '../../schemas/private-part.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from './sample-facts.ts';
import type { MatchingSolver } from './solve.ts';
import { findSampleFaults, toSamplePlan } from './sample-plan.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

function plan(facts: SampleFacts) {
  const { proof } = toSamplePlan(facts, solver);
  return { ...proof, findings: findSampleFaults(facts, proof) };
}

function toFacts(formats: Cohort['formats'], min = 2, max = 3): SampleFacts {
  const groupSize = { min, target: min, max };
  return toSampleFacts(toSampleCohort([1, 9], { formats, groupSize }));
}

function addPeer(facts: SampleFacts, handle: string, topics: string[] = []): void {
  addSeeker(facts, handle, { roles: ['peer'], topics });
}

const monday: WeeklyHours[] = [{ day: 'monday', from: '18:00', to: '19:00' }];

describe('equals', () => {
  test('are grouped with those who bring what they asked for, without a lead', () => {
    const facts = toFacts(['peer-circle'], 2, 2);
    for (const handle of ['a', 'c']) addPeer(facts, handle, ['python']);
    for (const handle of ['b', 'd']) addPeer(facts, handle, ['design']);
    const { grouping, findings } = plan(facts);
    expect(findings).toEqual([]);
    const groups = grouping.groups.map(({ leads, members }) =>
      [...leads, '|', ...members].join(' '),
    );
    expect(groups.sort()).toEqual(['| a c', '| b d']);
    expect(grouping.groups[0]?.reasons.map(({ kind }) => kind)).toContain('asked-topic');
  });

  test('are paired as well as can be where the cohort lists pairs first, whatever its group size', () => {
    const facts = toFacts(['pair', 'peer-circle'], 3, 5);
    for (const handle of ['a', 'b', 'c', 'd', 'e']) addPeer(facts, handle);
    const { grouping, findings, unplaced } = plan(facts);
    expect(findings).toEqual([]);
    expect(grouping.groups.map(({ format, members }) => `${format} ${members.length}`)).toEqual([
      'pair 2',
      'pair 2',
    ]);
    expect(unplaced).toMatchObject([{ reason: 'no-seat' }]);
  });

  test('stand beside mentees who have a lead, each with their own kind', () => {
    const facts = toFacts(['mentor-led', 'peer-circle']);
    addLead(facts, 'mara');
    for (const handle of ['a', 'b']) addSeeker(facts, handle, { roles: ['mentee', 'peer'] });
    for (const handle of ['c', 'd']) addPeer(facts, handle);
    const { grouping, findings } = plan(facts);
    expect(findings).toEqual([]);
    const groups = grouping.groups.map(({ format, members }) => `${format} ${members.join(' ')}`);
    expect(groups.sort()).toEqual(['mentor-led a b', 'peer-circle c d']);
  });

  test('are not in a circle at the hour at which they lead a group', () => {
    const facts = toFacts(['mentor-led', 'peer-circle']);
    addLead(facts, 'mara', {}, { roles: ['mentor', 'peer'] }, { availability: monday });
    for (const handle of ['a', 'b']) addSeeker(facts, handle, {}, { availability: monday });
    addSeeker(facts, 'c', { roles: ['peer'] }, { availability: monday });
    const { grouping, findings, aims } = plan(facts);
    expect(findings).toEqual([]);
    expect(grouping.groups.map(({ format }) => format)).toEqual(['mentor-led']);
    // Had mara no group to lead, both could be in a circle: so the bound says.
    expect(aims[0]).toMatchObject({ aim: 'placed', value: 2, bound: 4, status: 'gap' });
  });

  test('who are alone at their hours are told so', () => {
    const facts = toFacts(['peer-circle']);
    addPeer(facts, 'a');
    addSeeker(facts, 'b', { roles: ['peer'] }, { availability: monday, zone: 'Asia/Tokyo' });
    expect(plan(facts).unplaced.map(({ reason }) => reason)).toEqual([
      'no-other-at-their-hours',
      'no-other-at-their-hours',
    ]);
  });
});

test('random cohorts of equals and mentees always verify in full', () => {
  const hours = fc.constantFrom<WeeklyHours[]>(
    monday,
    [{ day: 'tuesday', from: '19:00', to: '21:00' }],
    [...monday, { day: 'thursday', from: '12:15', to: '14:00' }],
  );
  const person = fc.record({
    roles: fc.constantFrom<('mentee' | 'peer' | 'mentor')[]>(
      ['peer'],
      ['peer'],
      ['mentee'],
      ['mentor', 'peer'],
    ),
    topics: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    offers: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    languages: fc.constantFrom<string[]>(['en'], ['en', 'de'], ['de']),
    zone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'Asia/Kolkata'),
    availability: hours,
    apart: fc.array(
      fc.nat(7).map((index) => `p${index}`),
      { maxLength: 1 },
    ),
    together: fc.array(
      fc.nat(7).map((index) => `p${index}`),
      { maxLength: 2 },
    ),
  });
  const formats = fc.constantFrom<Cohort['formats']>(
    ['peer-circle'],
    ['pair'],
    ['mentor-led', 'pair'],
    ['peer-circle', 'mentor-led'],
  );
  fc.assert(
    fc.property(formats, fc.array(person, { maxLength: 8 }), (listed, people) => {
      const facts = toFacts(listed);
      people.forEach(({ roles, topics, offers, languages, ...part }, index) => {
        const own = `p${index}`;
        const wishes = { ...part, apart: part.apart.filter((one) => one !== own) };
        const enrollment = { roles, topics, offers, languages };
        if (roles.includes('mentor')) addLead(facts, own, { topics }, enrollment, wishes);
        else addSeeker(facts, own, enrollment, wishes);
      });
      expect(plan(facts).findings).toEqual([]);
    }),
    { numRuns: 60, seed: 20_270_119 },
  );
});
