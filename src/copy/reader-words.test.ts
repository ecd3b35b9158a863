import { expect, test } from 'vitest';
import { getReaderWords, getTakingPartWords } from './reader-words.ts';

const listAlike = (word: string, language: string, locale: string): string[] =>
  getReaderWords(language, locale)
    .filter((group) => group.includes(word))
    .flat();

test('a text is searched by other words of its own language, whatever the country', () => {
  expect(listAlike('goes silent', 'en-GB', 'en')).toContain('ghosted');
  expect(listAlike('acuerdo', 'es-AR', 'en')).toContain('reglas');
});

test('on a page in Spanish a text in English is searched by Spanish words too, elsewhere not', () => {
  expect(listAlike('accessibility', 'en', 'es')).toContain('accesibilidad');
  expect(listAlike('accessibility', 'en', 'en')).not.toContain('accesibilidad');
  expect(listAlike('accessibility', 'de', 'es')).toEqual([]);
});

test('a language without a list has no other words', () => {
  expect(getReaderWords('ja', 'en')).toEqual([]);
  expect(getReaderWords('constructor', 'en')).toEqual([]);
});

test('what a programme says of itself is searched by further words, in the language of the page too', () => {
  const words = getTakingPartWords('en', 'es').flat();
  expect(words).toContain('sign up');
  expect(words).toContain('inscribirse');
  expect(getTakingPartWords('de', 'en')).toEqual([]);
});

test('no group names a word twice', () => {
  const languages = [
    ['en', 'es'],
    ['es', 'es'],
  ] as const;
  const groups = languages.flatMap(([text, page]) => [
    ...getReaderWords(text, page),
    ...getTakingPartWords(text, page),
  ]);
  for (const group of groups) {
    expect(new Set(group).size, group[0]).toBe(group.length);
  }
});
