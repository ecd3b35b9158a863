import { expect, test } from 'vitest';
import { rankMatches } from './rank-matches.ts';

const match = (id: string, score: number) => ({ id, score });
const rank = (...found: readonly (readonly { id: string; score: number }[])[]) =>
  rankMatches(found, 100).map(({ id }) => id);
const everywhere = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => match(`page-${String(from + index)}`, 1));

test('a page with all words stands before pages with one of them', () => {
  expect(rank([match('one', 5), match('both', 5)], [match('both', 5), match('other', 5)])).toEqual([
    'both',
    'one',
    'other',
  ]);
});

test('a rare word is worth more than one that stands everywhere', () => {
  const ranked = rank([...everywhere(0, 90)], [match('rare', 6)]);
  expect(ranked[0]).toBe('rare');
  expect(ranked).not.toContain('page-1');
});

test('a word that stands nowhere narrows nothing', () => {
  expect(rank([match('found', 3)], [])).toEqual(['found']);
  expect(rank([], [])).toEqual([]);
  expect(rank()).toEqual([]);
});

test('a page keeps all its matches', () => {
  const [page] = rankMatches([[match('both', 5)], [match('both', 4)]], 2);
  expect(page?.matches.map(({ score }) => score).sort()).toEqual([4, 5]);
});

test('a page that has neighbors of the query side by side stands before one that has them apart', () => {
  const found = [
    [match('apart', 6), match('beside', 5)],
    [match('apart', 6), match('beside', 5)],
  ];
  expect(rankMatches(found, 100).map(({ id }) => id)).toEqual(['apart', 'beside']);
  const ranked = rankMatches(found, 100, [new Set(['beside'])]);
  expect(ranked.map(({ id }) => id)).toEqual(['beside', 'apart']);
});
