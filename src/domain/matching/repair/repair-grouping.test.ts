import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { toSamplePlan } from '../sample-plan.ts';
import { repairGrouping, type RepairResult } from './repair-grouping.ts';
import { toQuietRequest, type RepairRequest } from './repair-request.ts';

const solver = await loadHighsSolver();
const from = '2027-02-08';

/** Three leads with room for five, and twelve people who can all meet. */
function toThreeGroups(): SampleFacts {
  const facts = toSampleFacts(toSampleCohort([1, 2, 3, 4, 5, 6]));
  for (const lead of ['ada', 'bo', 'cy']) addLead(facts, lead, { capacity: 6 });
  for (let at = 0; at < 12; at += 1) addSeeker(facts, `seeker-${String(at).padStart(2, '0')}`);
  return { ...facts, cohort: { ...facts.cohort, groupSize: { min: 3, target: 4, max: 6 } } };
}

function repair(facts: SampleFacts, change: Partial<RepairRequest>) {
  const { grouping: before } = toSamplePlan(facts, solver).proof;
  const request = { ...toQuietRequest(from), ...change };
  const { privateParts } = facts;
  const task = { facts, privateParts, before, request, decidedOn: '2027-02-03' };
  return { before, after: toRepaired(repairGrouping(task, solver)) };
}

function toRepaired(result: RepairResult): Extract<RepairResult, { kind: 'repaired' }> {
  if (result.kind === 'failed') throw new Error(result.message);
  return result;
}

test('where nothing is asked, nothing changes', () => {
  const { before, after } = repair(toThreeGroups(), {});
  const { changes, groups, ...rest } = after.grouping;
  expect(groups.map(({ id, members, slot }) => ({ id, members, slot }))).toEqual(
    before.groups.map(({ id, members, slot }) => ({ id, members, slot })),
  );
  expect(changes).toHaveLength(1);
  expect(rest.ended).toBeUndefined();
  expect(after.outcome).toMatchObject({ moved: [], slotsChanged: [], ended: [], formed: [] });
});

test('when a lead leaves, their members find room elsewhere and nobody else moves', () => {
  const { before, after } = repair(toThreeGroups(), { leadLeaves: ['bo'] });
  const own = before.groups.find(({ leads }) => leads.includes('bo'));
  expect(after.outcome).toMatchObject({ moved: [], slotsChanged: [], unplaced: [], formed: [] });
  expect(after.outcome.ended).toEqual([own?.id]);
  expect(after.grouping.ended).toMatchObject([
    { id: own?.id, past: [{ until: from, leads: ['bo'], members: own?.members }] },
  ]);
  for (const group of after.grouping.groups) {
    const old = before.groups.find(({ id }) => id === group.id);
    expect(group.members).toEqual(expect.arrayContaining(old?.members ?? ['none']));
    expect(group.since).toBe(from);
    expect(group.past).toMatchObject([{ until: from, members: old?.members }]);
  }
});

test('whoever joins is placed, and whoever leaves is in no group any more', () => {
  const facts = toThreeGroups();
  const { before } = repair(facts, {});
  addSeeker(facts, 'zoe', { place: 'waitlisted' });
  const request = { ...toQuietRequest(from), joins: ['zoe'], leaves: ['seeker-00'] };
  const { privateParts } = facts;
  const task = { facts, privateParts, before, request, decidedOn: '2027-02-03' };
  const { grouping, outcome } = toRepaired(repairGrouping(task, solver));
  const members = grouping.groups.flatMap((group) => group.members);
  expect(members).toContain('zoe');
  expect(members).not.toContain('seeker-00');
  expect(outcome.moved).toEqual([]);
  expect(outcome.changes.map(({ status }) => status)).toEqual(['certified', 'certified']);
});

test('a group whose lead leaves keeps its id out of use', () => {
  const facts = toThreeGroups();
  const { before, after } = repair(facts, { leadLeaves: ['bo'] });
  addLead(facts, 'dot', { capacity: 6 });
  for (let at = 0; at < 8; at += 1) addSeeker(facts, `late-${at}`);
  const request = { ...toQuietRequest('2027-02-15'), joins: ['dot', 'late-0', 'late-1', 'late-2'] };
  const { privateParts } = facts;
  const task = { facts, privateParts, before: after.grouping, request, decidedOn: '2027-02-10' };
  const { grouping, outcome } = toRepaired(repairGrouping(task, solver));
  expect(before.groups.map(({ id }) => id)).toEqual(['group-01', 'group-02', 'group-03']);
  expect(outcome.formed).toEqual(['group-04']);
  expect(grouping.groups.find(({ id }) => id === 'group-04')).toMatchObject({
    since: '2027-02-15',
  });
  expect(grouping.changes).toHaveLength(2);
});
