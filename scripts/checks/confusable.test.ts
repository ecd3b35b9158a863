import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSkeleton } from './confusable.ts';

test.each([
  ['mara-okafor', 'mara-0kafor'],
  ['tomo', 'torno'],
  ['will', 'vviIl'],
  ['Inès Moreau', 'Inеs  Mоreau'],
  ['ﬁn', 'fin'],
  ['ÅNGSTRÖM', 'angstrom'],
])('%s looks like %s', (one, other) => {
  expect(toSkeleton(one)).toBe(toSkeleton(other));
});

test.each([
  ['mara', 'marta'],
  ['dev-rao', 'devrao'],
  ['Ana', 'Ann'],
])('%s does not look like %s', (one, other) => {
  expect(toSkeleton(one)).not.toBe(toSkeleton(other));
});

test('case never tells two names apart', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 -]{1,20}$/), (name) => {
      expect(toSkeleton(name.toUpperCase())).toBe(toSkeleton(name));
    }),
  );
});
