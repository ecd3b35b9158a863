import { expect, test } from 'vitest';
import { toAuthorHandles } from './authorship.ts';

test('a name leads to a profile only where one mentor has it', () => {
  const handles = toAuthorHandles([
    { handle: 'mara-okafor', name: 'Mara Okafor' },
    { handle: 'ana-1', name: 'Ana Silva' },
    { handle: 'ana-2', name: 'Ana Silva' },
  ]);
  expect([...handles]).toEqual([['Mara Okafor', 'mara-okafor']]);
});
