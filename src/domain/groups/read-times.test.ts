import { expect, test } from 'vitest';
import { findIdentity, readGroupSlots } from './read-times.ts';

const slot = { weekday: 'wednesday', start: '12:30' };
const times = {
  version: 1,
  cohort: 'winter',
  readers: ['age1x'],
  groups: [{ id: 'group-01', slot }],
};

test('reads when each group meets', () => {
  expect([...(readGroupSlots(JSON.stringify(times), 'winter') ?? [])]).toEqual([
    ['group-01', { slot, past: [] }],
  ]);
});

test('reads when a group met before it was repaired', () => {
  const past = [{ weekday: 'monday', start: '18:00' }];
  const repaired = { ...times, groups: [{ id: 'group-01', slot, past }] };
  expect(readGroupSlots(JSON.stringify(repaired), 'winter')?.get('group-01')?.past).toEqual(past);
  const broken = { ...times, groups: [{ id: 'group-01', slot, past: [{ weekday: 'noday' }] }] };
  expect(readGroupSlots(JSON.stringify(broken), 'winter')).toBeUndefined();
});

test.each([
  ['another cohort', { ...times, cohort: 'spring' }],
  ['no groups', { ...times, groups: undefined }],
  ['a day that is none', { ...times, groups: [{ id: 'a', slot: { ...slot, weekday: 'noday' } }] }],
  ['an hour that is none', { ...times, groups: [{ id: 'a', slot: { ...slot, start: '25:00' } }] }],
  ['a list', []],
  ['nothing', null],
])('reads nothing of %s', (_name, value) => {
  expect(readGroupSlots(JSON.stringify(value), 'winter')).toBeUndefined();
});

test('finds a key among the comments of its file, however it is written', () => {
  const key = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`;
  expect(findIdentity(`# Your own key\n# age1abc\n${key}\n`)).toBe(key);
  expect(findIdentity(` ${key.toLowerCase()} `)).toBe(key);
  expect(findIdentity('age1abc')).toBeUndefined();
});
