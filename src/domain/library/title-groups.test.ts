import { expect, test } from 'vitest';
import { groupByTitle, nameEntries } from './title-groups.ts';

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

const entry = { use: '', summary: 'Introduction', facts: 'Talk' };

test('entries of one title are told apart by use, then by what their summaries do not share', () => {
  const dated = ['2021-09-29', '2022-03-07'].map((day) => ({
    ...entry,
    summary: `Introduction · ${day}`,
  }));
  expect(nameEntries([...dated, { ...entry, use: 'Spring: First call' }])).toEqual({
    summary: 'Introduction',
    names: ['2021-09-29', '2022-03-07', 'Spring: First call'],
  });
});

test('entries with the same summary are told apart by their facts, and at last by number', () => {
  const long = { ...entry, facts: 'Talk · 9 min' };
  expect(nameEntries([entry, long, entry])).toEqual({
    summary: 'Introduction',
    names: ['Talk', 'Talk · 9 min', 'Talk (2)'],
  });
});

test('summaries that share nothing name their entries, and none stands above them', () => {
  const entries = ['How to begin.', 'How to end.'].map((summary) => ({ ...entry, summary }));
  expect(nameEntries(entries)).toEqual({ summary: '', names: ['How to begin.', 'How to end.'] });
});
