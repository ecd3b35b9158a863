import { expect, test } from 'vitest';
import { readProgramme } from '../../src/records/programme.ts';
import { toPage } from '../records/files.ts';

/** Each limit, with a text that just keeps it and one that is over it by one. */
test.each([
  ['the width of a line', '|'.repeat(40), '|'.repeat(41)],
  ['the nesting of quotes', `${'>'.repeat(20)} a`, `${'>'.repeat(21)} a`],
  ['opening brackets', '['.repeat(10_000), '['.repeat(10_001)],
  ['ampersands', '&'.repeat(5000), '&'.repeat(5001)],
  ['opening signs', '\\<'.repeat(4000), '\\<'.repeat(4001)],
  ['lines', '\n'.repeat(4999), '\n'.repeat(5000)],
])('%s is bounded, and what keeps the bound passes', (_, within, over) => {
  const read = (text: string) => readProgramme([toPage(text)]).problems.map(({ code }) => code);
  expect(read(within)).toEqual([]);
  expect(read(over)).toEqual(['too-complex']);
});
