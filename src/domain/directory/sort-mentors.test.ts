import { expect, test } from 'vitest';
import { sortMentors, toNameKey, type SortOrder } from './sort-mentors.ts';

function toRow(name: string, confirmed: string, freeSeats: number) {
  return { handle: name.toLowerCase(), nameKey: toNameKey(name), confirmed, freeSeats };
}

const rows = [toRow('Zoë', '2027-01-01', 1), toRow('Émile', '', 3), toRow('Ada', '2027-03-01', 3)];

function sorted(order: SortOrder) {
  return sortMentors(rows, order).map((row) => row.nameKey);
}

test('marks and case do not count in a name', () => {
  expect(sorted('name')).toEqual(['ada', 'emile', 'zoe']);
});

test('the latest confirmation comes first, and who has none comes last', () => {
  expect(sorted('confirmed')).toEqual(['ada', 'zoe', 'emile']);
});

test('most free seats come first, and ties go by name', () => {
  expect(sorted('seats')).toEqual(['ada', 'emile', 'zoe']);
});
