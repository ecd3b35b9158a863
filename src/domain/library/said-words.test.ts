import { expect, test } from 'vitest';
import { toSaidWords } from './said-words.ts';

const functionWords = new Set(['i', 'what', 'do', 'my', "i'm", 'to']);

test('a question is searched for by the words that say what it is about', () => {
  expect(toSaidWords('What do I say to my mentor?', functionWords)).toEqual(['say', 'mentor']);
  expect(toSaidWords('I’m late, late to my mentor', functionWords)).toEqual(['late', 'mentor']);
});

test('a text without other words keeps those it has', () => {
  expect(toSaidWords('what to do', functionWords)).toEqual(['what', 'to', 'do']);
  expect(toSaidWords(' … ', functionWords)).toEqual([]);
});

test('however it is shortened, a negation says not', () => {
  expect(toSaidWords("my mentor doesn’t reply and can't", functionWords)).toEqual([
    'mentor',
    'not',
    'reply',
    'and',
  ]);
});
