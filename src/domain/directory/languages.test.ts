import { expect, test } from 'vitest';
import { withBareLanguages } from './languages.ts';

test('somebody who speaks the Portuguese of Brazil is found under Portuguese too', () => {
  expect(withBareLanguages(['pt-BR', 'en'])).toEqual(['pt-BR', 'pt', 'en']);
});

test('a language that stands with and without a region is listed once', () => {
  expect(withBareLanguages(['pt', 'pt-BR'])).toEqual(['pt', 'pt-BR']);
});
