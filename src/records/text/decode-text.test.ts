import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('text of every script is read as it is', () => {
  const text = 'Mara Okafor, 山田, שלום\u200f, 👩🏽‍💻\n\tend\n';
  expect(decodeText(toBytes(text))).toEqual({ text, findings: [] });
});

test('line ends of Windows are read as line feeds', () => {
  expect(decodeText(toBytes('a\r\nb\r\n')).text).toBe('a\nb\n');
});

test('a lone carriage return is a hidden character', () => {
  expect(decodeText(toBytes('a\rb')).findings[0]).toMatchObject({
    code: 'hidden-character',
    at: { line: 1, column: 2 },
  });
});

test.each([
  [[0x61, 0x0a, 0xc3, 0xa9, 0xff], { line: 2, column: 2 }],
  [[0xf0, 0x9f, 0x98, 0x80, 0xe9, 0x0a], { line: 1, column: 3 }],
  // A lone surrogate, as UTF-8 would write it if it could.
  [[0x61, 0xed, 0xa0, 0x80], { line: 1, column: 2 }],
  // An overlong slash.
  [[0xc0, 0xaf], { line: 1, column: 1 }],
  // The end of a letter is missing.
  [[0x61, 0x62, 0xe2, 0x82], { line: 1, column: 3 }],
])('bytes %j are not UTF-8 from %j on', (bytes, at) => {
  const { text, findings } = decodeText(Uint8Array.from(bytes));
  expect(text).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'not-utf-8', at }]);
});

test('each hidden character is named once, where it stands first', () => {
  const { findings } = decodeText(toBytes('a\u202Eb\n\u2066c\u202E\uFDD0'));
  expect(
    findings.map(({ at, message }) => [at.line, at.column, /U\+\w+/.exec(message)?.[0]]),
  ).toEqual([
    [1, 2, 'U+202E'],
    [2, 1, 'U+2066'],
    [2, 4, 'U+FDD0'],
  ]);
});

test('any bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, findings } = decodeText(bytes);
      expect(text === undefined ? findings.length : 1).toBeGreaterThan(0);
      for (const { at } of findings) expect(at.line * at.column).toBeGreaterThan(0);
    }),
  );
});
