import { expect, test } from 'vitest';
import type { GroupingRecord } from '../../schemas/grouping.ts';
import { listNamed, mapPeople } from './map-people.ts';

const monday = { weekday: 'monday', start: '18:00' } as const;
const past = [{ until: '2027-02-01', leads: ['ada'], members: ['ben', 'dev'], slot: monday }];
const shared = { format: 'mentor-led' as const, name: 'Tidal', slot: monday, reasons: [] };

// Only what names people matters here.
const grouping = {
  groups: [{ ...shared, id: 'group-01', leads: ['ada'], members: ['cai', 'dev'], past }],
  ended: [{ id: 'group-02', name: 'Coral', format: 'mentor-led', past }],
  changes: [
    {
      from: '2027-02-01',
      decidedOn: '2027-01-28',
      asked: [
        { handle: 'ben', what: 'leaves' },
        { handle: 'cai', what: 'joins', to: 'ada' },
      ],
      moved: { slots: 0, others: 0 },
      quality: { slots: 'certified', others: 'certified' },
    },
  ],
} as unknown as GroupingRecord;

test('everybody who is or was in a group, or asked for something, is named', () => {
  expect(listNamed(grouping)).toEqual(['ada', 'ben', 'cai', 'dev']);
});

test('somebody is replaced wherever they are named, and lists stay in order', () => {
  const replaced = mapPeople(grouping, (handle) => (handle === 'ben' ? 'removed-1' : handle));
  expect(JSON.stringify(replaced)).not.toContain('ben');
  expect(replaced.ended?.[0]?.past[0]?.members).toEqual(['dev', 'removed-1']);
  expect(replaced.changes?.[0]?.asked.map(({ handle }) => handle)).toEqual(['cai', 'removed-1']);
});
