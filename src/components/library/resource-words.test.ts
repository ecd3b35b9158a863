import { expect, test } from 'vitest';
import { resourceSchema } from '../../schemas/resource.ts';
import { toForeignMarks } from './resource-words.ts';

const toResource = (language: string) =>
  resourceSchema.parse({
    title: 'Guide',
    summary: 'A guide.',
    kind: 'article',
    audience: ['mentee'],
    stage: 'any',
    language,
  });

test('words in another language than the page say which, and in which direction it is written', () => {
  expect(toForeignMarks(toResource('ar'), 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(toForeignMarks(toResource('pt-BR'), 'en')).toEqual({ lang: 'pt-BR', dir: 'ltr' });
});

test('words in the language of the page say nothing of it', () => {
  expect(toForeignMarks(toResource('en'), 'en')).toEqual({});
});
