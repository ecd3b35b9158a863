import { expect, test } from 'vitest';
import { toDrawOrder } from '../draw-order.ts';
import { addSeeker } from '../sample-facts.ts';
import {
  evening,
  first,
  noon,
  offer,
  rules,
  toHouse,
  toMoment,
  toQuestion,
  toShort,
} from './sample-house.ts';
import { listToHandOver, settleWaitlist, toEmptyWaitlist, withAnswer } from './settle-waitlist.ts';
import { listWaiting } from './waiting-people.ts';

test('the first gets the group that leaves the others a place, also where another suits them better', () => {
  const { facts, groups } = toHouse();
  const order = toDrawOrder(facts.id, facts.cohort.draw, ['kai', 'lou']);
  const [one = '', two = ''] = order;
  addSeeker(facts, one, {}, { availability: [...noon, ...evening], rankedLeads: ['ada'] });
  addSeeker(facts, two, {}, { availability: noon });
  expect(toShort(offer(toQuestion(facts, groups), toEmptyWaitlist(facts.id)))).toEqual([
    `${one} group-02 open`,
    `${two} group-01 open`,
  ]);
});

test('a place is offered to one person at a time, until the end of their third day on their own clock', () => {
  const { facts, groups } = toHouse();
  for (const handle of ['kai', 'lou']) {
    addSeeker(
      facts,
      handle,
      {},
      {
        zone: 'Pacific/Auckland',
        availability: [
          { day: 'wednesday', from: '22:00', to: '24:00' },
          { day: 'thursday', from: '00:00', to: '02:00' },
        ],
        outsideWakingHours: true,
      },
    );
  }
  const question = toQuestion(facts, groups);
  const [next = '', after = ''] = toDrawOrder(facts.id, facts.cohort.draw, ['kai', 'lou']);
  const offered = offer(question, toEmptyWaitlist(facts.id));
  expect(toShort(offered)).toEqual([`${next} group-01 open`]);
  // 1 February, 22:00 in Auckland, 13 hours ahead: the end of 4 February there.
  expect(offered.offers[0]?.until).toBe('2027-02-04T11:00:00Z');
  expect(toShort(offer(question, offered, toMoment('2027-02-04T10:59:00Z')))).toHaveLength(1);
  expect(toShort(offer(question, offered, toMoment('2027-02-04T11:00:00Z')))).toEqual([
    `${next} group-01 lapsed`,
    `${after} group-01 open`,
  ]);
});

test('what was let pass is not offered again, and a yes waits for its group', () => {
  const { facts, groups } = toHouse();
  addSeeker(facts, 'kai', {}, { availability: noon });
  const question = toQuestion(facts, groups);
  const offered = offer(question, toEmptyWaitlist(facts.id));
  const declined = withAnswer(offered, 'kai', 'declined', first);
  expect(toShort(offer(question, declined))).toEqual(['kai group-01 declined']);
  const accepted = withAnswer(offered, 'kai', 'accepted', first);
  expect(listToHandOver(question, accepted).map(({ place }) => place)).toEqual(['group-01']);
  const [one, two] = groups;
  const joined = toQuestion(facts, [{ ...one!, members: ['eli', 'kai'] }, two!]);
  const settled = settleWaitlist(joined, accepted, first);
  expect(listToHandOver(joined, settled)).toEqual([]);
  expect(listWaiting(joined, settled, rules)).toEqual([]);
});

test('an offer whose group changed its time is void, and costs no turn', () => {
  const { facts, groups } = toHouse();
  addSeeker(facts, 'kai', {}, { availability: noon });
  const offered = offer(toQuestion(facts, groups), toEmptyWaitlist(facts.id));
  const moved = groups.map((group) => ({ ...group, slot: { ...group.slot, start: '12:30' } }));
  const question = toQuestion(facts, moved);
  const settled = settleWaitlist(question, offered, first);
  expect(toShort(settled)).toEqual(['kai group-01 void']);
  expect(listWaiting(question, settled, rules)[0]).toMatchObject({ handle: 'kai', passed: 0 });
});

test('two who are bound are asked together, and the no of one ends the yes of the other', () => {
  const { facts, groups } = toHouse(2);
  addSeeker(facts, 'kai', {}, { availability: noon, together: ['lou'] });
  addSeeker(facts, 'lou', {}, { availability: noon, together: ['kai'] });
  const question = toQuestion(facts, groups);
  const offered = offer(question, toEmptyWaitlist(facts.id));
  expect(toShort(offered).sort()).toEqual(['kai group-01 open', 'lou group-01 open']);
  const half = withAnswer(offered, 'kai', 'accepted', first);
  expect(listToHandOver(question, half)).toEqual([]);
  const both = withAnswer(half, 'lou', 'accepted', first);
  expect(listToHandOver(question, both)).toHaveLength(2);
  const torn = settleWaitlist(question, withAnswer(half, 'lou', 'declined', first), first);
  expect(toShort(torn).sort()).toEqual(['kai group-01 void', 'lou group-01 declined']);
});

test('whoever withdraws holds no place', () => {
  const { facts, groups } = toHouse();
  addSeeker(facts, 'kai', {}, { availability: noon });
  const offered = offer(toQuestion(facts, groups), toEmptyWaitlist(facts.id));
  addSeeker(facts, 'kai', { state: 'withdrawn' }, { availability: noon });
  expect(toShort(settleWaitlist(toQuestion(facts, groups), offered, first))).toEqual([
    'kai group-01 void',
  ]);
});
