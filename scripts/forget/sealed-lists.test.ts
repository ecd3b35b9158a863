import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoIdentity, demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { openText } from '../../src/domain/seal/sealed-text.ts';
import { executeCommand } from '../lib/command.ts';
import { sealFile } from '../lib/seal-file.ts';
import { forgetCommand } from './forget-command.ts';

const small = path.resolve(import.meta.dirname, '../../tests/fixtures/small-programme/content');
const head = { version: 1, cohort: 'autumn-2027' } as const;
const slot = { weekday: 'thursday', start: '17:00' } as const;
const offered = { slot, offered: '2027-09-08', until: '2027-09-11T22:00:00Z' } as const;
const pair = (...people: string[]) => ({ people });
let folder: string;
let content: string;

beforeEach(async () => {
  for (const name of ['ROUNDTABLE_KEY_AUTUMN_2027', 'ROUNDTABLE_NOW']) vi.stubEnv(name, '');
  folder = await mkdtemp(path.join(tmpdir(), 'forget-lists-'));
  vi.stubEnv('XDG_CONFIG_HOME', path.join(folder, 'config'));
  content = path.join(folder, 'content');
  await cp(small, content, { recursive: true });
  await seal('waitlist.age', {
    ...head,
    waiting: [
      { handle: 'dev-rao', since: '2027-09-08' },
      { handle: 'lotte-brandt', since: '2027-09-08' },
    ],
    offers: [
      { handle: 'dev-rao', leads: ['ines-moreau'], ...offered },
      { handle: 'lotte-brandt', leads: ['ines-moreau'], ...offered },
    ],
  });
  await seal('overrides.age', { ...head, apart: [pair('dev-rao', 'lotte-brandt')] });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const toFile = (name: string) => path.join(content, 'cohorts/autumn-2027', name);

async function seal(name: string, list: object): Promise<void> {
  await writeFile(toFile(name), await sealFile(JSON.stringify(list), [demoRecipient]));
}

async function readSealed(name: string): Promise<unknown> {
  return JSON.parse(await openText(await readFile(toFile(name), 'utf8'), [demoIdentity]));
}

async function forget(...words: string[]): Promise<string> {
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  const code = await executeCommand(forgetCommand, ['--content', content, ...words], {
    print,
    note: print,
  });
  expect(code).toBe(0);
  return printed.join('\n');
}

test('somebody who waited is gone from the list and from the offers, and the others wait on', async () => {
  const printed = await forget('dev-rao');
  expect(printed).toContain('Took them out of content/cohorts/autumn-2027/waitlist.age.');
  expect(await readSealed('waitlist.age')).toEqual({
    ...head,
    waiting: [{ handle: 'lotte-brandt', since: '2027-09-08' }],
    offers: [{ handle: 'lotte-brandt', leads: ['ines-moreau'], ...offered }],
  });
});

test('whom coordinators kept apart from somebody is forgotten with them, and a file that is empty then goes', async () => {
  await forget('dev-rao');
  await expect(readFile(toFile('overrides.age'))).rejects.toThrow('ENOENT');
});

test('a lead whose group was offered is a nameless one there', async () => {
  await forget('ines-moreau');
  const text = JSON.stringify(await readSealed('waitlist.age'));
  expect(text).not.toContain('ines-moreau');
  expect(text).toMatch(/"leads":\["removed-[a-z0-9-]+"\]/);
});

test('a list that does not name them keeps its bytes', async () => {
  const before = await readFile(toFile('overrides.age'), 'utf8');
  await forget('ines-moreau');
  expect(await readFile(toFile('overrides.age'), 'utf8')).toBe(before);
});

test('without the key, each list that may still hold them is named, with what to do; nothing is said to be done', async () => {
  const program = path.join(content, 'program.yml');
  const text = await readFile(program, 'utf8');
  await writeFile(program, text.replace(/^demo: true$/m, 'demo: false'));
  const before = await readFile(toFile('waitlist.age'), 'utf8');
  const printed = await forget('dev-rao');
  expect(printed).toMatch(
    /waitlist\.age may still hold them\. No key of autumn-2027 is at hand\. Put the key into the variable ROUNDTABLE_KEY_AUTUMN_2027 .* Then forget them once more\./,
  );
  expect(printed).toContain('overrides.age may still hold them.');
  expect(printed).not.toContain('out of content/cohorts');
  expect(await readFile(toFile('waitlist.age'), 'utf8')).toBe(before);
  vi.stubEnv('ROUNDTABLE_KEY_AUTUMN_2027', demoIdentity);
  expect(await forget('dev-rao')).toContain(
    'Took them out of content/cohorts/autumn-2027/waitlist',
  );
});

test('where program.yml is broken, no list is said to be free of them', async () => {
  await writeFile(path.join(content, 'program.yml'), 'name: [');
  await writeFile(path.join(content, 'ledger.age'), await sealFile('{}', [demoRecipient]));
  const printed = await forget('dev-rao');
  expect(printed).toContain(
    'The ledger of who met whom may still hold them. Mend content/program.yml',
  );
  expect(printed).toMatch(/waitlist\.age may still hold them\. Mend content\/program\.yml/);
});

test('a dry run opens the lists and writes nothing', async () => {
  const before = await readFile(toFile('waitlist.age'), 'utf8');
  expect(await forget('dev-rao', '--dry-run')).toContain('Would take them out of content/cohorts');
  expect(await readFile(toFile('waitlist.age'), 'utf8')).toBe(before);
});
