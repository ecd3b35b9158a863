import { expect, test } from 'vitest';
import { toSearchWords, toUnspacedWords } from './search-words.ts';
import { toEverydayWords, toVocabulary } from './vocabulary.ts';
import { toWordFileName } from './index-files.ts';

test('words are told apart, once each and without marks', () => {
  expect(toSearchWords('How do I ask, and how well?')).toEqual([
    'how',
    'do',
    'i',
    'ask',
    'and',
    'well',
  ]);
  expect(toSearchWords(' … ')).toEqual([]);
});

test('a sentence without spaces has words too', () => {
  expect(toUnspacedWords('質問の書き方 in five lines')).toContain('質問');
  expect(toUnspacedWords('質問の書き方 in five lines')).not.toContain('five');
  expect(toUnspacedWords('How to ask')).toBe('');
});

test('the words to mend by are those of most texts first, without what is too short to mend', () => {
  expect(toVocabulary(['Réunión de grupo, 2027', 'El grupo y su acuerdo', 'grupo grupo'])).toEqual([
    'grupo',
    'acuerdo',
    'reunion',
  ]);
});

test('a language names its words in lower case, as the index does', () => {
  expect(toWordFileName('pt-BR')).toBe('words.pt-br.json');
});

test('words of the texts come after those of names, and only where two pages say them', () => {
  expect(toVocabulary(['Grupo'], ['never grupo', 'never misspeled', 'grupo'])).toEqual([
    'grupo',
    'never',
  ]);
});

test('everyday words are kept without accents, those that are never mended left out', () => {
  expect(toEverydayWords(['mañana', 'cómo', 'como', 'más', "it's"])).toEqual(['manana', 'como']);
});
