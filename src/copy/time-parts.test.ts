import { expect, test } from 'vitest';
import { toShortLength } from './time-parts.ts';

test('a length is in minutes up to two hours, and then in hours', () => {
  expect([5, 90, 120, 150, 720].map(toShortLength)).toEqual([
    '5 min',
    '90 min',
    '2 h',
    '2 h 30 min',
    '12 h',
  ]);
});
