import { expect, test } from 'vitest';
import { toMeantAsTyped } from './known-words.ts';

const known = {
  vocabulary: ['power', 'goals'],
  everyday: new Set(['pound']),
  foreign: new Set(['poner', 'metas', 'power']),
};

test('what is said every day, here or elsewhere, is meant as it was typed', () => {
  const isMeant = toMeantAsTyped(known, ['pound', 'gosls']);
  expect(isMeant('pound')).toBe(true);
  expect(isMeant('poner')).toBe(true);
  expect(isMeant('gosls')).toBe(false);
});

test('beside a word of another language all words are, but not beside one that both languages have', () => {
  expect(toMeantAsTyped(known, ['metas', 'gosls'])('gosls')).toBe(true);
  expect(toMeantAsTyped(known, ['Power', 'gosls'])('gosls')).toBe(false);
});
