import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { Cohort } from '../../../schemas/cohort.ts';
import { addLead, addSeeker, toSampleCohort, toSampleFacts } from '../sample-facts.ts';
import { toSampleCrowd } from '../sample-crowd.ts';
import { toSamplePlan } from '../sample-plan.ts';
import {
  findRunningFaults,
  toSampleRepair,
  toThreeGroups,
  type SampleRepair,
} from './sample-repair.ts';

const solver = await loadHighsSolver();
const from = '2027-02-08';
/** What is published of three groups. */
const three = toSamplePlan(toThreeGroups(), solver).proof.grouping;

function findFaults(facts: ReturnType<typeof toThreeGroups>, { grouping, proof }: SampleRepair) {
  return findRunningFaults(facts, grouping, proof);
}

/** Equals of one kind, with every evening free. */
function toEquals(format: Cohort['formats'][number], count: number, size: Cohort['groupSize']) {
  const facts = toSampleFacts(
    toSampleCohort([1, 2, 3, 4, 5, 6], { formats: [format], groupSize: size }),
  );
  for (let at = 0; at < count; at += 1) {
    addSeeker(facts, `peer-${String(at).padStart(2, '0')}`, { roles: ['peer'] });
  }
  return facts;
}

test('where nothing is asked, nothing changes', () => {
  const facts = toThreeGroups();
  const repaired = toSampleRepair(facts, solver, {}, three);
  expect(findFaults(facts, repaired)).toEqual([]);
  const { changes, groups, ended } = repaired.grouping;
  expect(groups.map(({ id, members, slot }) => ({ id, members, slot }))).toEqual(
    repaired.before.groups.map(({ id, members, slot }) => ({ id, members, slot })),
  );
  expect(changes).toHaveLength(1);
  expect(ended).toBeUndefined();
  expect(repaired.outcome).toMatchObject({ moved: [], slotsChanged: [], ended: [], formed: [] });
});

test('when a lead leaves, their members find room elsewhere and nobody else moves', () => {
  const facts = toThreeGroups();
  const repaired = toSampleRepair(facts, solver, { leadLeaves: ['bo'] }, three);
  const { before, grouping, outcome } = repaired;
  expect(findFaults(facts, repaired)).toEqual([]);
  const own = before.groups.find(({ leads }) => leads.includes('bo'));
  expect(outcome).toMatchObject({ moved: [], slotsChanged: [], unplaced: [], formed: [] });
  expect(outcome.ended).toEqual([own?.id]);
  expect(grouping.ended).toMatchObject([
    { id: own?.id, past: [{ until: from, leads: ['bo'], members: own?.members }] },
  ]);
  for (const group of grouping.groups) {
    const old = before.groups.find(({ id }) => id === group.id);
    expect(group.members).toEqual(expect.arrayContaining(old?.members ?? ['none']));
    expect(group.since).toBe(from);
    expect(group.past).toMatchObject([{ until: from, members: old?.members }]);
  }
});

test('whoever joins is placed, and whoever leaves is in no group any more', () => {
  const facts = toThreeGroups();
  const before = three;
  addSeeker(facts, 'zoe', { place: 'waitlisted' });
  const asked = { joins: ['zoe'], leaves: ['seeker-00'] };
  const repaired = toSampleRepair(facts, solver, asked, before);
  expect(findFaults(facts, repaired)).toEqual([]);
  const members = repaired.grouping.groups.flatMap((group) => group.members);
  expect(members).toContain('zoe');
  expect(members).not.toContain('seeker-00');
  expect(repaired.outcome.moved).toEqual([]);
  expect(repaired.outcome.changes.map(({ status }) => status)).toEqual(['certified', 'certified']);
});

test('a group whose lead leaves keeps its id out of use', () => {
  const facts = toThreeGroups();
  const first = toSampleRepair(facts, solver, { leadLeaves: ['bo'] }, three);
  addLead(facts, 'dot', { capacity: 6 });
  for (let at = 0; at < 8; at += 1) addSeeker(facts, `late-${at}`);
  const asked = { from: '2027-02-15', joins: ['dot', 'late-0', 'late-1', 'late-2'] };
  const repaired = toSampleRepair(facts, solver, asked, first.grouping);
  expect(findFaults(facts, repaired)).toEqual([]);
  expect(first.before.groups.map(({ id }) => id)).toEqual(['group-01', 'group-02', 'group-03']);
  expect(repaired.outcome.formed).toEqual(['group-04']);
  const { groups, changes } = repaired.grouping;
  expect(groups.find(({ id }) => id === 'group-04')).toMatchObject({ since: '2027-02-15' });
  expect(changes).toHaveLength(2);
});

test('a group that changed and then ends from one day on keeps what it had been, and a new one its hour alone', () => {
  const facts = toThreeGroups();
  addLead(facts, 'dot', { capacity: 6 });
  const late = Array.from({ length: 10 }, (_, at) => `late-${at}`);
  for (const handle of late) addSeeker(facts, handle, { place: 'waitlisted' });
  const asked = { joins: ['dot', ...late], leaves: [three.groups[0]!.members[0]!] };
  const first = toSampleRepair(facts, solver, asked, three);
  const dots = first.grouping.groups.find(({ leads }) => leads.includes('dot'))!;
  const changed = first.grouping.groups.find(({ id }) => id === three.groups[0]!.id)!;
  expect([dots.since, changed.since]).toEqual([from, from]);
  const leadLeaves = ['dot', ...changed.leads];
  const second = toSampleRepair(facts, solver, { leadLeaves }, first.grouping);
  expect(findFaults(facts, second)).toEqual([]);
  const { ended, retired } = second.grouping;
  expect(ended).toEqual([
    { id: changed.id, name: changed.name, format: 'mentor-led', past: changed.past },
  ]);
  const { id, name, slot } = dots;
  expect(retired).toEqual([{ id, name, format: 'mentor-led', since: from, slot }]);
});

test('a profile that is paused or offers less since ends no group, and a decision to close it does', () => {
  const facts = toThreeGroups();
  const before = three;
  const ada = facts.mentors.get('ada');
  if (ada === undefined) throw new Error('There is no ada.');
  facts.mentors.set('ada', { ...ada, status: 'paused', capacity: 1 });
  const kept = toSampleRepair(facts, solver, {}, before);
  expect(findFaults(facts, kept)).toEqual([]);
  expect(kept.outcome).toMatchObject({ moved: [], ended: [] });
  facts.cohort.overrides.push({ kind: 'close', lead: 'ada' });
  const closed = toSampleRepair(facts, solver, {}, before);
  expect(closed.outcome.ended).toHaveLength(1);
  expect(closed.grouping.changes?.[0]?.asked).toEqual([{ handle: 'ada', what: 'stops-leading' }]);
});

test('a group with another lead goes on', () => {
  const facts = toThreeGroups();
  addLead(facts, 'dot', { capacity: 6 }, {}, { together: ['ada'] });
  const ada = facts.privateParts.get('ada');
  if (ada === undefined) throw new Error('There is no ada.');
  facts.privateParts.set('ada', { ...ada, together: ['dot'] });
  const repaired = toSampleRepair(facts, solver, { leadLeaves: ['ada'] });
  const own = repaired.before.groups.find(({ leads }) => leads.includes('ada'));
  expect(own?.leads).toEqual(['ada', 'dot']);
  const group = repaired.grouping.groups.find(({ id }) => id === own?.id);
  expect(group).toMatchObject({ leads: ['dot'], members: own?.members });
  expect(repaired.outcome.ended).toEqual([]);
  expect(findFaults(facts, repaired)).toEqual([]);
});

test('a circle that loses somebody takes in who joins, and nobody else moves', () => {
  const facts = toEquals('peer-circle', 9, { min: 3, target: 3, max: 3 });
  const before = toSamplePlan(facts, solver).proof.grouping;
  addSeeker(facts, 'late', { roles: ['peer'] });
  const repaired = toSampleRepair(facts, solver, { leaves: ['peer-00'], joins: ['late'] }, before);
  expect(findFaults(facts, repaired)).toEqual([]);
  expect(repaired.outcome).toMatchObject({ moved: [], slotsChanged: [], ended: [], unplaced: [] });
  const own = before.groups.find(({ members }) => members.includes('peer-00'));
  const group = repaired.grouping.groups.find(({ id }) => id === own?.id);
  expect(group?.members).toContain('late');
});

test('a circle that becomes too small takes one other in where that is the fewest', () => {
  const facts = toEquals('peer-circle', 10, { min: 3, target: 3, max: 4 });
  const before = toSamplePlan(facts, solver).proof.grouping;
  const small = before.groups.filter(({ members }) => members.length === 3);
  const leaver = small[0]?.members[0] ?? '';
  const repaired = toSampleRepair(facts, solver, { leaves: [leaver] }, before);
  expect(findFaults(facts, repaired)).toEqual([]);
  expect(repaired.outcome.moved).toHaveLength(1);
  expect(repaired.outcome.unplaced).toEqual([]);
  expect(repaired.outcome.changes[1]).toMatchObject({
    value: 1,
    bound: 1,
    status: 'solver-proven',
  });
});

test('of a pair that loses one, the other goes on with whoever is alone too', () => {
  const facts = toEquals('pair', 8, { min: 2, target: 2, max: 2 });
  const before = toSamplePlan(facts, solver).proof.grouping;
  const [one, other] = before.groups;
  const leaves = [one?.members[0] ?? '', other?.members[0] ?? ''];
  const repaired = toSampleRepair(facts, solver, { leaves }, before);
  expect(findFaults(facts, repaired)).toEqual([]);
  expect(repaired.grouping.groups).toHaveLength(3);
  expect(repaired.outcome).toMatchObject({ moved: [], unplaced: [], formed: [] });
  expect(repaired.grouping.groups[0]).toMatchObject({ id: one?.id });
});

test('one-to-one and reverse meetings stay with their people', () => {
  const facts = toSampleFacts(toSampleCohort([1, 2, 3, 4], { formats: ['one-to-one', 'reverse'] }));
  const availability = [{ day: 'monday' as const, from: '17:00', to: '19:30' }];
  addLead(facts, 'ada', { formats: ['one-to-one'], capacity: 3 }, {}, { availability });
  addLead(facts, 'bo', { formats: ['one-to-one'], capacity: 3 }, {}, { availability });
  for (let at = 0; at < 4; at += 1) addSeeker(facts, `seeker-${at}`, {}, { availability });
  const repaired = toSampleRepair(facts, solver, { leaves: ['seeker-0'] });
  expect(findFaults(facts, repaired)).toEqual([]);
  expect(repaired.outcome).toMatchObject({ moved: [], slotsChanged: [], formed: [] });
  expect(repaired.outcome.ended).toHaveLength(1);
  const left = toSampleRepair(facts, solver, { leadLeaves: ['ada'] }, repaired.grouping);
  expect(findFaults(facts, left)).toEqual([]);
  expect(left.outcome.moved).toEqual([]);
});

test('the same records give the same bytes, whatever their order', () => {
  const facts = toThreeGroups();
  const before = three;
  const turned = {
    ...facts,
    enrollments: new Map([...facts.enrollments].reverse()),
    mentors: new Map([...facts.mentors].reverse()),
    privateParts: new Map([...facts.privateParts].reverse()),
  };
  const [one, other] = [facts, turned].map((records) =>
    JSON.stringify(toSampleRepair(records, solver, { leadLeaves: ['cy'] }, before).proof),
  );
  expect(one).toBe(other);
});

test('who were in one group before a repair have met, for a later cohort that asks for new faces', () => {
  const facts = toThreeGroups();
  const repaired = toSampleRepair(facts, solver, { leadLeaves: ['bo'] }, three);
  const own = repaired.before.groups.find(({ leads }) => leads.includes('bo'));
  const [one = '', other = ''] = own?.members ?? [];
  const cohort = toSampleCohort([1], {
    ...{ matching: '2027-09-01', starts: '2027-09-06', ends: '2027-10-03' },
    ...{ groupSize: { min: 2, target: 2, max: 2 }, requirements: ['new-faces'] },
  });
  const later = toSampleFacts(cohort, 'autumn-2027');
  addLead(later, 'eve');
  for (const handle of [one, other]) addSeeker(later, handle);
  later.others = [{ ...facts, grouping: repaired.grouping }];
  expect(toSamplePlan(later, solver).proof.grouping.groups).toEqual([]);
  later.others = [];
  expect(toSamplePlan(later, solver).proof.grouping.groups).toHaveLength(1);
});

test('where company matters, nobody is moved for it, and what is said of the fit is a bound', () => {
  const crowd = toSampleCrowd(24, 8, 5);
  const cohort = {
    ...crowd.cohort,
    preferences: {
      ...crowd.cohort.preferences,
      communication: 3,
      mixedExperience: 2,
      evenSizes: 2,
    },
  };
  const facts = { ...crowd, cohort };
  const levels = ['new', 'some', 'seasoned', 'expert'] as const;
  [...facts.enrollments].forEach(([handle, enrollment], at) => {
    const experience = levels[at % levels.length];
    facts.enrollments.set(handle, { ...enrollment, experience });
  });
  const before = toSamplePlan(facts, solver).proof.grouping;
  const leaves = before.groups[0]?.members.slice(0, 1) ?? [];
  const repaired = toSampleRepair(facts, solver, { leaves }, before);
  expect(findFaults(facts, repaired)).toEqual([]);
  const [slots, others] = repaired.outcome.changes;
  expect(repaired.outcome.moved).toHaveLength(others.value);
  expect(slots.bound).toBeLessThanOrEqual(slots.value);
  const value = repaired.outcome.aims.find(({ aim }) => aim === 'value');
  expect(value?.bound).toBeGreaterThanOrEqual(value?.value ?? Infinity);
});
