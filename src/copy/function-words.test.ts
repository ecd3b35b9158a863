import { expect, test } from 'vitest';
import { getFunctionWords } from './function-words.ts';
import { getReaderWords } from './reader-words.ts';

test('each language leaves out its own words, in lower case and with straight apostrophes', () => {
  const english = getFunctionWords('en');
  const spanish = getFunctionWords('es');
  expect(english.has('how')).toBe(true);
  expect(spanish.has('cómo')).toBe(true);
  expect(english.has('cómo')).toBe(false);
  for (const word of [...english, ...spanish]) expect(word).toMatch(/^[\p{Ll}']+$/u);
});

test('a language without a list has those of English', () => {
  expect(getFunctionWords('ja')).toBe(getFunctionWords('en-GB'));
});

test('what denies or counts is searched for', () => {
  const english = getFunctionWords('en');
  const spanish = getFunctionWords('es');
  for (const word of ['not', 'no', 'never', 'too', 'few']) expect(english.has(word)).toBe(false);
  for (const word of ['no', 'nunca', 'poco', 'nadie']) expect(spanish.has(word)).toBe(false);
});

test('no word of readers is left out as a whole', () => {
  for (const language of ['en', 'es']) {
    const functionWords = getFunctionWords(language);
    const words = getReaderWords(language, language).flat();
    expect(words.filter((word) => functionWords.has(word))).toEqual([]);
  }
});
