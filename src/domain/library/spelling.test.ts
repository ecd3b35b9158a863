import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearestWord, foldWord, sharesBeginning } from './spelling.ts';

const vocabulary = ['mentoring', 'feedback', 'meeting', 'agenda', 'form', 'forms', 'orientation'];

test.each([
  ['a letter left out', 'feedbak', 'feedback'],
  ['a letter too many', 'meetting', 'meeting'],
  ['two letters swapped', 'agedna', 'agenda'],
  ['two wrong letters in a long word', 'orentaton', 'orientation'],
  ['a letter left out of a short word', 'frms', 'forms'],
])('%s is mended', (_, typed, meant) => {
  expect(findNearestWord(typed, vocabulary)).toBe(meant);
});

test('a short word, and one that is too far from all, is left as it is', () => {
  expect(findNearestWord('from', vocabulary)).toBeUndefined();
  expect(findNearestWord('worm', vocabulary)).toBeUndefined();
  expect(findNearestWord('spinach', vocabulary)).toBeUndefined();
  expect(findNearestWord('feedback', [])).toBeUndefined();
});

test('another letter in a short word is mended where it is near the one that was meant, and else another word', () => {
  expect(findNearestWord('gosls', ['goals'])).toBe('goals');
  expect(findNearestWord('gials', ['goals'])).toBe('goals');
  expect(findNearestWord('poner', ['power'])).toBeUndefined();
  expect(findNearestWord('gaols', ['goals'])).toBe('goals');
});

test('of two words as near, the more common is meant', () => {
  expect(findNearestWord('reading', ['leading', 'heading'])).toBe('leading');
});

test('one letter changed anywhere is found again', () => {
  const word = 'mentoring';
  fc.assert(
    fc.property(fc.nat({ max: word.length - 1 }), fc.constantFrom('x', ''), (at, letter) => {
      const typed = word.slice(0, at) + letter + word.slice(at + 1);
      expect(findNearestWord(typed, vocabulary)).toBe(word);
    }),
  );
});

test('a beginning and another ending are the same word; a few letters are not', () => {
  expect(sharesBeginning('feedb', 'feedback')).toBe(true);
  expect(sharesBeginning('contribuez', 'contribuer')).toBe(true);
  expect(sharesBeginning('feedbak', 'feed')).toBe(false);
  expect(sharesBeginning('so', 'sowing')).toBe(true);
});

test('accents and case make no other word', () => {
  expect(foldWord('Réunión')).toBe('reunion');
});
