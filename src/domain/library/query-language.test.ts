import { expect, test } from 'vitest';
import { toQueryLanguage } from './query-language.ts';

const english = new Set(['the', 'is', 'it', 'my', 'me', 'how', 'and']);
const others = [
  { language: 'es', functionWords: ['la', 'el', 'cómo', 'me', 'qué', 'son', 'con'] },
  { language: 'fr', functionWords: ['la', 'le', 'est', 'comment', 'me'] },
];
const ask = (text: string): string | undefined => toQueryLanguage(text, english, others);

test('a text is asked in the language whose everyday words it has most of', () => {
  expect(ask('Cómo me inscribo')).toBe('es');
  expect(ask('comment la suite')).toBe('fr');
  expect(ask('how is it measured')).toBeUndefined();
});

test('a word that two languages have says nothing against the page’s own', () => {
  expect(ask('pros and con')).toBeUndefined();
  expect(ask('tell me')).toBeUndefined();
});

test('without everyday words, and by quoted ones, no language is told', () => {
  expect(ask('zona horaria')).toBeUndefined();
  expect(ask('“la zona”')).toBeUndefined();
});
