import { expect, test } from 'vitest';
import { findNearestWord, toChoice } from './words.ts';

test.each([
  ['accessibilty', ['accessibility', 'access'], 'accessibility'],
  ['titel', ['title', 'source'], 'title'],
  ['OPEN', ['open', 'paused'], 'open'],
  ['xyz', ['abc', 'open'], undefined],
  ['', ['a'], 'a'],
  ['layout', ['links', 'capacity'], undefined],
])('%s may have been meant as one of %j', (typed, words, nearest) => {
  expect(findNearestWord(typed, words)).toBe(nearest);
});

test('of two words as near, the first in code-unit order is taken', () => {
  expect(findNearestWord('cat', ['hat', 'bat'])).toBe('bat');
  expect(findNearestWord('cat', ['bat', 'hat'])).toBe('bat');
});

test('a choice reads like a sentence', () => {
  expect([toChoice([]), toChoice(['a']), toChoice(['a', 'b']), toChoice(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});
