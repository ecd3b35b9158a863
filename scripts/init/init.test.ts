import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import { checkContent } from '../checks/check-content.ts';
import { executeCommand } from '../lib/command.ts';
import { readNow } from '../lib/now.ts';
import { toInitCommand } from './init-command.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const own = ['--name', 'River | School', '--contact', 'hello@river.example'];
const place = ['--repository', 'git@github.com:river/hub.git'];
let home: string;
let folder: string;
let content: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'init-'));
  folder = path.join(home, 'hub');
  content = path.join(folder, 'content');
  vi.stubEnv('XDG_CONFIG_HOME', path.join(home, 'config'));
  vi.stubEnv('ROUNDTABLE_NOW', '2027-08-20T12:00:00Z');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });

async function copyDemo(from = 'tests/fixtures/small-programme/content'): Promise<void> {
  await cp(path.join(repository, from), content, { recursive: true });
  git('init', '--quiet');
  commitAll();
}

function commitAll(): void {
  git('add', '--all', 'content');
  git('commit', '--quiet', '--message', 'Start');
}

async function init(words: readonly string[], answers?: string[]) {
  const lines: string[] = [];
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(answers?.shift() ?? '');
  };
  const command = toInitCommand(answers === undefined ? undefined : ask);
  const code = await executeCommand(command, [...words, '--content', content], {
    print: (line) => lines.push(line),
    note: (line) => lines.push(line),
  });
  return { code, output: lines.join('\n'), asked };
}

async function findProblems() {
  const settings = { toNow: () => readNow(undefined), skip: [] };
  return checkContent(await readContentFolder(content), settings).problems.filter(
    ({ level }) => level === 'problem',
  );
}

const read = (file: string) => readFile(path.join(content, file), 'utf8');

test('a demonstration becomes a programme of its own that check finds nothing wrong with', async () => {
  await copyDemo();
  const cohort = ['--starts', '2027-10-04', '--weeks', '3', '--zone', 'Europe/Oslo'];
  const { code, output } = await init([...own, ...place, ...cohort]);
  expect(output).toContain('Lantern is gone: 2 mentors, 1 cohort,');
  expect(code).toBe(0);
  expect(await findProblems()).toEqual([]);
  expect((await readdir(content)).sort()).toEqual([
    'cohorts',
    'pages',
    'program.yml',
    'resources',
    'topics.yml',
    'tracks',
  ]);
  expect(await readdir(path.join(content, 'cohorts'))).toEqual(['october-2027']);
  const program = await read('program.yml');
  expect(program).toContain('name: River | School');
  expect(program).toContain('site: https://river.github.io');
  expect(program).toContain('base: /hub/');
  expect(program).not.toMatch(/demo|clock|Lantern|lantern/);
  expect(await read('pages/agreement.mdx')).toContain('version: 2027-08-20');
});

test('the first cohort seals to a key that was made for it', async () => {
  await copyDemo();
  await init([...own, ...place, '--starts', '2027-10-04', '--zone', 'UTC']);
  const secret = path.join(home, 'config/roundtable/river-school/october-2027.key');
  const [, recipient = ''] = /public key: (age1\w+)/.exec(await readFile(secret, 'utf8')) ?? [];
  expect(await read('cohorts/october-2027/cohort.mdx')).toContain(recipient);
});

test('the draft of a cohort names days in its keys alone', async () => {
  await copyDemo();
  await init([...own, ...place, '--starts', '2027-10-04', '--weeks', '3', '--zone', 'UTC']);
  const [, yaml = '', prose = ''] = (await read('cohorts/october-2027/cohort.mdx')).split('---\n');
  expect(yaml).toContain('starts: 2027-10-04');
  expect(prose).not.toMatch(/\d/);
  expect(/^draw: (.*)$/m.exec(yaml)?.[1]).not.toMatch(/\d/);
});

test('the draft of a cohort speaks the first language of the programme, and the others beside it', async () => {
  await copyDemo();
  const cohort = ['--starts', '2027-10-04', '--weeks', '3', '--zone', 'UTC', '--no-key'];
  await init([...own, ...place, ...cohort, '--languages', 'es,en']);
  const file = await read('cohorts/octubre-de-2027/cohort.mdx');
  const [, yaml = '', prose = ''] = file.split('---\n');
  expect(prose).toContain('A qué te comprometes');
  expect(parse(yaml)).toMatchObject({
    title: 'Octubre de 2027',
    summary: '3 semanas con gente que quiere aprender y con alguien que ya pasó por ahí.',
    sessions: [
      { title: 'Primera reunión', translations: [{ language: 'en', title: 'First meeting' }] },
      { title: 'Una meta en una tarjeta' },
      { title: 'Cierre' },
    ],
    translations: [{ language: 'en', title: 'October 2027' }],
  });
  expect(await findProblems()).toEqual([]);
});

test('a person is asked for what no option says, and again where an answer does not do', async () => {
  await copyDemo();
  const answers = [
    'River School',
    'nobody',
    'hello@river.example',
    '',
    '',
    'private',
    '',
    'fr',
    '-',
  ];
  const { code, asked } = await init(place, answers);
  expect(code).toBe(0);
  expect(asked.slice(0, 3)).toEqual([
    'Name of the programme: ',
    'E-mail address of the coordinators: ',
    'Write an e-mail address, such as hello@example.org.\nE-mail address of the coordinators: ',
  ]);
  expect(asked.slice(5)).toEqual([
    'Who can read it: public for everybody, private for the programme alone [public]: ',
    'Address of the site [https://river.github.io/hub/]: ',
    'Languages of the site, the first one by default [en]: ',
    'First day of your first cohort, as YYYY-MM-DD (- for none yet): ',
  ]);
  expect(await read('program.yml')).toContain('locales:\n  - fr\n');
  expect(parse(await read('program.yml'))).toMatchObject({ repository: { visibility: 'private' } });
  expect(existsSync(path.join(content, 'cohorts'))).toBe(false);
});

test.each([
  ['https://uni.github.io/prueba/', 'https://uni.github.io', '/prueba/'],
  ['https://uni.example/a/b', 'https://uni.example', '/a/b/'],
  ['https://River.example', 'https://river.example', '/'],
])('a site can stand at %s', async (address, site, base) => {
  await copyDemo();
  expect((await init([...own, ...place, '--site', address])).code).toBe(0);
  expect(parse(await read('program.yml'))).toMatchObject({ site, base });
});

test.each([
  'river.example',
  'https://hello@river.example/',
  'https://river.example/?a=b',
  'https://river.example/hub/#top',
  'https://river.example/../hub/',
  'https://river.example/two words/',
])('a site can not stand at %s', async (address) => {
  await copyDemo();
  const { code, output } = await init([...own, ...place, '--site', address]);
  expect(output).toContain(`--site says "${address}". Write a web address, such as`);
  expect(code).toBe(2);
});

test('everything that is missing or wrong is said at once, and nothing is changed', async () => {
  await copyDemo();
  const before = await read('program.yml');
  const { code, output } = await init(['--starts', '2027-08-30', '--repository', 'river/hub']);
  expect(code).toBe(2);
  expect(output).toContain('--name is missing');
  expect(output).toContain('--contact is missing');
  expect(output).toContain('--repository says "river/hub"');
  expect(output).toContain('--starts says "2027-08-30"');
  expect(await read('program.yml')).toBe(before);
});

test('weeks and zone are judged although the first day is wrong, and each kind of day has its words', async () => {
  await copyDemo();
  const cohort = ['--weeks', 'ten', '--zone', 'Berlin'];
  const soon = await init([...own, ...place, ...cohort, '--starts', '2027-08-30']);
  expect(soon.output).toContain(
    'It is too soon: mentors, then mentees enroll in the six weeks before it. The earliest is 2027-10-02.',
  );
  expect(soon.output).toContain('--weeks says "ten"');
  expect(soon.output).toContain('--zone says "Berlin"');
  const unknown = await init([...own, ...place, '--starts', '2028-02-30']);
  expect(unknown.output).toContain('--starts says "2028-02-30". There is no such day.');
  const other = await init([...own, ...place, '--starts', '12.03.2028']);
  expect(other.output).toContain('--starts says "12.03.2028". It is not written as YYYY-MM-DD.');
  expect([soon.code, unknown.code, other.code]).toEqual([2, 2, 2]);
});

test('a wrong option is named before anybody is asked', async () => {
  await copyDemo();
  const { code, asked } = await init(['--languages', 'English'], []);
  expect([code, asked]).toEqual([2, []]);
});

test('a programme that is no demonstration is refused', async () => {
  await copyDemo();
  const program = await read('program.yml');
  await writeFile(path.join(content, 'program.yml'), program.replace('demo: true\n', ''));
  const { code, output } = await init([...own, ...place]);
  expect(output).toContain('Lantern is no demonstration');
  expect(code).toBe(2);
  expect(existsSync(path.join(content, 'mentors/tomo-ishii.mdx'))).toBe(true);
});

test('without a git repository nothing is changed, since nothing could be brought back', async () => {
  await copyDemo();
  await rm(path.join(folder, '.git'), { recursive: true });
  const { code, output } = await init([...own, ...place]);
  expect(output).toContain('This folder is no git repository, so nothing could be brought back.');
  expect(output).toContain('git init && git add -A && git commit -m Start');
  expect(code).toBe(1);
  expect(existsSync(path.join(content, 'mentors/tomo-ishii.mdx'))).toBe(true);
});

test('a run can be taken back in the way that the next one names, and repeated', async () => {
  await copyDemo();
  const words = [...own, ...place, '--starts', '2027-10-04', '--zone', 'UTC', '--no-key'];
  expect((await init(words)).code).toBe(0);
  const program = await read('program.yml');
  git('restore', 'content');
  const { code, output } = await init(words);
  expect(code).toBe(1);
  expect(output).toContain(
    'has 1 file with changes that are not committed, so git could not bring them back: content/cohorts/october-2027/cohort.mdx.',
  );
  const [, remedy = ''] = /^\s*(git restore .*)$/m.exec(output) ?? [];
  execFileSync('sh', ['-c', remedy], { cwd: folder });
  expect((await init(words)).code).toBe(0);
  expect(await read('program.yml')).toBe(program);
});

test('changes that are not committed are kept from being lost, also where git ignores a file', async () => {
  await copyDemo();
  await rm(path.join(folder, '.git'), { recursive: true });
  git('init', '--quiet');
  const { code, output } = await init([...own, ...place]);
  expect(output).toMatch(/has \d\d files with changes .*: content\/\S+, .* and \d+ more\./);
  expect(code).toBe(1);
  expect(existsSync(path.join(content, 'mentors/tomo-ishii.mdx'))).toBe(true);
  await writeFile(path.join(folder, '.git/info/exclude'), 'tomo-ishii.mdx\n');
  commitAll();
  expect((await init([...own, ...place])).output).toContain(
    'has 1 file with changes that are not committed, so git could not bring them back: content/mentors/tomo-ishii.mdx.',
  );
});

test('whatever would be a problem stops it before anything is written', async () => {
  await copyDemo();
  const page = path.join(content, 'pages/extra.mdx');
  await writeFile(page, '---\ntitle: Extra\nsummary: A page.\n---\n\nWritten in {braces}.\n');
  commitAll();
  const { code, output } = await init([...own, ...place]);
  expect(output).toContain('content/pages/extra.mdx:6');
  expect(output).toContain('Nothing was written.');
  expect(code).toBe(1);
  expect(existsSync(path.join(content, 'mentors/tomo-ishii.mdx'))).toBe(true);
});

const isDemo = /^demo: true$/m.test(
  readFileSync(path.join(repository, 'content/program.yml'), 'utf8'),
);

test.skipIf(!isDemo)(
  'what is kept of the demonstration in content/ holds for a cohort of whatever length',
  async () => {
    await copyDemo('content');
    const short = ['--starts', '2027-10-04', '--weeks', '5', '--languages', 'en,es', '--no-key'];
    const { code, output } = await init([...own, ...place, ...short]);
    expect(code).toBe(0);
    expect(output).not.toContain('These speak of ten weeks');
  },
);

test.skipIf(!isDemo)(
  'nothing of the demonstration in content/ is left on a page, in any of its languages',
  async () => {
    await copyDemo('content');
    const { code, output } = await init([...own, ...place, '--languages', 'es,en']);
    expect(code).toBe(0);
    expect(output).not.toMatch(/Left out|write them in/);
    expect(output).not.toContain('still name the demonstration');
    expect(await findProblems()).toEqual([]);
    // How many weeks a cohort takes is asked for, and may be any.
    const { introduction } = parse(await read('program.yml')) as { introduction: string };
    expect(introduction).not.toMatch(/\bdiez\b|\bsemanas\b|\d/i);
    for (const page of await readdir(path.join(content, 'pages'))) {
      expect(await read(`pages/${page}`)).not.toMatch(
        /tidepool|fictional|invented|fictici|inventad|Esi |Teodor|Ilse|autumn 2026|otoño de 2026/i,
      );
    }
  },
);
