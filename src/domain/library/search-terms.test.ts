import { expect, test } from 'vitest';
import { replaceWord, toSearchTerms } from './search-terms.ts';

const functionWords = new Set(['the', 'of', 'my']);
const listTerms = (text: string) =>
  toSearchTerms(text, functionWords).map(({ words, isQuoted }) =>
    isQuoted ? `“${words}”` : words,
  );

test('what stands in quotation marks is asked for as it is, whatever the marks', () => {
  expect(listTerms('the "end of the" mentoring')).toEqual(['mentoring', '“end of the”']);
  expect(listTerms('“poner” metas')).toEqual(['metas', '“poner”']);
  expect(listTerms('«poner» „the“ my')).toEqual(['“poner”', '“the”']);
});

test('a mark without another, and marks without a word between them, quote nothing', () => {
  expect(listTerms('the mentor"')).toEqual(['mentor']);
  expect(listTerms('"" mentor')).toEqual(['mentor']);
});

test('a word is replaced where it stands as a whole', () => {
  expect(replaceWord('Mentees and mente', 'mente', 'mentee')).toBe('Mentees and mentee');
  expect(replaceWord('it’s hre', 'hre', '"hre"')).toBe('it’s "hre"');
  expect(replaceWord('nothing of it', 'some', 'more')).toBe('nothing of it');
});
