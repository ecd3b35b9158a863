import { expect, test } from 'vitest';
import { findSection } from './page-section.ts';

const anchors = [
  { element: 'h2', id: 's-cost', text: 'What does it cost?', location: 10 },
  { element: 'p', id: 'note', text: 'A note', location: 15 },
  { element: 'h2', id: 's-success', text: 'How is success measured?', location: 30 },
  { element: 'h3', id: 's-people', text: 'Do you measure people?', location: 60 },
];
const find = (...places: number[][]) => findSection(anchors, places)?.id;

test('the part with most of the words is found, and what its heading says counts twice', () => {
  expect(find([20, 33])).toBe('s-success');
  expect(find([20, 40], [41], [33])).toBe('s-success');
  expect(findSection(anchors, [[62]])).toEqual({
    id: 's-people',
    heading: 'Do you measure people?',
    start: 64,
    end: Infinity,
  });
});

test('a word that several parts say leads to none of them, nor does one before all headings', () => {
  expect(find([20, 40])).toBeUndefined();
  expect(find([3])).toBeUndefined();
  expect(find()).toBeUndefined();
});

test('a part that says half of what the page does is not where it leads', () => {
  expect(find([33], [])).toBeUndefined();
  expect(find([33], [], [40])).toBe('s-success');
});
