import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import collections from '../../src/client/admin/collections.json' with { type: 'json' };
import { findEntryProblems, findNameProblem } from '../../src/client/admin/check-entry.ts';
import { proseFormat, yamlFormat } from '../../src/client/admin/record-file.ts';

const folder = 'tests/fixtures/small-programme/content';
const mentorKeys = collections[0]!.fields!.map(({ name }) => name);
const mentor = `---
# Asked to be shown first.
name: 'Mara Okafor' # as on the badge
headline: >-
  reviews,
  systems
topics: [accessibility, "design"]
languages:
  - en
  # learning
  - yo
formats: [pair]
capacity: 4
status: open
---

Text with *stress*.
`;

test('an untouched file is written as it was, to the byte', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const prose = files.filter((file) => file.endsWith('.mdx'));
  expect(prose.length).toBeGreaterThan(5);
  for (const file of prose) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(proseFormat.toFile(proseFormat.fromFile(text), mentorKeys), file).toBe(text);
  }
  for (const file of ['program.yml', 'topics.yml']) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(yamlFormat.toFile(yamlFormat.fromFile(text)), file).toBe(text);
  }
});

test('one changed key changes its own lines alone; comments and quotes stay', () => {
  const data = { ...proseFormat.fromFile(mentor), capacity: 5 };
  expect(proseFormat.toFile(data, mentorKeys)).toBe(mentor.replace('capacity: 4', 'capacity: 5'));
});

test('in a list, the items that did not change stay as they were written', () => {
  const topics = `topics:
  # Food.
  - id: gardening
    label: Gardening
    synonyms: [growing food, "plots"]
  - {id: tomatoes, label: Tomatoes}
  - id: composting # since 2026
    label: Composting
`;
  const data = yamlFormat.fromFile(topics);
  const items = data['topics'] as Record<string, unknown>[];
  const [first, second, third] = items;
  expect(yamlFormat.toFile({ ...data, topics: [...items, { id: 'herbs', label: 'Herbs' }] })).toBe(
    `${topics}  - id: herbs\n    label: Herbs\n`,
  );
  expect(yamlFormat.toFile({ ...data, topics: [first, third] })).toBe(
    topics.replace('  - {id: tomatoes, label: Tomatoes}\n', ''),
  );
  expect(
    yamlFormat.toFile({ ...data, topics: [first, second, { ...third, label: 'Compost' }] }),
  ).toBe(topics.replace('label: Composting', 'label: Compost'));
});

test('a new key stands where the schema has it, and an emptied one goes', () => {
  const data = { ...proseFormat.fromFile(mentor), pronouns: 'she/her', status: '', links: [] };
  const written = proseFormat.toFile(data, mentorKeys);
  expect(written).toContain('badge\npronouns: she/her\nheadline');
  expect(written).not.toContain('status');
  expect(written).not.toContain('links');
});

test('days and times stay texts', () => {
  const data = proseFormat.fromFile(
    mentor.replace('status: open', 'status: open\nconsent: 2026-10-05'),
  );
  expect(data['consent']).toBe('2026-10-05');
  expect(proseFormat.toFile({ ...data, confirmed: '2027-01-31' }, mentorKeys)).toContain(
    '\nconfirmed: 2027-01-31\nconsent: 2026-10-05\n',
  );
});

test.each([
  '---js\n{ name: (globalThis.canary = 1, "Evil") }\n---\n',
  '---\nname: !!js/function "function(){}"\n---\n',
  '---\na: &a 1\nname: *a\n---\n',
  '+++\nname = "x"\n+++\n',
  '\n---\nname: x\n---\n',
  'no front matter',
])('%j is refused, named, and never written', (text) => {
  const data = proseFormat.fromFile(text);
  expect(data['name']).toMatch(/^This file can't be edited here\. .+/);
  expect(() => proseFormat.toFile({ ...data, name: 'Mended' })).toThrow("can't be edited here");
  expect('canary' in globalThis).toBe(false);
});

test('saving says what check says, in its words', () => {
  const data = { ...proseFormat.fromFile(mentor), capacity: 31, topics: [], nonsense: 1 };
  expect(findEntryProblems('mentors', data)).toEqual([
    expect.stringContaining('The key topics is missing.'),
    expect.stringContaining('capacity is 31'),
    expect.stringContaining('There is no key "nonsense".'),
  ]);
  expect(findEntryProblems('mentors', proseFormat.fromFile(mentor))).toEqual([]);
});

test('a list that is filled by default can be emptied', () => {
  const text = readFileSync(`${folder}/cohorts/autumn-2027/cohort.mdx`, 'utf8');
  const data = { ...proseFormat.fromFile(text), requirements: [] };
  expect(proseFormat.toFile(data)).toContain('requirements: []');
});

test('a name without a Latin letter is refused for a new file, with a way out', () => {
  expect(findNameProblem('林雨辰')).toContain('Latin letters');
  expect(findNameProblem('Łukasz')).toBeUndefined();
});
