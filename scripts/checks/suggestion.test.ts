import { expect, test } from 'vitest';
import { findMeantName } from './suggestion.ts';

const topics = [
  { name: 'accessibility', synonyms: ['a11y', 'Inclusive design'] },
  { name: 'design-systems' },
  { name: 'rust' },
];

test.each([
  ['accessibilty', 'accessibility'],
  ['A11Y', 'accessibility'],
  ['inclusive_design', 'accessibility'],
  ['design', 'design-systems'],
  ['ruts', 'rust'],
  ['gardening', undefined],
  ['go', undefined],
])('%s means %s', (written, meant) => {
  expect(findMeantName(written, topics)).toBe(meant);
});

test('of two names that are equally near the first in order is meant, whatever the order of the list', () => {
  const names = [{ name: 'bake' }, { name: 'cake' }];
  expect(findMeantName('lake', names)).toBe('bake');
  expect(findMeantName('lake', names.toReversed())).toBe('bake');
});
