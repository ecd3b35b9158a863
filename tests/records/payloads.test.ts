import { expect, test } from 'vitest';
import { readProgramme, type ContentFile } from '../../src/records/programme.ts';
import { readSamples } from '../hostile/read-samples.ts';
import { toFile, toPage } from './files.ts';

/**
 * What works against a site generator that runs its content: each is refused with its code. The texts are
 * real attacks; none of them may reach a compiler, a browser or the file system. Those that are files
 * stand in tests/hostile, each in a folder named after its code.
 */
const refused: readonly (readonly [what: string, file: ContentFile, code: string])[] = [
  ...readSamples('tests/hostile')
    .filter(({ code }) => code !== 'inert')
    .map((sample) => [sample.name, sample, sample.code] as const),
  ['a path that leaves the folder', toFile('content/../../etc/passwd', 'x'), 'unplaced-file'],
  ['a name with a dot', toFile('content/mentors/..mdx', 'x'), 'file-name'],
];

test.each(refused)('%s is refused', (_, file, code) => {
  const { programme, problems } = readProgramme([file]);
  expect(problems.map((problem) => problem.code)).toContain(code);
  expect(programme.pages.size + programme.mentors.size).toBe(0);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

const inert: readonly (readonly [what: string, prose: string, shown: string])[] = [
  ['a link with a backslash', '[a](/\\\\evil.example)', '<a href="/%5Cevil.example">a</a>'],
  ['code in backticks', '`{process.env.X}`', '<p><code>{process.env.X}</code></p>'],
  [
    'code in a block',
    "```js\nimport fs from 'node:fs';\nexport {a};\n```",
    "import fs from 'node:fs';\nexport {a};",
  ],
  ['escaped braces', 'A \\{b\\} c', '<p>A {b} c</p>'],
  ['an escaped tag', '\\<script>alert(1)\\</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ['entities of a tag', '&lt;script&gt;', '<p>&#x3C;script></p>'],
  [
    'prose that begins like a module',
    'import this into your calendar',
    '<p>import this into your calendar</p>',
  ],
  ['prose that goes on like a module', 'Then\nexport the list.', '<p>Then\nexport the list.</p>'],
  [
    'a title of a link',
    '[a](https://example.org "onclick=alert(1)")',
    '<a href="https://example.org" rel="noopener noreferrer">a</a>',
  ],
  ['an attribute of a heading', '## Main \\{#main\\}', '<h2 id="s-main-main">Main {#main}</h2>'],
  ['a heading that would take a name', '## location', '<h2 id="s-location">location</h2>'],
  [
    'a footnote with a strange name',
    'a[^x"onclick=1]\n\n[^x"onclick=1]: b',
    '<a href="#note-fn-x%22onclick=1" id="note-fnref-x%22onclick=1">1</a>',
  ],
  [
    'an address with braces',
    '[a](https://example.org/\\{id\\})',
    '<a href="https://example.org/%7Bid%7D" rel="noopener noreferrer">a</a>',
  ],
  [
    'an address with a quote',
    '[a](https://example.org/"onclick="x)',
    '<a href="https://example.org/%22onclick=%22x" rel="noopener noreferrer">a</a>',
  ],
  [
    'a language of code with a quote',
    '```js"onclick=x\na\n```',
    '<pre tabindex="0"><code>a\n</code></pre>',
  ],
  [
    'front matter inside the text',
    '---\nlayout: x\n---',
    '<hr>\n<h2 id="s-layout-x">layout: x</h2>',
  ],
];

test.each(inert)('%s is shown and does nothing', (_, prose, shown) => {
  const { programme, problems } = readProgramme([toPage(prose)]);
  expect(problems).toEqual([]);
  expect(programme.pages.get('roles')?.body?.html).toContain(shown);
});
