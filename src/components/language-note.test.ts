import { expect, test } from 'vitest';
import { toLanguageNote } from './language-note.ts';

test('a title in another language than the page is followed by the name of its language', () => {
  expect(toLanguageNote('en', 'es')).toBe(' (inglés)');
  expect(toLanguageNote('es', 'en')).toBe(' (Spanish)');
  expect(toLanguageNote('de', 'de')).toBe(' (German)');
});

test('nothing follows a title in the language of the page', () => {
  expect(toLanguageNote('es', 'es-MX')).toBe('');
});
