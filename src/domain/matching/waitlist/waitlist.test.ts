import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Group } from '../../../schemas/grouping.ts';
import { waitlistSchema, type Waitlist, type WaitlistRules } from '../../../schemas/waitlist.ts';
import { toDrawOrder } from '../draw-order.ts';
import { toJoinQuestion, type JoinQuestion } from '../joining/join-question.ts';
import {
  addLead,
  addSeeker,
  toSampleCohort,
  toSampleFacts,
  type SampleFacts,
} from '../sample-facts.ts';
import { choosePlaces } from './offer-places.ts';
import {
  listToHandOver,
  settleWaitlist,
  toEmptyWaitlist,
  withAnswer,
  withOffers,
} from './settle-waitlist.ts';
import { listWaiting } from './waiting-people.ts';

const from = '2027-02-01';
const rules: Pick<WaitlistRules, 'order' | 'answerDays'> = { order: ['left-over'], answerDays: 3 };

function toMoment(instant: string) {
  const now = Temporal.Instant.from(instant);
  return { now, today: now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString() };
}

const first = toMoment('2027-02-01T09:00:00Z');

const noon = [{ day: 'wednesday' as const, from: '12:00', to: '13:00' }];
const evening = [{ day: 'thursday' as const, from: '18:00', to: '19:00' }];

/** Two groups with one member each: ada's at noon with room for `seats` more, bela's in the evening with room for one. */
function toHouse(seats = 1): { facts: SampleFacts; groups: Group[] } {
  const groupSize = { min: 1, target: 2, max: Math.max(2, seats + 1) };
  const facts = toSampleFacts(toSampleCohort([1, 5, 11], { groupSize }));
  addLead(facts, 'ada', { capacity: seats + 1 }, {}, { availability: noon });
  addLead(facts, 'bela', { capacity: 2 }, {}, { availability: evening });
  addSeeker(facts, 'eli', {}, { availability: noon });
  addSeeker(facts, 'finn', {}, { availability: evening });
  const shared = { format: 'mentor-led' as const, reasons: [] };
  return {
    facts,
    groups: [
      {
        ...shared,
        id: 'group-01',
        name: 'Tidal',
        leads: ['ada'],
        members: ['eli'],
        slot: { weekday: 'wednesday', start: '12:00' },
      },
      {
        ...shared,
        id: 'group-02',
        name: 'Heron',
        leads: ['bela'],
        members: ['finn'],
        slot: { weekday: 'thursday', start: '18:00' },
      },
    ],
  };
}

function toQuestion(facts: SampleFacts, groups: readonly Group[]): JoinQuestion {
  return toJoinQuestion(facts, facts.privateParts, { groups }, { from });
}

/** One run of offering: the list brought to the present, and every free place offered. */
function offer(question: JoinQuestion, before: Waitlist, moment = first): Waitlist {
  const settled = settleWaitlist(question, before, moment);
  const order = listWaiting(question, settled, rules).map(({ handle }) => handle);
  const chosen = choosePlaces(question, settled, order);
  return withOffers(question, settled, chosen, { ...moment, answerDays: rules.answerDays });
}

const toShort = ({ offers }: Waitlist) =>
  offers.map(({ handle, group, answer }) => `${handle} ${group ?? ''} ${answer ?? 'open'}`);

describe('the order in which people are asked', () => {
  test('is that of the draw, whatever the order of records and days of joining', () => {
    const names = ['kai', 'lou', 'mia', 'nils', 'oda'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 5 }), (order) => {
        const { facts, groups } = toHouse();
        for (const handle of order) addSeeker(facts, handle);
        const question = toQuestion(facts, groups);
        const list = settleWaitlist(question, toEmptyWaitlist(facts.id), first);
        expect(listWaiting(question, list, rules).map(({ handle }) => handle)).toEqual(
          toDrawOrder(facts.id, facts.cohort.draw, names),
        );
      }),
      { numRuns: 5 },
    );
  });

  test('puts whom an earlier cohort left over first, and who let an offer pass last', () => {
    const { facts, groups } = toHouse();
    const names = toDrawOrder(facts.id, facts.cohort.draw, ['kai', 'lou', 'mia']);
    for (const handle of names) addSeeker(facts, handle);
    const [one = '', two = '', three = ''] = names;
    const autumn = toSampleCohort([1], {
      matching: '2026-09-01',
      starts: '2026-09-07',
      ends: '2026-11-01',
    });
    const enrollment = facts.enrollments.get(three)!;
    facts.others = [
      {
        id: 'autumn-2026',
        cohort: autumn,
        enrollments: new Map([[three, enrollment]]),
        grouping: { groups: [] } as never,
      },
    ];
    const question = toQuestion(facts, groups);
    const list = settleWaitlist(question, toEmptyWaitlist(facts.id), first);
    const read = (waitlist: Waitlist) =>
      listWaiting(question, waitlist, rules).map(({ handle }) => handle);
    expect(read(list)).toEqual([three, one, two]);
    const passed: Waitlist['offers'][number] = {
      handle: three,
      leads: ['ada'],
      slot: { weekday: 'wednesday', start: '12:00' },
      offered: '2027-01-20',
      until: '2027-01-23T23:00:00Z',
      answer: 'declined',
      answered: '2027-01-21',
    };
    expect(read({ ...list, offers: [passed] })).toEqual([one, two, three]);
  });

  test('is by the day of listing where that is announced', () => {
    const { facts, groups } = toHouse();
    for (const handle of ['kai', 'lou', 'mia']) addSeeker(facts, handle);
    const question = toQuestion(facts, groups);
    const list: Waitlist = {
      ...toEmptyWaitlist(facts.id),
      waiting: [
        { handle: 'kai', since: '2027-01-30' },
        { handle: 'lou', since: '2027-01-25' },
        { handle: 'mia', since: '2027-01-28' },
      ],
    };
    const order = listWaiting(question, list, { order: ['arrival'] });
    expect(order.map(({ handle }) => handle)).toEqual(['lou', 'mia', 'kai']);
  });
});

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

test('no seat is ever promised twice, and every list fits its schema, through any story of offers and answers', () => {
  const act = fc.constantFrom('offer', 'accept', 'decline', 'day', 'join');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.tuple(act, fc.nat({ max: 4 })), { maxLength: 14 }),
      (seats, story) => {
        const { facts, groups } = toHouse(seats);
        const names = ['kai', 'lou', 'mia', 'nils', 'oda'];
        names.forEach((handle, index) => {
          const availability = [[...noon, ...evening], noon, evening][index % 3] ?? noon;
          addSeeker(facts, handle, {}, { availability });
        });
        let seated = groups;
        let list = toEmptyWaitlist(facts.id);
        let now = Temporal.Instant.from('2027-02-01T09:00:00Z');
        for (const [what, who] of story) {
          const question = toQuestion(facts, seated);
          const moment = toMoment(now.toString());
          const handle = names[who] ?? 'kai';
          if (what === 'day') now = now.add({ hours: 24 * (1 + who) });
          if (what === 'offer') list = offer(question, list, moment);
          if (what === 'accept') list = withAnswer(list, handle, 'accepted', moment);
          if (what === 'decline') list = withAnswer(list, handle, 'declined', moment);
          if (what === 'join') {
            const settled = settleWaitlist(question, list, moment);
            for (const { offer: one } of listToHandOver(question, settled)) {
              seated = seated.map((group) =>
                group.id === one.group && !group.members.includes(one.handle)
                  ? { ...group, members: [...group.members, one.handle] }
                  : group,
              );
            }
          }
          expect(waitlistSchema.safeParse(list).success).toBe(true);
          for (const group of seated) {
            const held = list.offers.filter(
              ({ group: id, answer, handle: one }) =>
                id === group.id &&
                (answer === undefined || answer === 'accepted') &&
                !group.members.includes(one),
            );
            const most = group.leads[0] === 'ada' ? seats + 1 : 2;
            expect(group.members.length + held.length).toBeLessThanOrEqual(most);
          }
          for (const handle of names) {
            const open = list.offers.filter(
              (one) => one.handle === handle && one.answer === undefined,
            );
            expect(open.length).toBeLessThanOrEqual(1);
          }
        }
      },
    ),
    { numRuns: 25 },
  );
});
