import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addTombstone } from '../forget/tombstones.ts';
import { executeCommand } from '../lib/command.ts';
import { intakeCommand } from './intake-command.ts';

const small = path.resolve(import.meta.dirname, '../../tests/fixtures/small-programme/content');
const enrollments = 'cohorts/autumn-2027/enrollments';
const nia = [
  'handle: nia-wells',
  'name: Nia Wells',
  'roles: [mentee]',
  'topics: [tomatoes]',
  'languages: [en]',
  'agreement: 2027-06-01',
  'state: awaiting-private-part',
  '',
].join('\n');
let folder: string;
let content: string;
let download: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  content = path.join(folder, 'content');
  download = path.join(folder, 'enrollment (1).yml');
  await cp(small, content, { recursive: true });
  await writeFile(download, nia);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function intake(...words: string[]) {
  const [printed, noted]: [string[], string[]] = [[], []];
  const code = await executeCommand(intakeCommand, ['--content', content, ...words], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}
const readWritten = (handle: string) =>
  readFile(path.join(content, enrollments, `${handle}.yml`), 'utf8');

test('a downloaded file goes to the open cohort, under its handle, byte for byte', async () => {
  const { code, printed } = await intake(download);
  expect(code).toBe(0);
  expect(printed).toContain('nia-wells.yml');
  expect(printed).toContain('The private part is missing');
  expect(await readWritten('nia-wells')).toBe(nia);
});

test('an address or a number in a public text is told, and taken in all the same', async () => {
  await writeFile(download, `${nia}goal: Write to nia@example.org.\n`);
  const { code, printed } = await intake(download);
  expect(code).toBe(0);
  expect(printed).toMatch(/nia-wells\.yml:8 goal is public for good, /);
  expect(printed).not.toContain('nia@example.org');
});

test('a person who is there already is replaced only with --update', async () => {
  const present = await readWritten('lotte-brandt');
  await writeFile(download, present.replace('experience: some', 'experience: seasoned'));
  const refused = await intake(download);
  expect(refused.code).toBe(1);
  expect(refused.noted).toContain('--update');
  expect(await readWritten('lotte-brandt')).toBe(present);
  expect((await intake(download, '--update')).code).toBe(0);
  expect(await readWritten('lotte-brandt')).toContain('seasoned');
});

test.each([
  ['a topic that does not exist', nia.replace('tomatoes', 'tomatos'), 'tomatos'],
  ['an unknown key', `${nia}phone: 123\n`, 'phone'],
  ['no handle', nia.replace('handle: nia-wells\n', ''), 'handle'],
  ['a handle that leads elsewhere', nia.replace('nia-wells', '../../program'), 'handle'],
  ['a mentor without a profile', nia.replace('[mentee]', '[mentor]'), 'profile'],
  ['a handle like that of another', nia.replace('nia-wells', 'dev-ra0'), 'looks like'],
])('%s is refused with its place, and nothing is written', async (_name, text, word) => {
  await writeFile(download, text);
  const before = await readdir(path.join(content, enrollments));
  const { code, noted } = await intake(download);
  expect(code).toBe(1);
  expect(noted).toContain(word);
  expect(noted).toContain('Nothing was written.');
  expect(await readdir(path.join(content, enrollments))).toEqual(before);
});

test("another person's sealed part is refused", async () => {
  const sealed = /sealed: \|\n(?: {2}.*\n)+/.exec(await readWritten('dev-rao'))?.[0] ?? '';
  await writeFile(download, `${nia.replace('awaiting-private-part', 'complete')}${sealed}`);
  const { code, noted } = await intake(download);
  expect(code).toBe(1);
  expect(noted).toContain('The same sealed part stands in');
});

test('several files are taken in at once, or none of them', async () => {
  const others = ['ola-berg', 'pia-lund'].map((handle) => path.join(folder, `${handle}.yml`));
  await writeFile(others[0]!, nia.replaceAll('nia-wells', 'ola-berg'));
  await writeFile(
    others[1]!,
    nia.replaceAll('nia-wells', 'pia-lund').replace('tomatoes', 'tomatos'),
  );
  const before = await readdir(path.join(content, enrollments));
  const refused = await intake(download, ...others);
  expect(refused.code).toBe(1);
  expect(refused.noted).toContain('tomatos');
  expect(await readdir(path.join(content, enrollments))).toEqual(before);
  await writeFile(others[1]!, nia);
  expect((await intake(download, ...others)).noted).toContain('are both of nia-wells');
  await writeFile(others[1]!, nia.replaceAll('nia-wells', 'pia-lund'));
  const { code, printed } = await intake(download, ...others);
  expect(code).toBe(0);
  for (const handle of ['nia-wells', 'ola-berg', 'pia-lund']) {
    expect(printed).toContain(`Written: `);
    expect(await readWritten(handle)).toContain(handle);
  }
  expect(printed).toContain('git commit -m "Enroll 3 people in autumn-2027"');
});

test('somebody who asked to be removed is not taken in again', async () => {
  await writeFile(path.join(content, 'forgotten.txt'), addTombstone('', 'nia-wells'));
  const { code, noted } = await intake(download);
  expect(code).toBe(1);
  expect(noted).toContain('asked to be removed');
});

test('wrong use exits with 2: no file, a link, an unknown cohort, no open cohort', async () => {
  expect((await intake()).code).toBe(2);
  expect((await intake(path.join(folder, 'none.yml'))).code).toBe(2);
  await symlink(download, path.join(folder, 'link.yml'));
  expect((await intake(path.join(folder, 'link.yml'))).code).toBe(2);
  expect((await intake(download, '--cohort', 'autumn-2028')).noted).toContain('autumn-2027');
  vi.stubEnv('ROUNDTABLE_NOW', '2027-12-01T00:00:00Z');
  expect((await intake(download)).noted).toContain('--cohort');
});
