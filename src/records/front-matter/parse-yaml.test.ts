import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from './parse-yaml.ts';

test('values are those of the core schema: no dates, no yes and no', () => {
  const { data, findings } = parseYaml(
    'a: 2027-02-03\nb: 18:30\nc: no\nd: 012\ne: true\nf: ~\n',
    0,
  );
  expect(findings).toEqual([]);
  expect(data).toEqual({ a: '2027-02-03', b: '18:30', c: 'no', d: 12, e: true, f: null });
});

test('a key is found where it stands in the file', () => {
  const { locate } = parseYaml('a: 1\nb:\n  - c: 2\n    d: 3\n', 1);
  expect(locate(['a'])).toEqual({ line: 2, column: 1 });
  expect(locate(['b', 0, 'd'])).toEqual({ line: 5, column: 5 });
  expect(locate(['b', 0])).toEqual({ line: 4, column: 5 });
});

test('a key that is missing is shown at the nearest key above it', () => {
  const { locate } = parseYaml('a: 1\nb:\n  c: 2\n', 0);
  expect(locate(['b', 'x', 'y'])).toEqual({ line: 2, column: 1 });
  expect(locate(['x'])).toEqual({ line: 1, column: 1 });
  expect(locate([])).toEqual({ line: 1, column: 1 });
});

test.each([
  ['a: &x 1', 'yaml-feature'],
  ['a: &x 1\nb: *x', 'yaml-feature'],
  ['a: !!str 1', 'yaml-feature'],
  ['a: !x 1', 'yaml-feature'],
  ['!!map\na: 1', 'yaml-feature'],
  ['<<: { a: 1 }', 'yaml-feature'],
  ['%TAG ! tag:example.org,2027:\n---\na: 1', 'yaml-feature'],
  ['%YAML 1.1\n---\na: 1', 'yaml-feature'],
  ['%EVIL x\n---\na: 1', 'yaml-feature'],
  ['a: 1\n---\nb: 2', 'yaml-feature'],
  ['a: 1\na: 2', 'duplicate-key'],
  ['{"a": 1, "a": 2}', 'duplicate-key'],
  ['? [a]\n: b', 'yaml-syntax'],
  ['a: b: c', 'yaml-syntax'],
  ['a: [1', 'yaml-syntax'],
  ['\ta: 1', 'yaml-syntax'],
  ['a: "\\q"', 'yaml-syntax'],
  ['just text', 'not-keys'],
  ['- a', 'not-keys'],
  ['', 'not-keys'],
  ['# a comment', 'not-keys'],
  [`a: ${'['.repeat(70)}`, 'too-complex'],
  [
    `a:\n${Array.from({ length: 40 }, (_, level) => `${' '.repeat(level + 1)}a:`).join('\n')}`,
    'too-complex',
  ],
  [`- ${'- '.repeat(3000)}`, 'too-complex'],
])('%s is refused as %s', (text, code) => {
  const { findings } = parseYaml(text, 0);
  expect(findings.map((finding) => finding.code)).toContain(code);
});

test('a directive of any name is refused where it stands, and a % inside a text is none', () => {
  const { findings } = parseYaml('# a\n%EVIL x\n%WORSE y\n---\na: 1\n', 0);
  expect(findings.map(({ message, at }) => [message, at.line])).toEqual([
    ['A line that starts with % is not read here.', 2],
  ]);
  expect(parseYaml('a: |\n  %EVIL x\n', 0).findings).toEqual([]);
});

test('a long name of an anchor, alias or tag is cut', () => {
  const name = 'x'.repeat(100_000);
  for (const text of [`a: &${name} 1`, `a: *${name}`, `a: !${name} 1`]) {
    const { findings } = parseYaml(text, 0);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message.length).toBeLessThan(150);
  }
});

test('everything that is wrong is found at once', () => {
  const { findings } = parseYaml('a: &x 1\na: !!str 2\nb: *x\n', 0);
  expect(findings.map(({ code, at }) => [code, at.line])).toEqual([
    ['duplicate-key', 2],
    ['yaml-feature', 1],
    ['yaml-feature', 2],
    ['yaml-feature', 3],
  ]);
});

test.each([
  ['a tab', 'topics:\n  - id: a\n\tname: A\n  - id: b\n    name: B\n  - id: c\n', [3]],
  ['each of two tabs', 'a:\n\tb: 1\nc:\n\td: 1\n', [2, 4]],
  ['an open bracket', 'a:\n  - b: [c\n    d: 1\n  - b: 2\n', [3]],
  ['each of two wrong values', 'a: b: c\nd: 1\ne: @x\n', [1, 3]],
])('%s is reported once, without what merely follows from it', (_name, text, lines) => {
  const { findings } = parseYaml(text, 0);
  expect(findings.map(({ code }) => code)).toEqual(lines.map(() => 'yaml-syntax'));
  expect(findings.map(({ at }) => at.line)).toEqual(lines);
});

test('whatever data are written come back, and no text throws', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const record = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(leaf, fc.array(leaf)));
  fc.assert(
    fc.property(record, (data) => {
      fc.pre(Object.keys(data).length > 0);
      expect(parseYaml(stringify(data, { aliasDuplicateObjects: false }), 0).data).toEqual(data);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[-a:&*!|>%@`"'{}[\],#? \n\t]{0,60}$/), (text) => {
      const { data, findings } = parseYaml(text, 0);
      expect(data === undefined ? findings.length : 1).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});
