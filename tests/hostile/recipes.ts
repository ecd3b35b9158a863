import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../../src/records/limits.ts';
import { bombs } from './bombs.ts';
import { toAvif, toDetails, toExif, toJpg, toPng, toPngExif } from '../records/pictures.ts';

/** Content that can't be committed as a file: too large, no text, or two names that are one elsewhere. */
export interface Recipe {
  readonly name: string;
  /** The code of the problem that it must give, or nothing where it is a text like others. */
  readonly code: string | undefined;
  /** Writes it into a folder that holds what `content/` holds. */
  readonly lay: (folder: string) => void;
}

const keys = '---\ntitle: Roles\nsummary: Who does what.\n---\n';

const mentor = `---
name: Ada
headline: everything
topics: [tomatoes]
languages: [en]
formats: [mentor-led]
capacity: 1
status: open
---
`;

function put(folder: string, file: string, content: string | Uint8Array): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** A page with this text. */
function page(name: string, code: string | undefined, text: string): Recipe {
  return {
    name,
    code,
    lay: (folder) => {
      put(folder, 'pages/roles.mdx', `${keys}\n${text}\n`);
    },
  };
}

/** A file with these bytes. */
function file(name: string, code: string, place: string, content: string | Uint8Array): Recipe {
  return {
    name,
    code,
    lay: (folder) => {
      put(folder, place, content);
    },
  };
}

/** Two pages whose names are one on other computers; the second of them is refused. */
function twins(name: string, one: string, other: string): Recipe {
  return {
    name,
    code: 'file-name',
    lay: (folder) => {
      for (const place of [one, other])
        put(folder, place, place.startsWith('pages') ? keys : mentor);
    },
  };
}

/** A symbolic link at a place of a file or folder. */
function link(name: string, code: string, place: string, target: string): Recipe {
  return {
    name,
    code,
    lay: (folder) => {
      const at = path.join(folder, place);
      mkdirSync(path.dirname(at), { recursive: true });
      symlinkSync(target, at);
    },
  };
}

/** A file of this size that takes no room on the disk. */
function hole(name: string, place: string, size: number): Recipe {
  return {
    name,
    code: 'too-large',
    lay: (folder) => {
      put(folder, place, keys);
      truncateSync(path.join(folder, place), size);
    },
  };
}

/** The bytes of a text, with those of another put after it. */
function bytes(text: string, ...rest: readonly number[]): Uint8Array {
  return Uint8Array.from([...Buffer.from(text), ...rest]);
}

/** Text of one unit again and again, as long as its kind of file may be. */
function fill(size: number, toUnit: (index: number) => string, start = '', end = ''): string {
  let text = start;
  for (let index = 0; text.length < size - 100; index += 1) text += toUnit(index);
  return text + end;
}

const { topics: topicsSize, cohort: cohortSize, grouping: groupingSize } = limits.bytes;
const grouping = 'cohorts/spring-2027/grouping.json';

/** Data that fill their file with as many values as they can. */
const crowded: readonly Recipe[] = [
  file(
    '20,000 keys',
    'too-complex',
    'topics.yml',
    fill(topicsSize, (index) => `a${String(index)}:\n`),
  ),
  file(
    'one key 80,000 times',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => 'a:\n'),
  ),
  file(
    '130,000 items',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => 'a,', 'topics: [', ']'),
  ),
  file(
    'topics without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, (index) => `- id: t${String(index)}\n  label: L\n`, 'topics:\n'),
  ),
  file(
    'goals that are all different',
    'too-complex',
    'cohorts/spring-2027/cohort.mdx',
    fill(cohortSize, (index) => `${index.toString(36)},`, '---\ngoals: [', ']\n---\n'),
  ),
  // How many problems the parser found in it depended on the room that was left on its stack.
  file('a thousand mappings in a line', 'too-complex', 'topics.yml', 'title: '.repeat(1170)),
  file(
    'keys within keys on every line',
    'too-complex',
    'topics.yml',
    `title: |\n${'a: : |\n'.repeat(4000)}`,
  ),
  file(
    'anchors without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '&a '),
  ),
  file(
    'questions without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '? '),
  ),
  file(
    'brackets that close nothing',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => ']'),
  ),
  file(
    'blocks without a text',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '>\n|\n'),
  ),
  file(
    'quotes without an end',
    'too-complex',
    'topics.yml',
    fill(topicsSize, () => '"'),
  ),
  file(
    'a million numbers',
    'too-complex',
    grouping,
    fill(groupingSize, () => '1,', '{"groups":[', '1]}'),
  ),
  file(
    '200,000 keys of JSON',
    'too-complex',
    grouping,
    fill(groupingSize, (index) => `"${index.toString(36)}":1,`, '{', '"z":1}'),
  ),
  file('a million brackets', 'json-syntax', grouping, '['.repeat(groupingSize - 10)),
  file(
    'lists in lists in JSON',
    'too-complex',
    grouping,
    `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
  ),
];

const exhausting: readonly Recipe[] = [
  page('100,000 opening brackets', 'too-complex', '['.repeat(100_000)),
  page('10,000 brackets and parentheses', undefined, '[a]('.repeat(2500)),
  page('20,000 nested quotes', 'too-complex', `${'>'.repeat(20_000)} a`),
  page('1,000 nested lists', 'too-complex', `${'- '.repeat(1000)}a`),
  page('lists nested by their indentation', 'too-complex', indent(100)),
  page('ampersands without an end', 'too-complex', '&'.repeat(50_000)),
  page('opening signs without an end', 'too-complex', '\\<'.repeat(20_000)),
  page('100,000 stars', undefined, '*'.repeat(100_000)),
  page('emphasis opened and never closed', 'too-complex', '*a _b '.repeat(5000)),
  page('120,000 backslashes', 'too-complex', '\\'.repeat(120_000)),
  page('references to signs in one paragraph', 'too-complex', '&lt;script&gt;'.repeat(2400)),
  page('code of one brace again and again', 'too-complex', '`>}'.repeat(40_000)),
  page('11,000 addresses without a space', 'too-complex', 'a@b.org\u200d"'.repeat(11_000)),
  page('stars between braces', 'too-complex', '}**'.repeat(40_000)),
  page('100,000 backticks', undefined, `a ${'`'.repeat(100_000)}`),
  page('backticks of every length', undefined, ticks(400)),
  page('more lines than a text has', 'too-complex', '\n'.repeat(6000)),
  page('a table of a thousand columns', 'too-complex', '|a'.repeat(1000)),
  file('keys nested without an end', 'too-complex', 'topics.yml', `a: ${'['.repeat(50_000)}`),
  file('keys nested by their signs', 'too-complex', 'topics.yml', `a: ${'{b: '.repeat(5000)}`),
  hole('a page of 50 MB', 'pages/roles.mdx', 50_000_000),
  hole('settings of 50 MB', 'program.yml', 50_000_000),
  hole('a picture of 50 MB', 'figures/a.png', 50_000_000),
];

/** A list whose every item holds the next. */
function indent(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
}

/** Runs of backticks of which no two are as long. */
function ticks(most: number): string {
  return Array.from({ length: most }, (_, length) => `a ${'`'.repeat(length + 1)}`).join(' ');
}

const unreadable: readonly Recipe[] = [
  file('bytes that are no UTF-8', 'not-utf-8', 'pages/roles.mdx', bytes(keys, 0xc3, 0x28)),
  file('a slash spelled too long', 'not-utf-8', 'pages/roles.mdx', bytes(keys, 0xc0, 0xaf)),
  file('half a pair', 'not-utf-8', 'pages/roles.mdx', bytes(keys, 0xed, 0xa0, 0x80)),
  page('a null', 'not-utf-8', 'a\0b'),
  page('an escape of terminals', 'hidden-character', '\u001b[2Jb'),
  page('an isolate that turns the text', 'hidden-character', 'a\u2066b'),
  page('a line separator', 'hidden-character', 'a\u2028b'),
  page('a carriage return alone', 'hidden-character', 'a\rb'),
];

const places: readonly Recipe[] = [
  link('a link to the passwords', 'not-a-file', 'pages/roles.mdx', '/etc/passwd'),
  link('a link to a folder outside', 'not-a-file', 'pages', '/etc'),
  link('a link to itself', 'not-a-file', 'pages/roles.mdx', 'roles.mdx'),
  link('a link to the device without an end', 'not-a-file', 'figures/a.png', '/dev/zero'),
  {
    name: 'a folder called like a file',
    code: 'not-a-file',
    lay: (folder) => {
      put(folder, 'pages/roles.mdx/a.mdx', keys);
    },
  },
  file('a name in capitals', 'file-name', 'pages/Roles.mdx', keys),
  file('a name with an accent in two signs', 'file-name', 'pages/re\u0301sume.mdx', keys),
  file('a name of another script', 'file-name', 'pages/r\u043eles.mdx', keys),
  file('a name that runs backwards', 'file-name', 'pages/a\u202exdm.mdx', keys),
  file('a name with a line end', 'file-name', 'pages/a\nb.mdx', keys),
  twins('names that differ in a capital alone', 'mentors/ada.mdx', 'mentors/Ada.mdx'),
  twins(
    'names of one accent in two spellings',
    'pages/r\u00e9sum\u00e9.mdx',
    'pages/re\u0301sume\u0301.mdx',
  ),
  twins('names of a sharp s and of two', 'pages/strasse.mdx', 'pages/stra\u00dfe.mdx'),
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((name) =>
    file(`the device ${name} of Windows`, 'file-name', `pages/${name}.mdx`, keys),
  ),
  file('a folder that is a device of Windows', 'file-name', 'cohorts/aux/cohort.mdx', keys),
  file('a name that ends in a dot', 'unplaced-file', 'pages/roles.mdx.', keys),
  file('a name that ends in a space', 'unplaced-file', 'pages/roles.mdx ', keys),
  file('a name with a space before its end', 'file-name', 'pages/roles .mdx', keys),
  file('a folder that ends in a space', 'unplaced-file', 'pages /roles.mdx', keys),
  file('a name with a backslash', 'file-name', 'pages/..\\roles.mdx', keys),
  file('a name with a stream of Windows', 'file-name', 'pages/roles:stream.mdx', keys),
  file('a name that is an option', 'file-name', 'pages/-rf.mdx', keys),
  file('a script among the pages', 'unplaced-file', 'pages/evil.astro', 'x'),
  file('settings that run', 'unplaced-file', 'program.js', 'globalThis.canary = 1'),
];

const pictures: readonly Recipe[] = [
  file('a picture of 100,000 by 100,000', 'image-size', 'figures/a.png', toPng(1e5, 1e5)),
  file('a photograph of 65,000 by 65,000', 'image-size', 'figures/a.jpg', toJpg(65e3, 65e3)),
  file('a modern picture too large', 'image-size', 'figures/a.avif', toAvif(9000, 9000)),
  file('a portrait that says where', 'image-location', 'portraits/a.jpg', located()),
  file(
    'a portrait that says with which camera',
    'image-metadata',
    'portraits/a.png',
    toPng(200, 200, toPngExif(toDetails(0xa431))),
  ),
  file('a picture that is a web page', 'image-format', 'figures/a.png', '<html><script>'),
  file('a picture that is a program', 'image-format', 'figures/a.png', '\x7fELF\x02'),
  file('a picture that is an archive', 'image-format', 'figures/a.png', 'PK\x03\x04'),
  file('a PNG called JPEG', 'image-extension', 'figures/a.jpg', toPng(200, 200)),
  file('half a picture', 'image-damaged', 'figures/a.png', toPng(200, 200).slice(0, 12)),
];

/** Pictures and texts that are small on the disk and unfold to what fills a computer. */
const folded: readonly Recipe[] = bombs.map(({ name, code, place, toBytes }) => ({
  name,
  code,
  lay: (folder) => {
    put(folder, place, toBytes());
  },
}));

function located(): Uint8Array {
  return toJpg(200, 200, toExif('big', [1, 2]));
}

export const recipes: readonly Recipe[] = [
  ...crowded,
  ...exhausting,
  ...unreadable,
  ...places,
  ...pictures,
  ...folded,
];
