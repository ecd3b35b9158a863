import { beforeAll, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../../scripts/lib/highs-solver.ts';
import type { WaitlistOffer } from '../../../schemas/waitlist.ts';
import { repairGrouping, type RepairResult } from '../repair/repair-grouping.ts';
import { toQuietRequest, type RepairRequest } from '../repair/repair-request.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { toSamplePlan, type SamplePlan } from '../sample-plan.ts';
import type { MatchingSolver } from '../solve.ts';
import { verify } from '../verify/verify.ts';
import { listOfferedPlaces } from './repair-offers.ts';
import { toEmptyWaitlist } from './settle-waitlist.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const from = '2027-02-08';

/** Two leads with room for five, six people who can always meet, and the rule that places are offered. */
function toTwoGroups(): { facts: SampleFacts; plan: SamplePlan } {
  const facts = toSampleFacts(
    toSampleCohort([1, 2, 3, 4, 5, 6], {
      groupSize: { min: 2, target: 3, max: 5 },
      waitlist: { until: '2027-03-20', answerDays: 3, order: ['left-over'] },
    }),
  );
  for (const lead of ['ada', 'bo']) addLead(facts, lead, { capacity: 5, topics: [lead] });
  for (const [at, topic] of ['ada', 'ada', 'ada', 'bo', 'bo', 'bo'].entries()) {
    addSeeker(facts, `seeker-${at}`, { topics: [topic] });
  }
  return { facts, plan: toSamplePlan(facts, solver) };
}

function repair({ facts, plan }: ReturnType<typeof toTwoGroups>, change: Partial<RepairRequest>) {
  const request = { ...toQuietRequest(from), ...change };
  const { privateParts } = facts;
  const before = plan.proof.grouping;
  const task = { facts, privateParts, before, request, decidedOn: '2027-02-03' };
  return toRepaired(repairGrouping(task, solver));
}

function toRepaired(result: RepairResult): Extract<RepairResult, { kind: 'repaired' }> {
  if (result.kind === 'failed') throw new Error(result.message);
  return result;
}

test('where places are offered, a repair places nobody who does not join', () => {
  const house = toTwoGroups();
  addSeeker(house.facts, 'kai', { topics: ['bo'] });
  addSeeker(house.facts, 'lou', { topics: ['bo'] });
  const { grouping } = repair(house, { joins: ['lou'] });
  const members = grouping.groups.flatMap((group) => group.members);
  expect(members).toContain('lou');
  expect(members).not.toContain('kai');
  expect(grouping.counts).toMatchObject({ seekers: 7, placed: 7 });
});

test('whoever lost the group they had is placed again without joining', () => {
  const house = toTwoGroups();
  const { grouping } = repair(house, { leadLeaves: ['bo'] });
  const members = grouping.groups.flatMap((group) => group.members);
  expect(members).toHaveLength(5);
  const lost = ['seeker-3', 'seeker-4', 'seeker-5'].filter((one) => !members.includes(one));
  expect(lost).toHaveLength(1);
  const request = { ...toQuietRequest('2027-02-15'), leaves: ['seeker-0'] };
  const { facts } = house;
  const { privateParts } = facts;
  const task = { facts, privateParts, before: grouping, request, decidedOn: '2027-02-10' };
  const again = toRepaired(repairGrouping(task, solver));
  expect(again.grouping.groups.flatMap((group) => group.members)).toEqual(
    expect.arrayContaining(lost),
  );
});

test('a joiner comes to the lead and the time that were offered, also where others would suit better', () => {
  const house = toTwoGroups();
  addSeeker(house.facts, 'kai', { topics: ['bo'] });
  const own = house.plan.proof.grouping.groups.find(({ leads }) => leads.includes('ada'));
  const free = repair(house, { joins: ['kai'] });
  const leadOf = ({ grouping }: typeof free) =>
    grouping.groups.find(({ members }) => members.includes('kai'))?.leads;
  expect(leadOf(free)).toEqual(['bo']);
  const offered = [{ handle: 'kai', to: 'ada', slot: own?.slot }];
  const bound = repair(house, { joins: ['kai'], offered });
  expect(leadOf(bound)).toEqual(['ada']);
  expect(bound.outcome).toMatchObject({ moved: [], slotsChanged: [], unplaced: [] });
  const { facts } = house;
  const evidence = { proof: bound.proof, privateParts: facts.privateParts };
  expect(verify(facts, bound.grouping, 'started', evidence).findings).toEqual([]);
  // Where the lead goes at the same time, the offer binds to nobody.
  const gone = repair(house, {
    joins: ['kai'],
    offered,
    leadLeaves: ['ada'],
    leaves: ['seeker-0', 'seeker-3'],
  });
  expect(leadOf(gone)).toEqual(['bo']);
});

test('only what was accepted binds, without its time where that is for members alone', () => {
  const slot = { weekday: 'thursday', start: '17:00' } as const;
  const offer: WaitlistOffer = {
    handle: 'kai',
    group: 'group-01',
    leads: ['ada'],
    slot,
    offered: '2027-02-01',
    until: '2027-02-04T23:00:00Z',
    answer: 'accepted',
    answered: '2027-02-02',
  };
  const groups = [{ id: 'group-01', members: ['eli'] }];
  const read = (offers: readonly WaitlistOffer[], times: 'all' | 'members' = 'all') =>
    listOfferedPlaces(
      { ...toEmptyWaitlist('winter'), offers: [...offers] },
      { publish: { names: 'names', times } },
      groups,
      ['kai'],
    );
  expect(read([offer])).toEqual([{ handle: 'kai', to: 'ada', slot }]);
  expect(read([offer], 'members')).toEqual([{ handle: 'kai', to: 'ada' }]);
  expect(read([{ ...offer, leads: [] }])).toEqual([{ handle: 'kai', to: 'eli', slot }]);
  expect(read([{ ...offer, answer: 'declined' }])).toEqual([]);
  expect(read([])).toEqual([]);
});
