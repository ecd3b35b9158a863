import { expect, test } from 'vitest';
import { groupNews } from '../../copy/en/group-news.ts';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { listGroupNews } from './group-news.ts';

const from = '2027-02-01';
const monday = { weekday: 'monday', start: '18:00' } as const;
const shared = { format: 'mentor-led' as const, reasons: [] };

const repaired: Pick<GroupingRecord, 'groups' | 'ended' | 'changes'> = {
  groups: [
    {
      ...shared,
      id: 'group-01',
      name: 'Tidal',
      leads: ['ada'],
      members: ['ana', 'cai', 'zoe'],
      slot: monday,
      since: from,
      past: [
        { until: from, leads: ['ada', 'dot'], members: ['ben', 'cai', 'eli', 'fay'], slot: monday },
      ],
    },
    {
      ...shared,
      id: 'group-02',
      name: 'Coral',
      leads: ['cy'],
      members: ['eli', 'gil'],
      slot: monday,
      since: from,
      past: [{ until: from, leads: ['cy'], members: ['gil'], slot: monday }],
    },
    { ...shared, id: 'group-04', name: 'Fern', leads: ['hal'], members: ['ivy'], slot: monday },
  ],
  ended: [
    {
      id: 'group-03',
      name: 'Larch',
      format: 'mentor-led',
      past: [{ until: from, leads: ['bo'], members: ['ana'], slot: monday }],
    },
  ],
  changes: [
    {
      from,
      decidedOn: '2027-01-28',
      asked: [
        { handle: 'ben', what: 'leaves' },
        { handle: 'bo', what: 'leaves' },
        { handle: 'dot', what: 'stops-leading' },
        { handle: 'zoe', what: 'joins' },
      ],
      moved: { slots: 0, others: 2 },
      quality: { slots: 'certified', others: 'certified' },
    },
  ],
};

test('what changed for a group is told in numbers, with where people came from', () => {
  expect(listGroupNews(repaired, 'group-01')).toEqual([
    {
      date: from,
      isNew: false,
      left: 1,
      movedAway: 1,
      lost: 1,
      joined: 1,
      fromEnded: 1,
      movedHere: 0,
      leadsGone: 1,
      hasOtherTime: false,
    },
  ]);
  expect(listGroupNews(repaired, 'group-02')).toMatchObject([{ movedHere: 1, left: 0 }]);
});

test('of a group that stayed as it was there is nothing to tell', () => {
  expect(listGroupNews(repaired, 'group-04')).toEqual([]);
});

test('the words name nobody and say why', () => {
  const [news] = listGroupNews(repaired, 'group-01');
  if (news === undefined) throw new Error('Nothing changed.');
  const text = groupNews.changed('1 February 2027', news);
  expect(text).toContain('1 person left the cohort or paused');
  expect(text).toContain('1 lead stopped leading, and another goes on');
  expect(text).toContain('there is no group for 1 person for now');
  for (const name of ['ana', 'ben', 'zoe', 'dot']) expect(text).not.toContain(` ${name}`);
});
