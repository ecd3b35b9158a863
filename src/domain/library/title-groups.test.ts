import { expect, test } from 'vitest';
import { groupByTitle } from './title-groups.ts';

const group = (...titles: string[]) => groupByTitle(titles, (title) => title);

test('what has one title stands together, where the first of it stood', () => {
  expect(group('Notes', 'Agenda', 'notes ', 'Other', 'Nótes')).toEqual([
    ['Notes', 'notes ', 'Nótes'],
    ['Agenda'],
    ['Other'],
  ]);
});

test('what differs in a word stays apart, and nothing is one group of nothing', () => {
  expect(group('Week 1', 'Week 2')).toHaveLength(2);
  expect(group()).toEqual([]);
});
