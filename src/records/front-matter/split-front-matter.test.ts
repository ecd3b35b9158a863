import { expect, test } from 'vitest';
import { splitFrontMatter } from './split-front-matter.ts';

test('a file is split at its two fences, and lines keep their numbers', () => {
  expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText.\n---\nmore')).toEqual({
    frontMatter: 'a: 1\nb: 2\n',
    linesBeforeFrontMatter: 1,
    body: '\nText.\n---\nmore',
    linesBeforeBody: 4,
  });
});

test('a file may end at its second fence', () => {
  expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ body: '', linesBeforeBody: 3 });
});

test.each([
  ['---js\n---', 'front-matter-missing'],
  ['--- \n---', 'front-matter-missing'],
  ['----\n---', 'front-matter-missing'],
  ['\n---\na: 1\n---', 'front-matter-missing'],
  ['', 'front-matter-missing'],
  ['---\na: 1', 'front-matter-fence'],
  ['---\na: 1\n--- \nb', 'front-matter-fence'],
  ['---\na: 1\n---b\n---', 'front-matter-fence'],
  ['---\na: 1\n----\n---', 'front-matter-fence'],
  ['---\na: 1\n...\n---', 'front-matter-fence'],
])('%j has no front matter that every program would see', (text, code) => {
  expect(splitFrontMatter(text)).toMatchObject({ code });
});
