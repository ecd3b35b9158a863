import { expect, test } from 'vitest';
import { findCarriedOn } from './carried-on.ts';
import { listKnown, listRetired, toFreshIds } from './given-ids.ts';

function toGroup(id: string, leads: string[], members: string[]) {
  return { id, name: id.toUpperCase(), format: 'mentor-led' as const, leads, members, reasons: [] };
}

function listPairs(
  before: readonly ReturnType<typeof toGroup>[],
  after: readonly ReturnType<typeof toGroup>[],
): string[] {
  return [...findCarriedOn(before, after)].map(([now, old]) => `${now.id} is ${old.id}`).sort();
}

test('a group goes on with its lead and most of its people, whatever its number', () => {
  const before = [
    toGroup('a', ['ida'], ['jo', 'kim', 'lea']),
    toGroup('b', ['max'], ['ned', 'ola']),
  ];
  const after = [
    toGroup('x', ['max'], ['ned', 'ola', 'pia']),
    toGroup('y', ['ida'], ['jo', 'kim']),
  ];
  expect(listPairs(before, after)).toEqual(['x is b', 'y is a']);
});

test('another lead, other people or another format make another group', () => {
  const before = [toGroup('a', ['ida'], ['jo', 'kim', 'lea'])];
  expect(listPairs(before, [toGroup('x', ['max'], ['jo', 'kim', 'lea'])])).toEqual([]);
  expect(listPairs(before, [toGroup('x', ['ida'], ['jo', 'ned', 'ola'])])).toEqual([]);
  const reverse = { ...toGroup('x', ['ida'], ['jo', 'kim', 'lea']), format: 'reverse' as const };
  expect(findCarriedOn(before, [reverse]).size).toBe(0);
});

test('one-to-one a pair goes on with both people alone, and of equals more than half', () => {
  const before = [toGroup('a', ['ida'], ['jo']), toGroup('b', [], ['kim', 'lea', 'max'])];
  const after = [toGroup('x', ['ida'], ['ned']), toGroup('y', [], ['lea', 'max', 'ola'])];
  expect(listPairs(before, after)).toEqual(['y is b']);
});

test('an id is given once: past ids of all groups that a cohort ever had', () => {
  const published = {
    groups: [toGroup('group-01', ['ida'], ['jo'])],
    retired: [{ id: 'group-07', name: 'Fennel' }],
  };
  expect(toFreshIds(2, listKnown(published))).toEqual(['group-08', 'group-09']);
  expect(toFreshIds(100, []).at(0)).toBe('group-001');
});

test('what never met is kept with its last hour, where everybody may know that', () => {
  const monday = { weekday: 'monday', start: '18:00' } as const;
  const thursday = { weekday: 'thursday', start: '17:00' } as const;
  const people = { leads: ['ida'], members: ['jo'] };
  const published = {
    groups: [
      { ...toGroup('group-02', ['ida'], ['jo']), slot: monday },
      { ...toGroup('group-01', ['ned'], ['ola']), slot: thursday, since: '2027-02-08' },
      toGroup('group-04', ['kim'], ['lea']),
    ],
    ended: [
      {
        ...{ id: 'group-03', name: 'Fennel', format: 'mentor-led' as const },
        past: [
          { ...people, until: '2027-02-01', slot: monday },
          { ...people, since: '2027-02-01', until: '2027-02-08', slot: thursday },
        ],
      },
    ],
    retired: [{ id: 'group-07', name: 'Gorse', format: 'pair' as const, slot: monday }],
  };
  const kept = [{ id: 'group-04' }];
  const found = listRetired(published, kept, 'all');
  expect(found).toEqual([
    {
      ...{ id: 'group-01', name: 'GROUP-01', format: 'mentor-led' },
      ...{ since: '2027-02-08', slot: thursday },
    },
    { id: 'group-02', name: 'GROUP-02', format: 'mentor-led', slot: monday },
    { id: 'group-03', name: 'Fennel', format: 'mentor-led', slot: thursday },
    { id: 'group-07', name: 'Gorse', format: 'pair', slot: monday },
  ]);
  const open = listRetired(published, kept, 'members').filter(({ slot }) => slot !== undefined);
  expect([found.length, open]).toEqual([4, []]);
});
