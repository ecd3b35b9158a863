import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../schemas/ledger.ts';
import type { GroupingRecord } from '../../../schemas/grouping.ts';
import { listMetSets, toMetPairs } from './met-pairs.ts';
import {
  forgetInLedger,
  toLedgerReaders,
  updateLedger,
  type PublishedMeetings,
} from './update-ledger.ts';

const entry: LedgerEntry = {
  cohort: 'winter',
  matching: '2027-01-07',
  groups: [['ana', 'ben', 'mara']],
  rounds: [{ date: '2027-02-01', groups: [['ana', 'ben']] }],
};
/** Of a grouping, a ledger reads its people alone. */
const toPublished = (members: string[]): PublishedMeetings => ({
  id: 'winter',
  cohort: { matching: '2027-01-07', starts: '2027-01-18' },
  grouping: { groups: [{ leads: ['mara'], members }] } as unknown as GroupingRecord,
  rotation: undefined,
});

test('before a cohort begins its groups replace what was, and afterwards they join it', () => {
  const published = [toPublished(['cai', 'ben'])];
  expect(updateLedger([entry], published, '2027-01-10')[0]?.groups).toEqual([
    ['ben', 'cai', 'mara'],
  ]);
  expect(updateLedger([entry], published, '2027-02-10')[0]).toMatchObject({
    groups: [
      ['ana', 'ben', 'mara'],
      ['ben', 'cai', 'mara'],
    ],
    rounds: entry.rounds,
  });
});

test('who was in a group before a repair, or in one that ended, has met too', () => {
  const grouping = {
    groups: [{ leads: ['mara'], members: ['ben'], past: [{ leads: ['mara'], members: ['ana'] }] }],
    ended: [{ past: [{ leads: [], members: ['cai', 'dev'] }] }],
  } as unknown as GroupingRecord;
  const [only] = updateLedger([], [{ ...toPublished([]), grouping }], '2027-02-10');
  expect(only?.groups).toEqual([
    ['ana', 'mara'],
    ['ben', 'mara'],
    ['cai', 'dev'],
  ]);
});

test('a cohort that is gone keeps what it has, and one without groups adds nothing', () => {
  const other = { ...entry, cohort: 'autumn' };
  const empty = { ...toPublished([]), grouping: undefined };
  expect(updateLedger([other], [empty], '2027-02-10')).toEqual([other]);
});

test('who was removed is in no set, nor is the name that keeps their place', () => {
  expect(forgetInLedger([entry], 'ben')).toEqual([
    { ...entry, groups: [['ana', 'mara']], rounds: [{ date: '2027-02-01', groups: [] }] },
  ]);
  const kept = updateLedger([], [toPublished(['removed-0a1b2c3d', 'ben'])], '2027-02-10');
  expect(kept[0]?.groups).toEqual([['ben', 'mara']]);
});

test("a ledger is sealed to the programme's own keys, else to those of all cohorts", () => {
  const cohorts = [{ recipients: ['b', 'c'] }, { recipients: ['a', 'c'] }];
  expect(toLedgerReaders({ recipients: [] }, cohorts)).toEqual(['a', 'b', 'c']);
  expect(toLedgerReaders({ recipients: ['p'] }, cohorts)).toEqual(['p']);
});

test('pairs are listed once, and only of cohorts that came before and of days that are over', () => {
  expect(
    toMetPairs([
      ['b', 'a'],
      ['a', 'b', 'c'],
    ]),
  ).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
  const spring = { id: 'spring', matching: '2027-04-06' };
  expect(listMetSets([entry], spring, '2027-02-01')).toEqual(entry.groups);
  expect(listMetSets([entry], spring, '2027-02-02')).toHaveLength(2);
  expect(listMetSets([entry], { id: 'winter', matching: '2028-01-01' }, '2028-01-01')).toEqual([]);
  const earlier = { id: 'autumn', matching: '2026-10-01' };
  expect(listMetSets([entry], earlier, '2026-10-01')).toEqual([]);
});
