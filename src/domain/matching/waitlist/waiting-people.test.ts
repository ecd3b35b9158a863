import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Waitlist } from '../../../schemas/waitlist.ts';
import { toDrawOrder } from '../draw-order.ts';
import { addSeeker, toSampleCohort } from '../sample-facts.ts';
import { first, rules, toHouse, toQuestion } from './sample-house.ts';
import { settleWaitlist, toEmptyWaitlist } from './settle-waitlist.ts';
import { listWaiting } from './waiting-people.ts';

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
