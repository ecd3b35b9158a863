import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { Group } from '../../../schemas/grouping.ts';
import type { FindingCode } from '../findings.ts';
import { toSampleCrowd } from '../sample-crowd.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { toSamplePlan, type SamplePlan } from '../sample-plan.ts';
import type { MatchingSolver } from '../solve.ts';
import { findPrivateFaults } from '../verify/verify-private.ts';
import { findPublicFaults } from '../verify/verify-public.ts';
import { listJoinAnswers, type JoinAnswer } from './join-answers.ts';
import { toJoinQuestion } from './join-question.ts';

const beforeStart = '2027-01-18';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

function ask(
  facts: SampleFacts,
  groups: readonly Group[],
  handle: string,
  from = beforeStart,
): JoinAnswer[] {
  return listJoinAnswers(toJoinQuestion(facts, facts.privateParts, { groups }, { from }), handle);
}

/** What is wrong with where people sit, by code, of those codes that a seat more can bring about. */
function listFaults(facts: SampleFacts, { proof }: SamplePlan, groups: readonly Group[]): string[] {
  const grouping = { ...proof.grouping, groups: [...groups] };
  const counted: readonly FindingCode[] = [
    'too-many-members',
    'over-capacity',
    'no-shared-language',
    'no-asked-topic',
    'no-goal-topic',
    'one-organization',
    'far-experience',
    'overlapping-meetings',
    'not-available',
    'apart-in-one-group',
    'together-divided',
    'no-ranked-lead',
    'uncomfortable-hour',
    'other-style',
  ];
  return [
    ...findPublicFaults(facts, grouping),
    ...findPrivateFaults(facts, facts.privateParts, grouping),
  ]
    .filter(({ code }) => counted.includes(code))
    .map(({ code, group, handles }) => `${code} ${group ?? ''} ${handles.join(' ')}`);
}

function seat(groups: readonly Group[], id: string, handle: string): Group[] {
  return groups.map((group) =>
    group.id === id ? { ...group, members: [...group.members, handle].sort() } : group,
  );
}

describe('every answer is what independent verification says of the group with one more', () => {
  for (const seed of [1, 2]) {
    test(`in a drawn crowd, seed ${seed}`, () => {
      const facts = toSampleCrowd(13, 4, seed);
      const plan = toSamplePlan(facts, solver);
      const { groups } = plan.proof.grouping;
      const placed = groups.flatMap(({ members }) => members);
      let yes = 0;
      for (const handle of [...facts.enrollments.keys()].filter((one) =>
        one.startsWith('seeker'),
      )) {
        const left = placed.includes(handle)
          ? groups.map((group) => ({
              ...group,
              members: group.members.filter((one) => one !== handle),
            }))
          : groups;
        const before = listFaults(facts, plan, left);
        for (const { place, obstacles } of ask(facts, left, handle)) {
          const after = listFaults(facts, plan, seat(left, place.group?.id ?? '', handle));
          const added = after.filter((fault) => !before.includes(fault));
          expect({
            handle,
            group: place.group?.id,
            can: obstacles.length === 0,
            obstacles,
          }).toEqual({
            handle,
            group: place.group?.id,
            can: added.length === 0,
            obstacles,
          });
          if (obstacles.length === 0) yes += 1;
        }
      }
      expect(yes).toBeGreaterThan(placed.length - 1);
    });
  }
});

test('whoever leaves a group could come back to it at the fit that the proof gives them', () => {
  const facts = toSampleCrowd(16, 5, 4);
  facts.cohort.preferences.evenSizes = 2;
  facts.cohort.preferences.communication = 2;
  const { proof } = toSamplePlan(facts, solver);
  for (const { handle, fit, group } of proof.fits.filter(({ as }) => as === 'member')) {
    const left = proof.grouping.groups.map((one) => ({
      ...one,
      members: one.members.filter((member) => member !== handle),
    }));
    const back = ask(facts, left, handle).find(({ place }) => place.group?.id === group);
    expect(back).toMatchObject({ obstacles: [], fit });
  }
});

const wednesday = (from: string, to: string) => [{ day: 'wednesday', from, to }] as const;

/** One group of two at noon on Wednesdays in Berlin, with seats for three. */
function toOneGroup(): { facts: SampleFacts; groups: Group[] } {
  const facts = toSampleFacts(
    toSampleCohort([1, 5, 11], { groupSize: { min: 2, target: 3, max: 3 } }),
  );
  const availability = [...wednesday('12:00', '14:00')];
  addLead(facts, 'ada', { topics: ['boats'] }, { languages: ['en', 'no'] }, { availability });
  addSeeker(facts, 'eli', { topics: ['boats'] }, { availability, apart: ['zed'] });
  addSeeker(facts, 'finn', {}, { availability });
  const group: Group = {
    id: 'group-01',
    name: 'Tidal',
    format: 'mentor-led',
    leads: ['ada'],
    members: ['eli', 'finn'],
    slot: { weekday: 'wednesday', start: '12:00' },
    reasons: [],
  };
  return { facts, groups: [group] };
}

test('all that stands in the way is named, each thing once', () => {
  const { facts, groups } = toOneGroup();
  facts.cohort.requirements = ['language', 'topic', 'different-organizations'];
  addSeeker(
    facts,
    'zed',
    { topics: ['nets'], languages: ['de'], organization: 'Harbour' },
    { availability: [...wednesday('12:30', '14:00')] },
  );
  facts.enrollments.set('finn', { ...facts.enrollments.get('finn')!, organization: 'harbour ' });
  const [answer] = ask(facts, groups, 'zed');
  expect(answer?.obstacles).toEqual([
    { kind: 'language', handle: 'zed' },
    { kind: 'topic', handle: 'zed' },
    { kind: 'hours', handle: 'zed', missed: 3, of: 3 },
    { kind: 'apart', handle: 'zed', from: 'eli' },
    { kind: 'required-apart', handle: 'zed', from: 'finn', requirement: 'different-organizations' },
  ]);
});

test('a full group has no seat, nor has one whose last seat somebody else is expected to take', () => {
  const { facts, groups } = toOneGroup();
  const availability = [...wednesday('12:00', '14:00')];
  addSeeker(facts, 'kai', {}, { availability });
  addSeeker(facts, 'lou', {}, { availability });
  const question = toJoinQuestion(facts, facts.privateParts, { groups }, { from: beforeStart });
  expect(listJoinAnswers(question, 'kai')[0]).toMatchObject({ freeSeats: 1, obstacles: [] });
  const expected = new Map([['group-01', ['lou']]]);
  expect(listJoinAnswers(question, 'kai', expected)[0]?.obstacles).toEqual([
    { kind: 'seats', handle: 'kai', free: 0, max: 3 },
  ]);
});

test('only meetings that are still to come ask for hours', () => {
  const { facts, groups } = toOneGroup();
  // Noon in Berlin is 06:00 in New York but for the weeks between the two clock changes, when it is 07:00.
  addSeeker(
    facts,
    'kai',
    {},
    {
      zone: 'America/New_York',
      availability: [...wednesday('06:00', '07:00')],
      outsideWakingHours: true,
    },
  );
  facts.cohort.sessions = toSampleCohort([1, 9]).sessions;
  expect(ask(facts, groups, 'kai')[0]?.obstacles).toEqual([
    { kind: 'hours', handle: 'kai', missed: 1, of: 2 },
  ]);
  const inFebruary = '2027-02-10';
  addSeeker(
    facts,
    'lou',
    {},
    { zone: 'America/New_York', availability: [...wednesday('07:00', '08:00')] },
  );
  expect(ask(facts, groups, 'lou')[0]?.obstacles).toHaveLength(1);
  expect(ask(facts, groups, 'lou', inFebruary)[0]?.obstacles).toEqual([]);
  const afterAll = '2027-03-30';
  expect(ask(facts, groups, 'lou', afterAll)[0]?.obstacles).toEqual([
    { kind: 'no-meetings', handle: 'lou' },
  ]);
});

test('who is on the waiting list is answered like everybody, and two who are bound ask for two seats', () => {
  const { facts, groups } = toOneGroup();
  const availability = [...wednesday('12:00', '14:00')];
  addSeeker(facts, 'kai', { place: 'waitlisted' }, { availability, together: ['lou'] });
  expect(ask(facts, groups, 'kai')[0]?.obstacles).toEqual([]);
  addSeeker(facts, 'lou', {}, { availability, together: ['kai'] });
  expect(ask(facts, groups, 'kai')[0]?.obstacles).toEqual([
    { kind: 'seats', handle: 'kai', free: 1, max: 3 },
  ]);
  facts.cohort.groupSize = { min: 2, target: 3, max: 4 };
  expect(ask(facts, groups, 'kai')[0]?.obstacles).toEqual([]);
});

test('who is bound to a member, or pinned to a lead, can join no other group', () => {
  const { facts, groups } = toOneGroup();
  const availability = [...wednesday('12:00', '14:00')];
  const [first] = groups;
  addLead(facts, 'bela', {}, {}, { availability });
  const second: Group = { ...first!, id: 'group-02', leads: ['bela'], members: ['gro', 'hal'] };
  addSeeker(facts, 'gro', {}, { availability, together: ['kai'] });
  addSeeker(facts, 'hal', {}, { availability });
  addSeeker(facts, 'kai', {}, { availability, together: ['gro'] });
  expect(
    ask(facts, [first!, second], 'kai').map(({ place, obstacles }) => [place.group?.id, obstacles]),
  ).toEqual([
    ['group-02', []],
    ['group-01', [{ kind: 'bound', handle: 'kai', to: 'gro' }]],
  ]);
  addSeeker(facts, 'lou', {}, { availability });
  facts.cohort.overrides = [{ kind: 'pin', person: 'lou', to: 'ada' }];
  expect(
    ask(facts, [first!, second], 'lou').map(({ place, obstacles }) => [place.group?.id, obstacles]),
  ).toEqual([
    ['group-01', []],
    ['group-02', [{ kind: 'bound', handle: 'lou', to: 'ada' }]],
  ]);
});

test('one-to-one, a lead with a seat left is answered with the hour that suits best', () => {
  const facts = toSampleFacts(toSampleCohort([1, 5], { formats: ['one-to-one'] }));
  addLead(
    facts,
    'ada',
    { formats: ['one-to-one'], capacity: 2 },
    {},
    {
      availability: [...wednesday('18:00', '22:00')],
    },
  );
  addSeeker(facts, 'eli', {}, { availability: [...wednesday('18:00', '19:00')] });
  addSeeker(facts, 'kai', {}, { availability: [...wednesday('18:00', '22:00')] });
  const taken: Group = {
    id: 'group-01',
    name: 'Tidal',
    format: 'one-to-one',
    leads: ['ada'],
    members: ['eli'],
    slot: { weekday: 'wednesday', start: '18:00' },
    reasons: [],
  };
  const answers = ask(facts, [taken], 'kai');
  expect(
    answers.map(({ place, freeSeats }) => [place.group?.id, place.slot.start, freeSeats]),
  ).toEqual([
    [undefined, '19:00', 1],
    ['group-01', '18:00', 0],
  ]);
  const [mentor] = [facts.mentors.get('ada')!];
  facts.mentors.set('ada', { ...mentor, capacity: 1 });
  expect(ask(facts, [taken], 'kai')).toHaveLength(1);
});
