import { expect, test } from 'vitest';
import { ofLanguage } from './language-marks.ts';

test('words in another language than the page say which, and in which direction where it differs', () => {
  expect(ofLanguage('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(ofLanguage('pt-BR', 'en')).toEqual({ lang: 'pt-BR' });
  expect(ofLanguage('en', 'ar-XB')).toEqual({ lang: 'en', dir: 'ltr' });
});

test('words in the language of the page say nothing of it', () => {
  expect(ofLanguage('en', 'en')).toEqual({});
  expect(ofLanguage('en-GB', 'en')).toEqual({});
  expect(ofLanguage('es', 'es-MX')).toEqual({});
});

test('a language that the site does not speak is named, though its pages are in English', () => {
  expect(ofLanguage('de', 'en')).toEqual({ lang: 'de' });
  expect(ofLanguage('de', 'de')).toEqual({ lang: 'de' });
});
