import { expect, test } from 'vitest';
import type { GroupRecord } from '../../schemas/grouping.ts';
import { toGroupTable } from './group-table.ts';
import { toMemberNames } from './member-names.ts';
import { getReasonStatus } from './reason-status.ts';
import { countLeavers, withoutLeavers } from './without-leavers.ts';

const names = ['Dang Thu Hà', 'Élodie', 'Ana de la Cruz', '美咲 田中'];

test('members are shown as their cohort publishes them', () => {
  expect(toMemberNames(names, 'names')).toEqual(names);
  expect(toMemberNames(names, 'first-names')).toEqual(['Dang', 'Élodie', 'Ana', '美咲']);
  expect(toMemberNames(names, 'initials')).toEqual(['DH', 'É', 'AC', '美田']);
  expect(toMemberNames(names, 'counts')).toEqual([]);
});

test('whoever left a cohort is neither named in its groups nor counted', () => {
  const group: GroupRecord = {
    id: 'group-01',
    name: 'Tidal',
    format: 'mentor-led',
    leads: ['mara'],
    members: ['ana', 'ben', 'cai'],
    reasons: [],
  };
  const counts = { seekers: 4, placed: 3, unplaced: 1, groups: 1 };
  const grouping = { groups: [group], counts };
  const shown = withoutLeavers(grouping, new Set(['ana', 'cai']));
  expect(shown.groups[0]?.members).toEqual(['ana', 'cai']);
  expect(shown.counts).toEqual({ ...counts, placed: 2 });
  expect([countLeavers(counts), countLeavers(shown.counts)]).toEqual([0, 1]);
});

test('a reason is judged by its numbers alone', () => {
  const topic = (askedBy: number) =>
    getReasonStatus({ kind: 'asked-topic', topic: 'git', askedBy, of: 4 });
  expect([0, 1, 3, 4].map(topic)).toEqual(['not-met', 'partly-met', 'partly-met', 'met']);
  expect(getReasonStatus({ kind: 'size', size: 4, target: 4 })).toBe('met');
  expect(getReasonStatus({ kind: 'size', size: 5, target: 4 })).toBe('partly-met');
  expect(getReasonStatus({ kind: 'shared-time', meetings: 10 })).toBe('met');
  expect(getReasonStatus({ kind: 'shared-language', languages: ['en'] })).toBe('met');
});

test('a table seats leads at the top, then members, then the free seats, all the way around', () => {
  expect(toGroupTable({ leads: 1, taken: 2, capacity: 3 })).toEqual([
    { kind: 'lead', angle: 0 },
    { kind: 'taken', angle: 90 },
    { kind: 'taken', angle: 180 },
    { kind: 'free', angle: 270 },
  ]);
  expect(toGroupTable({ leads: 0, taken: 4, capacity: 3 })).toHaveLength(4);
});
