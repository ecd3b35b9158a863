import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeBody } from '../../src/client/admin/escape-body.ts';
import { proseComponents } from '../../src/records/body/components.ts';
import { englishBodyLabels } from '../../src/records/body/labels.ts';
import { readBody } from '../../src/records/body/read-body.ts';

function read(text: string) {
  return readBody({ file: 'content/pages/x.mdx', text, linesBefore: 0, labels: englishBodyLabels });
}

test.each([
  ['I <3 plants', 'I <3 plants'],
  ['a < b and b > c', 'a < b and b > c'],
  ['{c}', '{c}'],
  ['one } two { three', 'one } two { three'],
  ['import this and be happy', 'import this and be happy'],
  ['export const a = 1', 'export const a = 1'],
  ['> import fs from "node:fs"', 'import fs from "node:fs"'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['<!-- a comment -->', '<!-- a comment -->'],
  ['<Evil attr={1}>x</Evil>', '<Evil attr={1}>x</Evil>'],
  ['<Note onclick="x">', '<Note onclick="x">'],
  ['see <https://example.org/a>', 'see https://example.org/a'],
  ['`{a}` and `<b>`', '{a} and <b>'],
])('%s stays what was typed', (typed, shown) => {
  const { body, findings } = read(escapeBody(typed));
  expect(findings).toEqual([]);
  expect(body?.text).toBe(shown);
});

test('every component that prose may use keeps its meaning', () => {
  for (const { example } of proseComponents) expect(escapeBody(example)).toBe(example);
});

test('code keeps its signs', () => {
  const code = '```js\nimport a from "b";\nconst c = { d: 1 < 2 };\n```';
  expect(escapeBody(code)).toBe(code);
});

test('escaping twice is escaping once', () => {
  const signs = fc.stringMatching(/^[-a<>{}\\`~#*_ \n:/]{0,60}$/);
  const words = fc.constantFrom(
    'import ',
    'export ',
    '<Note>',
    '</Note>',
    '<https://a.example>',
    '```\n',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, words), { maxLength: 6 }), (parts) => {
      const once = escapeBody(parts.join(''));
      expect(escapeBody(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('whatever somebody types outside code, no expression and no tag is left', () => {
  const signs = fc.stringMatching(/^[-a-c<>{}/"' \n]{0,60}$/);
  const words = fc.constantFrom('import a', '\nexport ', '<script>', '<a href={x}>', '<!--', '{x}');
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, words), { maxLength: 6 }), (parts) => {
      const { findings } = read(escapeBody(parts.join('')));
      expect(findings.map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
