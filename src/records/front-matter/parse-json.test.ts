import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson, restoreGenerated } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { readJsonData } from './read-data.ts';

test('each value is found where it stands', () => {
  const { locate, findings } = parseJson(
    '{\n  "a": 1,\n  "b": [\n    { "c": 2 }, "x,[\\"{"\n  ]\n}',
  );
  expect(findings).toEqual([]);
  expect(locate(['a'])).toEqual({ line: 2, column: 3 });
  expect(locate(['b', 0, 'c'])).toEqual({ line: 4, column: 7 });
  expect(locate(['b', 1])).toEqual({ line: 4, column: 17 });
  expect(locate(['b', 7, 'x'])).toEqual({ line: 3, column: 3 });
  expect(locate([])).toEqual({ line: 1, column: 1 });
});

test('nobody is told to mend a generated file by hand', () => {
  const schema = z.strictObject({ members: z.array(z.string()) });
  const { findings } = readJsonData(schema, '{ "memberz": ["dev-rao"] }');
  expect(findings.map(({ code }) => code)).toEqual(['missing-key', 'unknown-key']);
  expect(new Set(findings.map(({ next }) => next))).toEqual(new Set([restoreGenerated]));
});

test.each([
  ['{', 'json-syntax'],
  ["{'a': 1}", 'json-syntax'],
  ['{"a": 1} x', 'json-syntax'],
  ['"', 'json-syntax'],
  ['[1]', 'not-keys'],
  ['null', 'not-keys'],
  ['"a"', 'not-keys'],
  ['{"a": 1, "a": 2}', 'duplicate-key'],
  ['{"a": {"b": 1, "\\u0062": 2}}', 'duplicate-key'],
])('%s gives %s', (text, code) => {
  expect(parseJson(text).findings.map((finding) => finding.code)).toEqual([code]);
});

test('what a key is called changes no object', () => {
  const { data } = parseJson('{"__proto__": {"a": 1}, "constructor": 2}');
  expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
});

test('whatever is written comes back, with the places that YAML gives it', () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 });
  fc.assert(
    fc.property(record, fc.constantFrom(0, 2), (data, indent) => {
      const text = JSON.stringify(data, null, indent);
      const read = parseJson(text);
      expect(read.findings).toEqual([]);
      expect(JSON.stringify(read.data)).toBe(JSON.stringify(JSON.parse(text)));
      for (const [key, value] of Object.entries(data)) {
        const paths = [[key], Array.isArray(value) && value.length > 0 ? [key, 0] : [key]];
        for (const path of paths)
          expect(read.locate(path)).toEqual(parseYaml(text, 0).locate(path));
      }
    }),
    { numRuns: 200 },
  );
});
