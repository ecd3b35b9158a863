import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { toMdxLink, toMdxText } from './mdx-text.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Parses with the parser of the site and keeps what a reader would see. */
function readMdx(source: string): { types: string[]; text: string } {
  const types = new Set<string>();
  const parts: string[] = [];
  const visit = (node: Node): void => {
    types.add(node.type);
    if (node.type === 'link' && isWrittenOut(node)) types.delete('link');
    if (node.type === 'text') parts.push(node.value ?? '');
    if (node.type === 'break' || node.type === 'paragraph') parts.push(' ');
    for (const child of node.children ?? []) visit(child);
  };
  visit(mdxToMdast(source));
  return { types: [...types].sort(), text: squeeze(parts.join('')) };
}

/** Tells whether a link leads just where its own text says. */
function isWrittenOut({ url = '', children = [] }: Node): boolean {
  const text = readText(children);
  return [text, `http://${text}`].some((written) => decode(url) === decode(written));
}

const decode = (url: string) =>
  url.replace(/%([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
const readText = (nodes: readonly Node[]) => nodes.map(({ value }) => value ?? '').join('');
const squeeze = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
const plainTypes = new Set(['root', 'paragraph', 'text', 'break']);

function expectPlain(text: string): void {
  const { types, text: read } = readMdx(toMdxText(text));
  expect(types.filter((type) => !plainTypes.has(type))).toEqual([]);
  expect(read).toBe(squeeze(text));
}

test.each([
  "import fs from 'node:fs'",
  'export const a = 1',
  'importance of exports\nexport default x',
  '{process.env.SECRET}',
  '<script>alert(1)</script> a < b, 3 > 2',
  '<Tip>x</Tip>\n</p>',
  '# Heading\n\n- list\n+ list\n* list\n1. one\n2) two',
  'a\n===\nb\n---\nc',
  '> quote\n\n```js\ncode\n```\n\n~~~\nx\n~~~',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '[x](javascript:alert(1)) ![y](z.svg) [z]: http://a.b',
  'see https://evil.example/x and www.evil.example or me@evil.example',
  '*a* _b_ **c** `d` ~~e~~ $f$ [^1]\n\n[^1]: note',
  '&lt;b&gt; &#60; &copy;',
  'ends with a backslash \\',
  '    four spaces\n\ttab',
  ':::note\nx\n:::',
  '---\ntitle: x\n---',
  '- [ ] task',
  '<!-- x -->',
  '\\{a}\\<b',
])('%j stays text', (text) => {
  expectPlain(text);
});

test('any text stays text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['\n', '\n\n', ' ', '{', '}', '<', '>', '*', '_', '`', '#', '-', '=', '[', ']', '(', ')'],
      ...[
        '!',
        '|',
        '~',
        '&',
        ';',
        ':',
        '//',
        '@',
        '\\',
        '1.',
        'import',
        'export',
        'www.',
        'a',
        'x',
      ],
      ...['http', '$', '^', '+', '"', "'", ',', '.', '/', '?', '%', '\t', '\r\n', '---', '==='],
    ),
    fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      expectPlain(pieces.join(''));
    }),
    { numRuns: 5000 },
  );
});

test('paragraphs and line breaks remain', () => {
  expect(toMdxText('one\ntwo\n\n\nthree ')).toBe('one\\\ntwo\n\nthree');
});

test('a link keeps its text as text and its address whole', () => {
  const source = toMdxLink('Slides [1] *x*', 'https://a.example/b_(c)?q={d}#e');
  expect(source).toBe('[Slides \\[1\\] \\*x\\*](https://a.example/b_%28c%29?q=%7Bd%7D#e)');
  const types = readMdx(source).types;
  expect(types).toEqual(['link', 'paragraph', 'root', 'text']);
});

test('whatever the text and address of a link are, it stays one link to that address', () => {
  const sign = fc.constantFrom(...'ab*_~`[](){}<>|!#&;\\"\' $^=+-.%'.split(''));
  fc.assert(
    fc.property(
      fc.string({ unit: sign, minLength: 1, maxLength: 8 }),
      fc.string({ unit: sign, maxLength: 12 }),
      (text, path) => {
        fc.pre(text.trim() !== '');
        const url = `https://a.example/${path}`;
        const read = readMdx(`- ${toMdxLink(text, url)}`);
        expect(read.types).toEqual(['link', 'list', 'listItem', 'paragraph', 'root', 'text']);
        expect(read.text).toBe(squeeze(text));
      },
    ),
    { numRuns: 3000 },
  );
});
