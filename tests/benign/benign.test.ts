import { expect, test } from 'vitest';
import { escapeBody } from '../../src/client/admin/escape-body.ts';
import { toMdxLink, toMdxText } from '../../src/domain/import/mdx-text.ts';
import { toEnrollmentText } from '../../src/records/enrollment-text.ts';
import { readYamlData } from '../../src/records/front-matter/read-data.ts';
import { readProgramme } from '../../src/records/programme.ts';
import { enrollmentSchema } from '../../src/schemas/enrollment.ts';
import { expectGolden } from '../check/golden.ts';
import { readSamples } from '../hostile/read-samples.ts';
import { toPage } from '../records/files.ts';

/** Ordinary prose is not punished: what people write passes, and is shown as it was meant. */
const samples = readSamples('tests/benign').filter(({ path }) => path.endsWith('.mdx'));

test('every ordinary text passes, and is shown as meant', () => {
  expect(samples.length).toBeGreaterThanOrEqual(60);
  const shown = samples.map((sample) => {
    const { programme, problems } = readProgramme([sample]);
    expect(problems, sample.name).toEqual([]);
    const [page] = programme.pages.values();
    return `${sample.name}\n${page?.body?.html ?? ''}`;
  });
  expectGolden('benign-prose.txt', `${shown.join('\n\n')}\n`);
});

test.each([
  ['I <3 plants', 'Write \\< for the sign itself'],
  ['a <- b', 'Write \\< for the sign itself'],
  ['{c}', 'Write \\{ and \\} for the signs themselves'],
  ['one } two', 'Write \\{ and \\} for the signs themselves'],
  ['<b>x</b>', 'Write **text** for strong text.'],
  ['<https://example.org>', '[text](https://…) for a link'],
])('where MDX takes %s for something else, the refusal shows what to write', (typed, next) => {
  const { problems } = readProgramme([toPage(typed)]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.next).toContain(next);
});

const typed = [
  ...['I <3 plants', 'a < b, c > d', '{c}', 'one } two { three', 'import a from "b"', 'a <- b'],
  ...['export const a = 1', '<script>alert(1)</script>', '<!-- a -->', 'Map<string, number>'],
  ...['"quotes" and ‘others’', 'שלום <3', 'مرحبا {x}', '👩‍🌾 < 🌻', '{{ twice }}', '</p>', '< b', '<'],
];

test.each(typed)('%s is escaped by the editor and by the import, and stays what it is', (text) => {
  for (const written of [escapeBody(text), toMdxText(text), toMdxLink(text, 'https://example.org')]) {
    const { programme, problems } = readProgramme([toPage(written)]);
    expect(problems, written).toEqual([]);
    expect(programme.pages.get('roles')?.body?.text).toBe(text);
  }
});

test.each([...typed, 'a: b', '- a', '# a', '&a *b !c', 'yes', '---', "'", '@x', '%x', '| a'])(
  '%s is written by the join page as the text that it is',
  (text) => {
    const written = toEnrollmentText({ handle: 'dev-rao', name: text, goal: `${text}\n${text}` });
    const { data, findings } = readYamlData(enrollmentSchema.partial(), written, 0);
    expect(findings).toEqual([]);
    expect(data).toMatchObject({ name: text });
  },
);
