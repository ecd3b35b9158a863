import { expect, test } from 'vitest';
import { getCopy } from '../../copy/copy.ts';
import type { ResourceUse } from '../../domain/library/resource-use.ts';
import { toUsedLine } from './resource-words.ts';

const copy = getCopy('en');

function toUse(title: string): ResourceUse {
  return { by: 'track', track: title, title, section: 'Part' };
}

test('a line of a list names three uses and counts the others, unless one alone is left', () => {
  const five = ['A', 'B', 'C', 'D', 'E'].map(toUse);
  expect(toUsedLine(five, copy)).toBe('Used in A, B, C and 2\u00a0more');
  expect(toUsedLine(five.slice(0, 4), copy)).toBe('Used in A, B, C and D');
  expect(toUsedLine([], copy)).toBe('');
});
