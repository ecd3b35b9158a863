import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { importCommand } from '../import/import-command.ts';
import { executeCommand } from '../lib/command.ts';
import { forgetCommand } from './forget-command.ts';
import { readTombstones } from './read-tombstones.ts';
import { addTombstone, findForgotten, removeTombstone } from './tombstones.ts';
import { withoutHost } from './without-host.ts';

const small = path.resolve(import.meta.dirname, '../../tests/fixtures/small-programme/content');
const grouping = 'cohorts/autumn-2027/grouping.json';
let folder: string;
let content: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'forget-'));
  content = path.join(folder, 'content');
  await cp(small, content, { recursive: true });
  await writeFile(path.join(content, grouping), JSON.stringify(toGrouping()));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function toGrouping() {
  return {
    version: 1,
    cohort: 'autumn-2027',
    plannedOn: '2027-09-01',
    zone: 'Europe/Paris',
    publicInputs: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    settings: {
      groupSize: { min: 2, target: 3, max: 4 },
      requirements: ['language'],
      preferences: { topics: 5, rankedLeads: 3, goals: 2, localHour: 1 },
      fitFloor: 0,
    },
    counts: { seekers: 2, placed: 2, unplaced: 0, groups: 1 },
    quality: { placed: 'certified', value: 'certified', gapPercent: 0 },
    groups: [
      {
        id: 'group-01',
        name: 'Basil',
        format: 'mentor-led',
        leads: ['ines-moreau'],
        members: ['dev-rao', 'lotte-brandt'],
        slot: { weekday: 'tuesday', start: '18:30' },
        reasons: [],
      },
    ],
  };
}

async function forget(...words: string[]) {
  const [printed, noted]: [string[], string[]] = [[], []];
  const code = await executeCommand(forgetCommand, ['--content', content, ...words], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

async function listProblems() {
  const { problems } = checkContent(await readContentFolder(content), {
    toNow: () => Temporal.Instant.from('2027-09-20T12:00:00Z'),
    skip: [],
  });
  return problems.filter(({ level }) => level === 'problem');
}

/** Everything that stands in the content, names of files included. */
async function readAll() {
  const names = await readdir(content, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1')),
  );
  return [...files.map(({ name }) => name), ...texts].join('\n');
}

test('a mentor is gone from profile, portrait, enrollment, sessions and groups', async () => {
  const { code, printed } = await forget('ines-moreau');
  expect(code).toBe(0);
  // The library still names her as an author, which the command points out.
  expect((await readAll()).replace(/^authors: .*$/gm, '')).not.toMatch(/ines-moreau|Moreau/);
  expect(printed).toContain('content/resources/');
  expect(printed).toContain('Removed content/portraits/ines-moreau.png');
  expect(printed).toContain('removed-');
  expect(await listProblems()).toEqual([]);
});

test('a member is gone, and a stand-in without topics keeps the place', async () => {
  await forget('dev-rao');
  expect(await readAll()).not.toMatch(/dev-rao|Dev Rao|I want to eat one/);
  const written = JSON.parse(await readFile(path.join(content, grouping), 'utf8')) as ReturnType<
    typeof toGrouping
  >;
  expect(written.groups[0]?.members).toHaveLength(2);
  expect(written.counts).toEqual(toGrouping().counts);
  expect(await listProblems()).toEqual([]);
});

test('what stays is said: history, sealed parts, the tombstone, local files', async () => {
  const { printed } = await forget('dev-rao');
  for (const words of [
    'Earlier commits',
    'keys -- destroy autumn-2027',
    'scrypt',
    '.roundtable/',
  ]) {
    expect(printed).toContain(words);
  }
});

test('prose that still names the person is listed by file and line', async () => {
  await writeFile(
    path.join(content, 'pages/thanks.mdx'),
    '---\ntitle: Thanks\nsummary: To all.\n---\n\nWe thank Inès Moreau.\n',
  );
  expect((await forget('ines-moreau')).printed).toContain('content/pages/thanks.mdx:6');
});

test('--dry-run says the same and writes nothing', async () => {
  const before = await readAll();
  const { printed } = await forget('dev-rao', '--dry-run');
  expect(printed).toContain('Would remove content/cohorts/autumn-2027/enrollments/dev-rao.yml');
  expect(await readAll()).toBe(before);
});

test('a removal that was interrupted is finished by running it again', async () => {
  const original = path.join(content, 'cohorts/autumn-2027/enrollments/dev-rao.yml');
  const text = await readFile(original, 'utf8');
  await forget('dev-rao');
  const whole = await readAll();
  await writeFile(original, text);
  await forget('dev-rao');
  expect(await readAll()).toBe(whole);
});

test('a tombstone is found by its handle, names nobody, and can be taken away', async () => {
  await forget('dev-rao');
  const text = await readTombstones(content);
  expect(text).not.toContain('dev-rao');
  expect([...findForgotten(text, ['dev-rao', 'lotte-brandt'])]).toEqual(['dev-rao']);
  expect((await forget('dev-rao', '--restore')).code).toBe(0);
  expect(findForgotten(await readTombstones(content), ['dev-rao']).size).toBe(0);
});

test('the same person has one tombstone, and two programmes mark them differently', () => {
  const once = addTombstone('', 'dev-rao');
  expect(addTombstone(once, 'dev-rao')).toBe(once);
  expect(addTombstone('', 'dev-rao')).not.toBe(once);
  expect(removeTombstone(once, 'dev-rao')).not.toMatch(/^[0-9a-f]{64}$/m);
});

test('an import does not bring a removed person back, until they are restored', async () => {
  await forget('ines-moreau');
  const table = path.join(folder, 'mentors.csv');
  await writeFile(
    table,
    'name,topics,languages,capacity\nInes Moreau,tomatoes,en,2\nVera Holm,tomatoes,en,2\n',
  );
  const bring = async () => {
    const printed: string[] = [];
    const words = ['mentors', table, '--content', content, '--default', 'formats=mentor-led'];
    await executeCommand(importCommand, words, {
      print: (line) => printed.push(line),
      note: (line) => printed.push(line),
    });
    return printed.join('\n');
  };
  expect(await bring()).toContain('ines-moreau asked to be removed');
  expect(await readdir(path.join(content, 'mentors'))).not.toContain('ines-moreau.mdx');
  expect(await readdir(path.join(content, 'mentors'))).toContain('vera-holm.mdx');
  await forget('ines-moreau', '--restore');
  await bring();
  expect(await readdir(path.join(content, 'mentors'))).toContain('ines-moreau.mdx');
});

test('an unknown handle, a word that is none and a missing tombstone exit with 2', async () => {
  expect((await forget('nobody-here')).code).toBe(2);
  expect((await forget('../program')).code).toBe(2);
  expect((await forget('lotte-brandt', '--restore')).code).toBe(2);
});

test('hosts are taken out of lists in both styles, and nothing else changes', () => {
  const text = [
    '---',
    'sessions:',
    '  - id: a # kept',
    '    hosts: [ana, dev-rao]',
    '  - id: b',
    '    hosts:',
    '      - dev-rao',
    '      - ana',
    '    title: B',
    '  - id: c',
    '    hosts:',
    '      - dev-rao',
    '---',
    'dev-rao in prose',
    '',
  ].join('\n');
  const changed = withoutHost(text, 'dev-rao');
  expect(changed).toContain('  - id: a # kept\n    hosts: [ana]\n');
  expect(changed).toMatch(/ {2}- id: b\n {4}hosts:\s+\[ana\]\n {4}title: B\n/);
  expect(changed).toMatch(/ {2}- id: c\n {4}hosts:\s+\[\]\n---\ndev-rao in prose\n/);
  expect(withoutHost(text, 'nobody')).toBe(text);
});
