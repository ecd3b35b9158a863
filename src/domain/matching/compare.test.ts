import { expect, test } from 'vitest';
import type { Group, Grouping } from '../../schemas/grouping.ts';
import { compareGroupings, isSamePlan } from './compare.ts';
import { usualPreferences } from './preferences.ts';

function toGroup(lead: string, members: string[], change: Partial<Group> = {}): Group {
  const slot = { weekday: 'monday' as const, start: '18:00' };
  const shared = { id: `group-${lead}`, name: lead, format: 'mentor-led' as const, reasons: [] };
  return { ...shared, leads: [lead], members, slot, ...change };
}

function toGrouping(groups: Group[], plannedOn = '2027-01-07'): Grouping {
  return {
    version: 1,
    cohort: 'winter-2027',
    plannedOn,
    zone: 'Europe/Berlin',
    publicInputs: '0'.repeat(64),
    settings: {
      groupSize: { min: 1, target: 2, max: 3 },
      requirements: [],
      preferences: { ...usualPreferences, topics: 1, rankedLeads: 1, goals: 1 },
      fitFloor: 0,
    },
    counts: { seekers: 9, placed: 9, unplaced: 0, groups: groups.length },
    quality: { placed: 'solver-proven', value: 'solver-proven', gapPercent: 0 },
    groups,
  };
}

test('everything is new where nothing is published', () => {
  const { groups, unchanged, moves } = compareGroupings(
    undefined,
    toGrouping([toGroup('a', ['x'])]),
  );
  expect(groups.map(({ kind }) => kind)).toEqual(['new']);
  expect(unchanged).toBe(0);
  expect(moves).toEqual([{ handle: 'x', from: undefined, to: 'a' }]);
});

test('groups are told apart by their leads, whatever their numbers', () => {
  const before = toGrouping([toGroup('a', ['x', 'y']), toGroup('b', ['z']), toGroup('c', ['w'])]);
  const moved = { slot: { weekday: 'tuesday' as const, start: '18:00' } };
  const after = toGrouping([
    toGroup('b', ['z', 'x'], { id: 'group-01' }),
    toGroup('a', ['y'], moved),
    toGroup('d', ['v']),
  ]);
  const { groups, moves } = compareGroupings(before, after);
  expect(groups).toMatchObject([
    { kind: 'changed', joined: ['x'], left: [], slotBefore: undefined },
    { kind: 'changed', joined: [], left: ['x'], slotBefore: { weekday: 'monday' } },
    { kind: 'new', group: { leads: ['d'] } },
    { kind: 'gone', group: { leads: ['c'] } },
  ]);
  expect(moves).toEqual([
    { handle: 'v', from: undefined, to: 'd' },
    { handle: 'w', from: 'c', to: undefined },
    { handle: 'x', from: 'a', to: 'b' },
  ]);
});

test('a plan that only the calendar tells apart is the same', () => {
  const groups = [toGroup('a', ['x'])];
  const turned = Object.fromEntries(Object.entries(toGrouping(groups, '2027-01-09')).reverse());
  expect(isSamePlan(toGrouping(groups), turned as Grouping)).toBe(true);
  expect(isSamePlan(toGrouping(groups), toGrouping([toGroup('a', ['y'])]))).toBe(false);
  expect(compareGroupings(toGrouping(groups), toGrouping(groups))).toEqual({
    groups: [],
    unchanged: 1,
    moves: [],
    atOtherHour: [],
  });
});

test('one-to-one, pairs are told apart by both people, pairs that end are listed, and other hours are counted', () => {
  const pair = (lead: string, member: string, start: string) =>
    toGroup(lead, [member], {
      id: `${lead}-${member}`,
      format: 'one-to-one',
      slot: { weekday: 'monday', start },
    });
  const before = toGrouping([
    pair('ana', 'ida', '17:30'),
    pair('ana', 'leo', '18:00'),
    pair('ben', 'sol', '19:00'),
    pair('ben', 'tom', '20:00'),
  ]);
  const after = toGrouping([
    pair('ana', 'ida', '17:00'),
    pair('ana', 'leo', '18:00'),
    pair('ana', 'sol', '19:30'),
  ]);
  const { groups, unchanged, moves, atOtherHour } = compareGroupings(before, after);
  expect(groups).toMatchObject([
    {
      kind: 'changed',
      group: { members: ['ida'] },
      joined: [],
      left: [],
      slotBefore: { start: '17:30' },
    },
    { kind: 'new', group: { leads: ['ana'], members: ['sol'] } },
    { kind: 'gone', group: { leads: ['ben'], members: ['sol'] } },
    { kind: 'gone', group: { leads: ['ben'], members: ['tom'] } },
  ]);
  expect(unchanged).toBe(1);
  expect(moves).toEqual([
    { handle: 'sol', from: 'ben', to: 'ana' },
    { handle: 'tom', from: 'ben', to: undefined },
  ]);
  expect(atOtherHour).toEqual(['ana', 'ida']);
});
