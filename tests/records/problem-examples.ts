import type { RecordProblemCode } from '../../src/records/problem-catalogue.ts';
import { readProgramme, type ContentFile } from '../../src/records/programme.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { toFile, toMentor, toPage } from './files.ts';
import { toDetails, toExif, toJpg, toPng } from './pictures.ts';

/** Problems that only a folder can have; their test makes one. */
export type FolderProblemCode = 'no-content' | 'not-a-file' | 'not-readable';

const enrollment = [
  'handle: dev',
  'name: Dev Rao',
  'roles: [mentee]',
  'languages: [en]',
  'agreement: 2026-09-01',
  'state: complete',
  '',
].join('\n');

const enrollmentPath = 'content/cohorts/spring-2027/enrollments/dev-rao.yml';

/** For each code, files that have this problem. The golden file holds what is said about them. */
export const problemExamples: Record<
  Exclude<RecordProblemCode, FolderProblemCode>,
  readonly ContentFile[]
> = {
  'unplaced-file': [
    toFile('content/mentors/mara-okafor.md', ''),
    toFile('content/mentor/mara-okafor.mdx', ''),
    toFile('content/portraits/mara-okafor.JPEG', ''),
    toFile('content/program.yaml', ''),
    toFile('content/cohorts/spring-2027/notes.txt', ''),
    toFile('content/drafts/x.mdx', ''),
    toFile('content/todo.txt', ''),
  ],
  'file-name': [
    toFile('content/mentors/Mara Okafor.mdx', ''),
    toFile('content/cohorts/Spring_2027/cohort.mdx', ''),
    toFile('content/resources/日本語.mdx', ''),
    toFile(`content/mentors/${'a'.repeat(40)}.mdx`, ''),
  ],
  'too-large': [
    toFile('content/mentors/mara-okafor.mdx', 'x'.repeat(64 * 1024 + 1)),
    toFile('content/figures/map.png', new Uint8Array(5 * 1024 * 1024 + 1)),
  ],
  'not-utf-8': [
    toFile('content/topics.yml', Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x63])),
    toFile('content/program.yml', Uint8Array.from([0xff, 0xfe, 0x61, 0x00])),
    toFile('content/pages/roles.mdx', 'a\0b'),
  ],
  'byte-order-mark': [toFile('content/pages/roles.mdx', '\uFEFF---\ntitle: a\n---\n')],
  'hidden-character': [
    toPage('One \u202Etwo\u202C, \u0007three\u202E.'),
    toMentor({ name: '"Mara \\u202e"', pronouns: '"she\\ud800"' }),
    toFile('content/pages/faq.mdx', '---\ntitle: a\nsummary: b\n---\nOne &#x202e; two.'),
  ],
  'reserved-text': [toMentor({ headline: '__ASTRO_IMAGE_../../secret.svg' })],
  'identity-differs': [toFile(enrollmentPath, enrollment)],
  'not-sealed': [toFile('content/cohorts/spring-2027/grouping.age', '{"fits": []}')],
  'too-many-problems': [toPage('## {a}\n\n'.repeat(101))],
  'front-matter-missing': [
    toFile('content/pages/roles.mdx', '---js\n{ title: (alert(1), "x") }\n---\n'),
    toFile('content/pages/faq.mdx', '+++\ntitle = "a"\n+++\n'),
    toFile('content/pages/agreement.mdx', '\n---\ntitle: a\n---\n'),
    toFile('content/pages/conduct.mdx', 'Only text.'),
  ],
  'front-matter-fence': [
    toFile('content/pages/roles.mdx', '---\ntitle: a\n'),
    toPage('', ['title: a', '---x: "{process.env.SECRET}"', 'summary: b']),
    toFile('content/pages/faq.mdx', '---\ntitle: a\n...\n---\n'),
  ],
  'yaml-syntax': [
    toMentor({ headline: 'Python: from script to package' }),
    toPage('', ['title: @home', 'summary: b']),
    toFile('content/topics.yml', 'topics:\n\t- id: a\n'),
    toFile('content/program.yml', 'name: "Tidepool\n'),
  ],
  'yaml-feature': [
    toMentor({ name: '&anchor Mara', pronouns: '*anchor', place: '!!str Lagos', '<<': '{}' }),
    toFile('content/topics.yml', '%YAML 1.1\n---\ntopics: []\n'),
    toFile('content/program.yml', 'name: a\n---\nname: b\n'),
  ],
  'duplicate-key': [toFile('content/topics.yml', 'topics: []\ntopics: []\n')],
  'not-keys': [toFile('content/topics.yml', '- accessibility\n'), toPage('', [])],
  'too-complex': [
    toFile('content/topics.yml', `topics: ${'['.repeat(100)}`),
    toPage('> '.repeat(30) + 'deep'),
  ],
  'json-syntax': [toFile('content/cohorts/spring-2027/grouping.json', '{"version": 1,}')],
  'unknown-key': [
    toMentor({ layout: '"data:text/javascript,1"', slug: '../index', headlines: 'a' }),
    toMentor({ links: '[{ lable: Blog, url: https://example.org }]' }),
  ],
  'missing-key': [toMentor({ capacity: undefined, portrait: '{ alt: Mara }' })],
  'wrong-type': [
    toMentor({ capacity: 'four', languages: 'en', pronouns: '', account: 'mara' }),
    toMentor({ capacity: '1.5', name: '5' }),
  ],
  'unknown-choice': [toMentor({ status: 'opne', formats: '[group]' })],
  'wrong-form': [
    toMentor({ consent: '2027-02-29', zone: 'CET+1', topics: '[Web Design]' }),
    toMentor({ links: '[{ label: Blog, url: "javascript:alert(1)" }]' }),
  ],
  'out-of-bounds': [
    toMentor({ capacity: '99', name: '""', topics: '[]', headline: 'x'.repeat(141) }),
  ],
  'listed-twice': [toMentor({ topics: '[a, b, a]' })],
  'mdx-syntax': [
    toPage('Text.\n\n<Note>\nNever closed.'),
    toFile('content/pages/faq.mdx', '---\ntitle: a\nsummary: b\n---\n<https://example.org>'),
    toFile('content/pages/a.mdx', '---\ntitle: a\nsummary: b\n---\n<!-- comment -->'),
    toFile('content/pages/b.mdx', '---\ntitle: a\nsummary: b\n---\n<Note>\na\n</Tip>'),
    toFile('content/pages/c.mdx', '---\ntitle: a\nsummary: b\n---\nI <3 this'),
  ],
  expression: [
    toPage('Total: {1 + 1}\n\n{process.env.SECRET}'),
    toFile('content/pages/a.mdx', '---\ntitle: a\nsummary: b\n---\n<Note title={x}>a</Note>'),
    toFile('content/pages/b.mdx', '---\ntitle: a\nsummary: b\n---\n<Note {...x}>a</Note>'),
  ],
  'import-or-export': [
    toPage("import fs from 'node:fs'\n\nexport const a = 1\n\nimport this text"),
  ],
  html: [toPage('<b>bold</b> and <script>alert(1)</script>\n\n<h2>Heading</h2>')],
  'unknown-component': [toPage('<Nota>\na\n</Nota>\n\n<Callout>\na\n</Callout>\n\n<>\na\n</>')],
  'component-attribute': [
    toPage('<Tip titel="x" colour="red">\na\n</Tip>\n\n<Quote>\na\n</Quote>'),
    toFile(
      'content/pages/a.mdx',
      '---\ntitle: a\nsummary: b\n---\n<Quote by="" url="x">\na\n</Quote>\n\n<Steps a="b">\n1. a\n</Steps>',
    ),
  ],
  'component-content': [
    toPage(
      '<Note></Note>\n\n<Steps>\nNo list.\n</Steps>\n\n<Agenda>\n- Check in\n</Agenda>\n\nIn <Tip>a</Tip> line.',
    ),
  ],
  'heading-level': [toPage('# One\n\n#### Four')],
  'heading-empty': [toPage('##')],
  'link-address': [
    toPage(
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) [d](guide) [e](https://u:p@example.org) [f](<a b>) [g]()',
    ),
  ],
  'link-without-text': [toPage('[](https://example.org)')],
  'missing-anchor': [toPage('## Before you meet\n\n[see](#before-you-met) [see](#x)')],
  'image-address': [
    toPage('![a](https://example.org/pixel.gif) ![b](../x.svg) ![c](/figures/a.png)'),
  ],
  'image-without-text': [
    toPage('![](figures/a.png)'),
    toFile('content/figures/a.png', toPng(640, 480)),
  ],
  'missing-image': [
    toPage('![a](figures/plam.png)\n\n<Figure src="../figures/other.png" alt="b" />'),
    toFile('content/figures/plan.png', toPng(640, 480)),
    toMentor({ portrait: '{ file: portraits/mara-okafor.jpg, alt: Mara }' }),
  ],
  'image-format': [
    toFile('content/figures/a.png', '<?xml version="1.0"?><svg onload="alert(1)"></svg>'),
    toFile('content/figures/b.jpg', 'GIF89a......'),
    toFile('content/figures/c.webp', '<!doctype html><script>alert(1)</script>'),
    toFile('content/figures/d.avif', 'nothing'),
  ],
  'image-extension': [toFile('content/figures/a.jpg', toPng(640, 480))],
  'image-damaged': [toFile('content/figures/a.png', toPng(640, 480).slice(0, 40))],
  'image-size': [
    toFile('content/figures/a.png', toPng(60_000, 10)),
    toFile('content/figures/b.png', toPng(5000, 5000)),
    toFile('content/figures/c.png', toPng(16, 16)),
  ],
  'image-location': [toFile('content/portraits/a.jpg', toJpg(640, 480, toExif('big', [2, 4])))],
  'image-metadata': [toFile('content/portraits/a.jpg', toJpg(640, 480, toDetails(0x9003)))],
};

/** Reads each file of an example, beside those with other paths, and returns its own problems. */
export function readExample(files: readonly ContentFile[]): Problem[] {
  return files.flatMap((file) => {
    const others = files.filter(({ path }) => path !== file.path);
    const { problems } = readProgramme([file, ...others]);
    return problems.filter((problem) => problem.file === file.path);
  });
}
