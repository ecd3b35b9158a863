import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findExpression,
  maskCode,
  startsLikeModule,
  unmaskAddress,
  unmaskLiteral,
  unmaskText,
} from './mask-code.ts';

const prose = fc.stringMatching(/^[a-zé😀{}\\ \n>*`[\]()-]{0,80}$/u);

test('masking keeps every line and column', () => {
  fc.assert(
    fc.property(prose, (source) => {
      const masked = maskCode(source);
      expect(masked.split('\n').map((line) => line.length)).toEqual(
        source.split('\n').map((line) => line.length),
      );
    }),
  );
});

test('what was masked comes back as it was', () => {
  fc.assert(
    fc.property(prose, (source) => {
      expect(unmaskLiteral(maskCode(`${source}\nimport x\n> export {y}`))).toBe(
        `${source}\nimport x\n> export {y}`,
      );
    }),
  );
});

test('no brace and no module is left for the parser', () => {
  fc.assert(
    fc.property(prose, (source) => {
      expect(maskCode(`${source}\nimport x`)).not.toMatch(/[{}]|^[\s>*+\-\d.)]*(import|export)/m);
    }),
  );
});

test.each([
  ['a {b}', 2],
  ['a \\{b\\}', -1],
  ['a \\\\{b', 4],
  ['\\{a} b', 3],
  ['plain', -1],
])('in %s an expression begins at %i', (source, at) => {
  expect(findExpression(maskCode(source))).toBe(at);
});

test('an escaped brace loses its backslash in a text and keeps it in code', () => {
  expect(unmaskText(maskCode('\\{a\\}'))).toBe('{a}');
  expect(unmaskLiteral(maskCode('\\{a\\}'))).toBe('\\{a\\}');
});

test('an address is put back although the parser has encoded it', () => {
  expect(unmaskAddress(encodeURI(maskCode('import/{id}')))).toBe('import/%7Bid%7D');
});

test.each([
  "import fs from 'node:fs'",
  "import 'x'",
  'import * as x from "y"',
  'import {a} from "b"',
  'export const a = 1',
  'export default a',
  'export {a}',
  'export * from "b"',
])('%s is code', (line) => {
  expect(startsLikeModule(maskCode(line))).toBe(true);
});

test.each(['import this', 'export your data', 'important', 'exports grew', 'import from a list'])(
  '%s is prose',
  (line) => {
    expect(startsLikeModule(maskCode(line))).toBe(false);
  },
);
