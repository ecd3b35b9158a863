import { expect, test } from 'vitest';
import { toInitials } from './initials.ts';

test.each([
  ['Mara Okafor', 'MO'],
  ['Noor van Dijk', 'ND'],
  ['Émile', 'É'],
  ['田辺 瑞希', '田瑞'],
  ['Ada (she)', 'A'],
])('%s is %s', (name, initials) => {
  expect(toInitials(name)).toBe(initials);
});
