import { expect, test } from 'vitest';
import { getLetterLanguage } from './letter-language.ts';

test('somebody is written to in the first of their languages that the programme speaks', () => {
  expect(getLetterLanguage(['fr', 'es', 'en'], ['en', 'es'])).toBe('es');
  expect(getLetterLanguage(['en', 'es'], ['es', 'en'])).toBe('en');
});

test('a language is spoken in whatever country, in the words that are nearest', () => {
  expect(getLetterLanguage(['es-MX'], ['en', 'es'])).toBe('es');
  expect(getLetterLanguage(['pt-BR'], ['en', 'pt', 'pt-BR'])).toBe('pt-BR');
});

test('who speaks none of them, or says nothing, is written to in the first', () => {
  expect(getLetterLanguage(['ja'], ['es', 'en'])).toBe('es');
  expect(getLetterLanguage([], ['es', 'en'])).toBe('es');
});
