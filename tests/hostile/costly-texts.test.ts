import { expect, test } from 'vitest';
import { holdsContact } from '../../src/domain/contact-in-text.ts';
import { limits } from '../../src/records/limits.ts';
import { readProgramme } from '../../src/records/read-programme.ts';

/** Processor time that any of these texts may take, in milliseconds; each took many seconds once. */
const most = 1000;

const page = (body: string) => `---\ntitle: A\nsummary: What this page is for.\n---\n\n${body}\n`;
const repeat = (count: number, toText: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toText(index)).join('');

const texts: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'a long key above many values': [
    'content/cohorts/a/grouping.json',
    JSON.stringify({ ['k'.repeat(1_500_000)]: Array.from({ length: 90_000 }, () => 0) }),
  ],
  'spaces behind import': ['content/pages/a.mdx', page(`import${' '.repeat(250_000)}x`)],
  'marks on one letter of a heading': [
    'content/pages/a.mdx',
    page(`## a${'\u0301\u0316'.repeat(65_000)}`),
  ],
  'links to headings that are not there': [
    'content/pages/a.mdx',
    page(
      `${repeat(1200, (index) => `## h ${String(index)}\n\n`)}${repeat(3000, (index) => `[a](#z${String(index)}) `)}`,
    ),
  ],
  'empty groups': [
    'content/cohorts/a/grouping.json',
    `{"groups":[${Array(99_000).fill('{}').join(',')}]}`,
  ],
  'empty rounds': [
    'content/cohorts/a/rotation.json',
    `{"rounds":[${Array(99_000).fill('{}').join(',')}]}`,
  ],
  'pictures that are not there': ['content/pages/a.mdx', page('![a](figures/b.png) '.repeat(9000))],
};

test.each(Object.entries(texts))(
  '%s cost less than a second, and at most a hundred problems are shown',
  (_, [path, text]) => {
    const bytes = new TextEncoder().encode(text);
    const before = process.cpuUsage();
    const { problems } = readProgramme([{ path, bytes }]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(most);
    expect(problems.length).toBeLessThanOrEqual(limits.problems + 1);
  },
);

test('a long cell of a spreadsheet costs less than a second', () => {
  const before = process.cpuUsage();
  expect(holdsContact('a'.repeat(1_000_000))).toBe(false);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(most);
});
