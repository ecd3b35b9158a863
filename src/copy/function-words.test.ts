import { expect, test } from 'vitest';
import { loadFunctionWords } from './function-words.ts';
import { getReaderWords } from './reader-words.ts';

test('each language leaves out its own words, in lower case and with straight apostrophes', async () => {
  const english = await loadFunctionWords('en');
  const spanish = await loadFunctionWords('es');
  expect(english.has('how')).toBe(true);
  expect(spanish.has('cómo')).toBe(true);
  expect(english.has('cómo')).toBe(false);
  for (const word of [...english, ...spanish]) expect(word).toMatch(/^[\p{Ll}']+$/u);
});

test('what denies or counts is searched for', async () => {
  const english = await loadFunctionWords('en');
  const spanish = await loadFunctionWords('es');
  for (const word of ['not', 'no', 'never', 'too', 'few']) expect(english.has(word)).toBe(false);
  for (const word of ['no', 'nunca', 'poco', 'nadie']) expect(spanish.has(word)).toBe(false);
});

test('no word of readers is left out as a whole', async () => {
  for (const language of ['en', 'es']) {
    const functionWords = await loadFunctionWords(language);
    const words = getReaderWords(language, language).flat();
    expect(words.filter((word) => functionWords.has(word))).toEqual([]);
  }
});
