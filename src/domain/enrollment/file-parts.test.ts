import { expect, test } from 'vitest';
import { toFileParts } from './file-parts.ts';

test('a file falls into its keys and nothing is lost', () => {
  const text = 'handle: dev-rao\nroles:\n  - mentee\nsealed: |\n  -----BEGIN\n  abc\n';
  const parts = toFileParts(text);
  expect(parts.map(({ key }) => key)).toEqual(['handle', 'roles', 'sealed']);
  expect(`${parts.map((part) => part.text).join('\n')}\n`).toBe(text);
});
