import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answers, getAnswers } from '../../src/copy/answers.ts';
import { getCopy, locales, toLocale } from '../../src/copy/copy.ts';
import { english } from '../../src/copy/en/english.ts';
import { findDifferences, findEmptyTexts } from './same-shape.ts';

const others = Object.entries(locales).filter(([tag]) => tag !== 'en');

test('every locale has exactly the keys of English', () => {
  const differences = others.flatMap(([tag, copy]) => findDifferences(english, copy, tag));
  expect(differences).toEqual([]);
  expect(Object.keys(answers)).toEqual(Object.keys(locales));
  const reference = getAnswers('en');
  const unanswered = Object.entries(answers).flatMap(([tag, words]) =>
    findDifferences(reference, words, tag),
  );
  expect(unanswered).toEqual([]);
});

test('no text is empty', () => {
  expect(Object.entries(locales).flatMap(([tag, copy]) => findEmptyTexts(copy, tag))).toEqual([]);
});

test('no text says invalid, please or oops', () => {
  const files = globSync(['src/copy/**/*.ts', 'src/copy/**/*.mdx']).filter(
    // Lists of words that searches know are no texts that somebody reads.
    (file) => !/(?:\.test|-words)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  const found = files.filter((file) =>
    /\b(invalid|please|oops)\b/i.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

test('a missing, an extra and a differently made text are all found', () => {
  const whole = { a: 'A', b: { c: (count: number) => String(count) }, d: ['x'] };
  const part = { a: 'A', b: { c: 'C' }, e: 'E', d: ['x', 'y'] };
  expect(findDifferences(whole, part, 'de')).toEqual([
    'de.b.c is a string, and English has a function',
    'de.d has 2 entries, and English has 1',
    'de.e is not in English',
  ]);
  expect(findDifferences({ a: 'A' }, {}, 'de')).toEqual(['de.a is missing']);
  expect(findEmptyTexts({ a: ' ', b: { c: '' } }, 'de')).toEqual(['de.a', 'de.b.c']);
});

test('a tag falls back to its language, then to English', () => {
  expect(toLocale('en-GB')).toBe('en');
  expect(toLocale('tlh')).toBe('en');
  expect(toLocale('toString')).toBe('en');
  expect(getCopy(undefined)).toBe(english);
});
