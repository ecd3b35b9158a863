import { expect, test } from 'vitest';
import { toDistinctWords, toReaderWords } from './reader-words.ts';

const groups = [
  ['goes silent', 'no-show', 'ghosted', 'does not reply'],
  ['thanks', 'appreciation'],
  ['end', 'goodbye'],
];

test('a text is found by the other words of what it says', () => {
  expect(toReaderWords('When somebody goes silent', groups)).toEqual([
    'no-show',
    'ghosted',
    'does not reply',
  ]);
});

test('a text that says none of a group gets none of it', () => {
  expect(toReaderWords('Silent reading', groups)).toEqual([]);
});

test('a form of a word counts, and a longer word that begins alike does not', () => {
  expect(toReaderWords('APPRECIATIONS', groups)).toEqual(['thanks']);
  expect(toReaderWords('Thanksgiving, endless', groups)).toEqual([]);
});

test('hyphens, accents and apostrophes make no other word', () => {
  expect(toReaderWords('A no show', groups)).toContain('ghosted');
  expect(toReaderWords('Acuérdalo', [['acuerdalo', 'reglas']])).toEqual(['reglas']);
  expect(toReaderWords('They don’t come', [["don't come", 'absent']])).toEqual(['absent']);
});

test('a word that several phrases have is listed once, in the form that comes first', () => {
  expect(toDistinctWords(['ask help', 'asking', 'get help', 'goal', 'goals'])).toEqual([
    'ask',
    'help',
    'asking',
    'get',
    'goal',
  ]);
  expect(toDistinctWords([])).toEqual([]);
});
