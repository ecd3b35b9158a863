import { Buffer } from 'node:buffer';
import fc from 'fast-check';

/** Signs that mean something in Markdown, MDX or addresses, alone and together. */
const signs = [
  ...['a', 'b ', '*', '**', '_', '`', '~~', '<', '>', '[', '](', ')', '![', '|', '\\', '{', '}'],
  ...['\n', '\n\n', '  ', '    ', '\t', '- ', '1. ', '> ', '## ', '---\n', '```\n', '- [ ] '],
  ...['<Note>', '</Note>', '<Tip title="x">', '</Tip>', '<Steps>', '</Steps>', '<b>', '</b>', '<>'],
  ...['](/b)', '![x](figures/a.png)', '[^1]', '\n[^1]: ', '\n[a]: /b\n', '[a]', '| a |\n|---|\n'],
  ...['&amp;', '&#x3c;', '&#0;', 'import ', 'export ', 'www.a.org', 'https://a.org', 'a@b.org'],
  ...['<!--', '-->', '<script>', ' onerror=', 'javascript:', 'data:', 'é', '\u00a0', '=', '"', "'"],
  ...[
    '\u202e',
    '\u200d',
    '👩‍🌾',
    'שלום',
    '\0',
    '\r',
    '\ufeff',
    '\ud800',
    '\\{',
    '\\<',
    '&lt;script&gt;',
  ],
] as const;

const keySigns = [
  ...['title: ', 'summary: ', 'layout: ', 'slug: ', '__proto__: ', 'constructor: ', '? ', ': '],
  ...['&a ', '*a', '<<: ', '!!js/function ', '!!binary ', '|\n', '>\n', '- ', '[', ']', '{', '}'],
  ...[
    '"',
    "'",
    '#',
    '\n',
    '  ',
    '...\n',
    '---\n',
    '%YAML 1.2\n',
    'x',
    '1e999',
    '.nan',
    '\\u202e',
    '\t',
  ],
] as const;

const inline = fc.oneof(
  fc.constantFrom('words', 'a < b', '<3', '{c}', '`{x}`', '**b**', '*i*', '~~s~~', '[^1]'),
  fc.constantFrom('[a](/b/)', '[a](javascript:alert(1))', '![x](figures/a.png)', 'https://a.org'),
  fc.webUrl().map((address) => `[a](${address})`),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => {
  const sentence = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
  return {
    block: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      sentence,
      sentence.map((text) => `## ${text}`),
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((rows) => `- ${rows.join('\n- ')}`),
      fc
        .array(sentence, { maxLength: 3 })
        .map((row) => `| a | b |\n|---|---|\n| ${row.join(' | ')} |`),
      sentence.map((text) => `\`\`\`js\n${text}\n\`\`\``),
      tie('block').map((inside) => `> ${inside.replaceAll('\n', '\n> ')}`),
      tie('block').map((inside) => `- ${inside.replaceAll('\n', '\n  ')}`),
      fc
        .tuple(fc.constantFrom('Note', 'Tip', 'Steps', 'Agenda', 'Quote', 'Evil'), tie('block'))
        .map(([name, inside]) => `<${name}>\n\n${inside}\n\n</${name}>`),
    ),
  };
}).block;

function mix(parts: readonly string[], most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...parts), { maxLength: most }).map((list) => list.join(''));
}

function toFile(keys: string, body: string): string {
  return `---\n${keys}---\n\n${body}\n`;
}

const goodKeys = 'title: Roles\nsummary: Who does what.\n';
const page = 'content/pages/roles.mdx';

/** A file of content by its path and text. */
export interface FuzzFile {
  readonly path: string;
  readonly text: string;
}

/** Cuts pieces out of a text and puts others in their place. */
function mutate(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(20), mix([...signs, ...keySigns], 4));
  return fc
    .array(edit, { minLength: 1, maxLength: 6 })
    .map((edits) =>
      edits.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text),
    );
}

/** A few signs again and again until a file is large: what costs more than its size shows here. */
const large: fc.Arbitrary<FuzzFile> = fc.oneof(
  fc
    .tuple(mix(signs, 3), mix(signs, 3), fc.constantFrom(8, 32, 120))
    .map(([start, unit, size]) => ({
      path: page,
      text: toFile(goodKeys, start + repeat(unit, size)),
    })),
  fc
    .tuple(mix(keySigns, 3), mix(keySigns, 3), fc.constantFrom(8, 60, 250))
    .map(([start, unit, size]) => ({
      path: 'content/topics.yml',
      text: start + repeat(unit, size),
    })),
);

function repeat(unit: string, kibibytes: number): string {
  return unit.repeat(Math.floor((kibibytes * 1024) / Math.max(1, Buffer.byteLength(unit))));
}

/**
 * Makes files by a grammar, from signs, by changing the seeds, and, of 200 one, by repeating a few signs
 * until the file is large.
 */
export function toFiles(seeds: readonly FuzzFile[]): fc.Arbitrary<FuzzFile> {
  const toPage = (body: string): FuzzFile => ({ path: page, text: toFile(goodKeys, body) });
  const toKeys = (keys: string): FuzzFile => ({
    path: page,
    text: toFile(`${goodKeys}${keys}\n`, 'x'),
  });
  const changed = fc
    .constantFrom(...seeds)
    .chain((seed) => mutate(seed.text).map((text) => ({ path: seed.path, text })));
  return fc.oneof(
    { arbitrary: blocks.map(toPage), weight: 60 },
    { arbitrary: mix(signs, 24).map(toPage), weight: 60 },
    { arbitrary: mix(keySigns, 12).map(toKeys), weight: 20 },
    { arbitrary: changed, weight: seeds.length === 0 ? 0 : 60 },
    { arbitrary: large, weight: 1 },
  );
}

const blocks = fc.array(block, { maxLength: 6 }).map((list) => list.join('\n\n'));

/** Makes pages of ordinary prose by the grammar alone. */
export const pages: fc.Arbitrary<string> = blocks.map((body) => toFile(goodKeys, body));
