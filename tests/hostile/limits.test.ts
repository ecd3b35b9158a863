import type { Element, Root } from 'hast';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boundTree } from '../../src/records/body/bound-body.ts';
import { checkFileSize } from '../../src/records/check-file-size.ts';
import { parseJson } from '../../src/records/front-matter/parse-json.ts';
import { parseYaml } from '../../src/records/front-matter/parse-yaml.ts';
import { readImage } from '../../src/records/images/read-image.ts';
import { fileKinds, type FileKindName } from '../../src/records/kinds.ts';
import { limits } from '../../src/records/limits.ts';
import { readProgramme } from '../../src/records/programme.ts';
import type { Finding } from '../../src/records/to-problem.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { toFile, toPage } from '../records/files.ts';
import {
  toChunk,
  toDirectory,
  toJpg,
  toJpgOfScans,
  toPng,
  toPngExif,
} from '../records/pictures.ts';
import { listLimitRows } from './limit-rows.ts';

const { data, picture, prose, problems: mostProblems } = limits;

type Said = Pick<Problem, 'code' | 'message' | 'next'>;

const readPage = (text: string): Said[] => readProgramme([toPage(text)]).problems;
const readYaml = (text: string): readonly Said[] => parseYaml(text, 0).findings;
const readJson = (text: string): readonly Said[] => parseJson(text).findings;
const readPicture = (bytes: Uint8Array): readonly Said[] =>
  readImage(`content/figures/a.${bytes[0] === 0x89 ? 'png' : 'jpg'}`, bytes).findings;

/** A reference whose definition and uses unfold to so many characters. */
const toReferences = (signs: number): string =>
  `[a]: /${'b'.repeat(1993)}\n\n${'['.repeat(signs - 1)}`;

/** Each limit, with what just keeps it and what is over it by one. */
const limited: readonly (readonly [
  what: string,
  read: (most: number) => readonly Said[],
  most: number,
])[] = [
  ['lines of prose', (most) => readPage('\n'.repeat(most - 1)), prose.lines],
  ['bars in a line', (most) => readPage('|'.repeat(most)), prose.barsInLine],
  ['signs of quotes in a line', (most) => readPage(`${'>'.repeat(most)} a`), prose.markersInLine],
  [
    'signs in a long line',
    (most) => readPage(`é${'a'.repeat(49_999 - most)}${']'.repeat(most)}`),
    prose.located / 50_000,
  ],
  ['opening brackets', (most) => readPage('['.repeat(most)), prose.squareBrackets],
  ['ampersands', (most) => readPage('&'.repeat(most)), prose.ampersands],
  ['opening signs', (most) => readPage('\\<'.repeat(most)), prose.lessThans],
  ['backslashes', (most) => readPage('\\'.repeat(most)), prose.backslashes],
  ['signs of addresses', (most) => readPage('@ '.repeat(most)), prose.ats],
  ['places of code', (most) => readPage('`a '.repeat(most)), prose.codes],
  ['places of emphasis', (most) => readPage('*a '.repeat(most)), prose.emphases],
  ['uses of a long reference', (most) => readPage(toReferences(most)), prose.expansion / 2000],
  [
    'references to characters in a paragraph',
    (most) => readPage('&lt;'.repeat(most) + 'a'.repeat(30_000 - 4 * most)),
    prose.copied / 30_000,
  ],
  ['levels of a tree', (most) => listOf(boundTree(toNested(most))), prose.levels],
  ['nodes of a tree', (most) => listOf(boundTree(toWide(most))), prose.nodes],
  [
    'brackets open at a time',
    (most) => readYaml(`a: "${'['.repeat(most)}${']'.repeat(most)}"`),
    data.open,
  ],
  ['mappings begun in one line', (most) => readYaml(`a: '${'a: '.repeat(most - 1)}'`), data.open],
  ['lists begun in one line', (most) => readYaml(`a: '${'- '.repeat(most - 1)}'`), data.open],
  [
    'levels of lists in YAML',
    (most) => readYaml(`a: ${'['.repeat(most - 1)}${']'.repeat(most - 1)}`),
    data.levels,
  ],
  [
    'levels of keys in YAML',
    (most) => readYaml(`${toLines(most, (level) => `${' '.repeat(level)}a:`)}\n`),
    data.levels,
  ],
  ['signs in YAML', (most) => readYaml(`a: '${','.repeat(most - 3)}'`), data.signs],
  [
    'levels of lists in JSON',
    (most) => readJson(`{"a": ${'['.repeat(most - 1)}${']'.repeat(most - 1)}}`),
    data.levels,
  ],
  ['values in JSON', (most) => readJson(`{"a": [1${',1'.repeat(most - 4)}]}`), data.values],
  ['pixels of a side', (most) => readPicture(toPng(most, 64)), picture.side],
  [
    'blocks of metadata in a picture',
    (most) =>
      readPicture(
        toPng(64, 64, ...Array.from({ length: most }, () => toPngExif(toDirectory(0x0112, 1)))),
      ),
    picture.metadataBlocks,
  ],
  [
    'bytes of a packed part of a picture',
    (most) => readPicture(toPng(64, 64, toChunk('iCCP', new Uint8Array(most)))),
    picture.packedBytes,
  ],
  ['passes over a JPEG', (most) => readPicture(toJpgOfScans(most)), picture.scans],
  ['pixels of a picture', (most) => readPicture(toPng(4000, most)), picture.pixels / 4000],
];

test.each(limited)('%s are bounded, and what keeps the bound passes', (_, read, most) => {
  expect(read(most)).toEqual([]);
  const [over, ...others] = read(most + 1);
  expect(others).toEqual([]);
  expect(over?.code).toMatch(/^(too-complex|image-size|image-metadata|image-format)$/);
  expect(`${over?.message ?? ''} ${over?.next ?? ''}`).toMatch(/^[A-Z][^]*\.$/);
  expect(`${over?.message ?? ''} ${over?.next ?? ''}`).not.toMatch(
    /invalid|please|node|token|tree/i,
  );
});

test.each(Object.keys(fileKinds) as FileKindName[])(
  'the bytes of a file are bounded by its kind, as of %s',
  (kind) => {
    const { maxBytes } = fileKinds[kind];
    expect(maxBytes).toBe(limits.bytes[kind]);
    expect(checkFileSize(kind, maxBytes)).toBeUndefined();
    expect(checkFileSize(kind, maxBytes + 1)).toMatchObject({
      code: 'too-large',
      message: `The file has ${String(maxBytes + 1)} bytes; at most ${String(maxBytes)} are read.`,
    });
  },
);

test('a page of as many bytes as a page may have is read, and of one more is not', () => {
  const { length } = toPage('').bytes;
  const lines = 'a\n\n'.repeat(1000);
  const toSize = (size: number) => toPage(lines + 'a'.repeat(size - length - lines.length));
  const read = (size: number) => readProgramme([toSize(size)]).problems.map(({ code }) => code);
  expect(toSize(limits.bytes.page).bytes).toHaveLength(limits.bytes.page);
  expect(read(limits.bytes.page)).toEqual([]);
  expect(read(limits.bytes.page + 1)).toEqual(['too-large']);
});

test('a picture of the smallest size passes, and a smaller one does not', () => {
  const { leastLongSide } = picture;
  expect(readPicture(toPng(leastLongSide, 1))).toEqual([]);
  expect(readPicture(toPng(leastLongSide - 1, 1))).toMatchObject([{ code: 'image-size' }]);
  expect(readPicture(toPng(leastLongSide, 0))).toMatchObject([{ code: 'image-size' }]);
  expect(readPicture(toJpg(leastLongSide, 0))).toMatchObject([{ code: 'image-size' }]);
});

test('as many problems of a file are told as are shown at a time, and then how many there are', () => {
  const toTopics = (count: number) =>
    toFile(
      'content/topics.yml',
      `topics: [{ id: a, label: A }]\n${toLines(count, (index) => `a${String(index)}: 1`)}\n`,
    );
  const read = (count: number) => readProgramme([toTopics(count)]).problems;
  expect(read(mostProblems).map(({ code }) => code)).toEqual(
    Array.from({ length: mostProblems }, () => 'unknown-key'),
  );
  const over = read(mostProblems + 1);
  expect(over).toHaveLength(mostProblems + 1);
  expect(over[0]).toMatchObject({
    code: 'too-many-problems',
    message: `The first ${String(mostProblems)} problems of this file are shown; at least 1 more is not.`,
  });
});

test('problems of a file and what other files say about it are limited together', () => {
  const heading = '## {a}\n\n';
  const picture = '![A mooring](figures/absent.png)\n\n';
  const text = `---\ntitle: Roles\nsummary: Who does what.\n---\n\n## Roles\n\n${heading.repeat(60)}${picture.repeat(60)}`;
  const { problems } = readProgramme([toFile('content/pages/roles.mdx', text)]);
  expect(problems).toHaveLength(mostProblems + 1);
  expect(new Set(problems.map(({ code }) => code))).toContain('missing-image');
  expect(problems[0]).toMatchObject({
    code: 'too-many-problems',
    message: `The first ${String(mostProblems)} problems of this file are shown; at least 20 more are not.`,
  });
});

test('the table of limits in docs/threat-model.md is what is kept', () => {
  const rows = readFileSync('docs/threat-model.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, limit = '', before = '', where = '']) => `${limit} | ${before} | ${where}`);
  const start = rows.indexOf('limit | kept before | where');
  expect(rows.slice(start + 2, start + 2 + listLimitRows().length)).toEqual(listLimitRows());
});

function listOf(finding: Finding | undefined): Finding[] {
  return finding === undefined ? [] : [finding];
}

function toLines(count: number, toLine: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => toLine(index)).join('\n');
}

function toElement(children: Element[]): Element {
  return { type: 'element', tagName: 'div', properties: {}, children };
}

function toNested(levels: number): Root {
  let inner: Element[] = [];
  for (let level = 0; level < levels; level += 1) inner = [toElement(inner)];
  return { type: 'root', children: inner };
}

function toWide(nodes: number): Root {
  return { type: 'root', children: Array.from({ length: nodes - 1 }, () => toElement([])) };
}
