import { expect, test } from 'vitest';
import { findNearestPaths } from './nearest-paths.ts';

const known = [
  '/',
  '/mentors/',
  '/mentors/mara-okafor/',
  '/mentors/marama-tuhiwai/',
  '/mentors/tomas-silva/',
  '/cohorts/',
  '/cohorts/winter-2027/',
  '/code-of-conduct/',
];

test.each([
  ['/mentors/mara-okafr/', '/mentors/mara-okafor/'],
  ['/mentors/Mara-Okafor', '/mentors/mara-okafor/'],
  ['/cohort/winter-2027.html', '/cohorts/winter-2027/'],
  ['/code_of_conduct', '/code-of-conduct/'],
])('whoever asks for %s finds %s first', (asked, found) => {
  expect(findNearestPaths(asked, known, 3)[0]).toBe(found);
});

test('where nothing is alike, the folder above is left', () => {
  expect(findNearestPaths('/mentors/zzzzzzzzzzzzzzzz/', known, 3)).toEqual(['/mentors/']);
  expect(findNearestPaths('/q/', known, 3)).toEqual([]);
});

test('no more are named than asked for, but for the folder above', () => {
  const found = findNearestPaths('/mentors/mar', known, 1);
  expect(found).toHaveLength(2);
  expect(found).toContain('/mentors/');
});
