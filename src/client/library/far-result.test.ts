import { expect, test } from 'vitest';
import { isFar } from './far-result.ts';

const match = { id: 'page', score: 1, words: [0] };
const page = (count: number) => ({
  id: 'page',
  matches: Array.from({ length: count }, () => match),
});

test('what says no more than half of the words is far', () => {
  expect(isFar({ words: 4, pages: [page(1), page(2)] })).toBe(true);
  expect(isFar({ words: 4, pages: [page(1), page(3)] })).toBe(false);
});

test('a single word that was found is near, and nothing is not far', () => {
  expect(isFar({ words: 1, pages: [page(1)] })).toBe(false);
  expect(isFar({ words: 3, pages: [] })).toBe(false);
  expect(isFar({ words: 0, pages: [page(0)] })).toBe(false);
});
