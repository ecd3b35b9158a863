import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { executeCommand } from '../lib/command.ts';
import { checkCommand } from './check-command.ts';

const small = path.resolve(import.meta.dirname, '../../tests/fixtures/small-programme/content');
let content: string;

beforeEach(async () => {
  content = path.join(await mkdtemp(path.join(tmpdir(), 'check-')), 'content');
  await cp(small, content, { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(path.dirname(content), { recursive: true, force: true });
});

async function check(...words: string[]) {
  const [printed, noted]: [string[], string[]] = [[], []];
  const code = await executeCommand(checkCommand, ['--content', content, ...words], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

async function editFile(name: string, from: string, to: string) {
  const file = path.join(content, name);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

test('a programme without problems says what was checked and exits with 0', async () => {
  const { code, printed } = await check();
  expect(code).toBe(0);
  expect(printed).toBe(
    'Checked 2 mentors, 1 cohort, 4 enrollments, 0 groupings, 2 resources, 1 track, 2 pages, 3 topics, 1 image. No problems.',
  );
});

test('all problems are shown at once, those of reading and those of rules, and exit with 1', async () => {
  await editFile('mentors/tomo-ishii.mdx', 'topics: [composting]', 'topics: [compost]');
  await editFile('resources/worm-bin.mdx', 'kind: article', 'kind: leaflet');
  await editFile('tracks/first-balcony.mdx', '[sowing-calendar]', '[sowing]');
  const { code, printed } = await check('--reporter', 'json');
  expect(code).toBe(1);
  const problems = JSON.parse(printed) as { code: string }[];
  expect(problems.map((problem) => problem.code)).toEqual([
    'unknown-topic',
    'unknown-choice',
    'unknown-resource',
  ]);
});

test.each([
  ['does not fit', 'locales: [en]', 'locales: []'],
  ['cannot be read', 'locales: [en]', 'locales: @en'],
])('the clock holds also where another line of program.yml %s', async (_what, from, to) => {
  await editFile('program.yml', from, to);
  await editFile('mentors/tomo-ishii.mdx', 'confirmed: ', 'confirmed: 2027-08-19 # ');
  const { code, printed } = await check('--reporter', 'json');
  expect(code).toBe(1);
  const problems = JSON.parse(printed) as { code: string; file: string }[];
  expect(problems.map(({ file }) => file)).toEqual(['content/program.yml']);
});

test('notices alone exit with 0, and depend on the present that was set', async () => {
  vi.stubEnv('ROUNDTABLE_NOW', '2028-08-20T12:00:00Z');
  const { code, printed } = await check('--reporter', 'json');
  expect(code).toBe(0);
  const problems = JSON.parse(printed) as { code: string; level: string }[];
  expect(problems.map((problem) => problem.code)).toContain('confirmation-old');
  expect(new Set(problems.map((problem) => problem.level))).toEqual(new Set(['notice']));
});

test('a code can be left out, of rules and of reading', async () => {
  await editFile('mentors/tomo-ishii.mdx', 'topics: [composting]', 'topics: [compost]');
  expect((await check('--skip', 'unknown-topic')).code).toBe(0);
});

test('an unknown code, reporter or option is used wrongly and exits with 2', async () => {
  const { code, noted } = await check('--skip', 'unkown-topic');
  expect(code).toBe(2);
  expect(noted).toContain('There is no code unkown-topic. Did you mean unknown-topic?');
  expect((await check('--reporter', 'xml')).code).toBe(2);
  expect((await check('--strict')).code).toBe(2);
});

test('a folder that is not there is named wrongly', async () => {
  await rm(content, { recursive: true });
  const { code, noted } = await check();
  expect(code).toBe(2);
  expect(noted).toContain(`There is no folder ${content}. Name the folder`);
});

test('the same content gives the same bytes', async () => {
  await editFile('mentors/tomo-ishii.mdx', 'topics: [composting]', 'topics: [a, b, c]');
  await editFile('topics.yml', 'broader: gardening', 'broader: garden');
  const first = await check('--reporter', 'json');
  expect(await check('--reporter', 'json')).toEqual(first);
});

test('the summary of a workflow is written where the workflow wants it', async () => {
  const file = path.join(path.dirname(content), 'summary.md');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  await editFile('mentors/tomo-ishii.mdx', 'topics: [composting]', 'topics: [compost]');
  await check('--reporter', 'github');
  expect(await readFile(file, 'utf8')).toContain('### 1 problem in 1 file');
});

test('nothing that is wrong with a record hides what else is wrong with it', async () => {
  const cohort = 'cohorts/autumn-2027/cohort.mdx';
  await editFile(cohort, 'opens: 2027-08-01', 'opens: 2027-02-30');
  await editFile(cohort, 'zone: Europe/Paris', 'zone: Europe/Pari');
  await editFile(cohort, 'ends: 2027-10-31', 'ends: 2027-09-01');
  await editFile(cohort, 'hosts: [ines-moreau]', 'hosts: [ines-moro]');
  await editFile(cohort, '  max: 4', '  max: 1');
  const { printed } = await check('--reporter', 'json');
  const found = JSON.parse(printed) as { code: string; message: string }[];
  const codes = found.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      'wrong-form',
      'unknown-zone',
      'unknown-person',
      'dates-out-of-order',
      'group-size-order',
    ]),
  );
  const order = found.filter(({ code }) => code === 'dates-out-of-order');
  expect(order.map(({ message }) => message)).toEqual([
    'ends is 2027-09-01, before starts, which is 2027-09-06.',
  ]);
});

test('what is not known of a record is not held against it', async () => {
  const cohort = 'cohorts/autumn-2027/cohort.mdx';
  await editFile(cohort, 'starts: 2027-09-06', 'starts: soon');
  const { printed } = await check('--reporter', 'json');
  const found = JSON.parse(printed) as { code: string }[];
  expect(found.map(({ code }) => code)).toEqual(['wrong-form']);
});
