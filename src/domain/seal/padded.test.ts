import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockBytes, fromPadded, toPadded } from './padded.ts';

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 6000 }), (text) => {
      expect(fromPadded(toPadded(text))).toBe(text);
    }),
    { numRuns: 200 },
  );
});

test('a text that ends in spaces, or looks like padding itself, comes back as it was', () => {
  for (const text of ['', ' ', '   \n  ', '\uFEFFx', new TextDecoder().decode(toPadded('inner'))]) {
    expect(fromPadded(toPadded(text))).toBe(text);
  }
});

test('the length is always a multiple of 2 KiB, and short texts are all alike', () => {
  const lengths = [0, 1, 500, 2023, 2024, 5000].map(
    (length) => toPadded('x'.repeat(length)).length,
  );
  expect(lengths).toEqual([2048, 2048, 2048, 2048, 4096, 6144]);
  expect(lengths.every((length) => length % blockBytes === 0)).toBe(true);
});

test('bytes that were not padded here are refused', () => {
  const padded = toPadded('abc');
  const marked = padded.slice();
  marked[2047] = 0x21;
  const notText = padded.slice();
  notText[22] = 0xff;
  const longer = new Uint8Array(4096).fill(0x20);
  longer.set(padded);
  for (const bytes of [new Uint8Array(0), padded.subarray(0, 2047), marked, notText, longer]) {
    expect(fromPadded(bytes)).toBeUndefined();
  }
});
