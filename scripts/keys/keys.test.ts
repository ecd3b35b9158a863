import { spawn } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoIdentity, demoRecipient } from '../../src/domain/seal/demo-identity.ts';
import { createKeyPair } from '../../src/domain/seal/identity.ts';
import { openText, sealText } from '../../src/domain/seal/sealed-text.ts';
import { executeCommand } from '../lib/command.ts';
import { keysCommand } from './keys-command.ts';
import { withBlockText } from './yaml-entry.ts';

const repository = path.resolve(import.meta.dirname, '../..');
let folder: string;
let content: string;
let keyFile: string;
let cohortFile: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'keys-'));
  content = path.join(folder, 'content');
  keyFile = path.join(folder, 'config/roundtable/river-school/spring.key');
  cohortFile = path.join(content, 'cohorts/spring/cohort.mdx');
  await cp(path.join(repository, 'tests/fixtures/keys/content'), content, { recursive: true });
  vi.stubEnv('XDG_CONFIG_HOME', path.join(folder, 'config'));
  vi.stubEnv('ROUNDTABLE_NOW', '2027-03-19T09:00:00Z');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function keys(words: string): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const code = await executeCommand(keysCommand, [...words.split(' '), '--content', content], {
    print: (line) => lines.push(line),
    note: (line) => lines.push(line),
  });
  return { code, output: lines.join('\n') };
}

/** Runs the command as a process of its own, and kills it after a time. */
async function killKeys(words: string, afterMilliseconds: number): Promise<void> {
  const script = path.join(repository, 'scripts/keys.ts');
  const child = spawn(process.execPath, [script, ...words.split(' '), '--content', content]);
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMilliseconds);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
}

/** How long a whole run takes as a process, in milliseconds. */
async function measure(words: string): Promise<number> {
  const started = performance.now();
  await killKeys(words, 60_000);
  return performance.now() - started;
}

async function secretOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).split('\n').find((line) => line.startsWith('AGE')) ?? '';
}

async function readRecipients(): Promise<string[]> {
  const text = await readFile(cohortFile, 'utf8');
  return [...text.matchAll(/^ {2}- (age1\w+)$/gm)].map((match) => match[1] ?? '');
}

const enrollmentFile = (handle: string) =>
  path.join(content, `cohorts/spring/enrollments/${handle}.yml`);

async function sealInto(handle: string, text: string, recipients: string[]): Promise<void> {
  const yaml = await readFile(enrollmentFile(handle), 'utf8');
  const sealed = await sealText(text, recipients);
  await writeFile(enrollmentFile(handle), withBlockText(yaml, 'sealed', sealed));
}

async function readSealed(handle: string): Promise<string> {
  const yaml = await readFile(enrollmentFile(handle), 'utf8');
  return /-----BEGIN[\s\S]*END AGE ENCRYPTED FILE-----/.exec(yaml)?.[0].replace(/^ +/gm, '') ?? '';
}

test('create writes the secret for its owner alone and the recipient into the cohort alone', async () => {
  const before = await readFile(cohortFile, 'utf8');
  const { code, output } = await keys('create spring');
  expect(code).toBe(0);
  const identity = await secretOf(keyFile);
  expect(output).not.toContain(identity);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  expect(await readdir(path.dirname(keyFile))).toEqual(['spring.key']);
  const [recipient] = await readRecipients();
  expect(await openText(await sealText('x', [recipient!]), [identity])).toBe('x');
  const after = await readFile(cohortFile, 'utf8');
  expect(after.replace(`recipients:\n  - ${recipient!}\n`, '')).toBe(before);
});

test('create run twice changes nothing, and shows the secret only when asked', async () => {
  await keys('create spring');
  const [cohort, key] = [await readFile(cohortFile, 'utf8'), await readFile(keyFile, 'utf8')];
  const { code, output } = await keys('create spring --print-secret');
  expect(code).toBe(0);
  expect(output).toContain(await secretOf(keyFile));
  expect(await readFile(cohortFile, 'utf8')).toBe(cohort);
  expect(await readFile(keyFile, 'utf8')).toBe(key);
});

test('a secret never goes into a work tree or the content', async () => {
  await mkdir(path.join(folder, 'clone/.git'), { recursive: true });
  for (const place of ['clone/deep/er/a.key', 'content/a.key']) {
    const { code, output } = await keys(`create spring --out ${path.join(folder, place)}`);
    expect(code).toBe(2);
    expect(output).toContain('where git could commit the secret');
  }
  expect(await readRecipients()).toEqual([]);
});

test('a demonstration keeps its public key, any other programme loses it', async () => {
  const text = await readFile(cohortFile, 'utf8');
  const program = path.join(content, 'program.yml');
  await writeFile(
    cohortFile,
    text.replace('agreement:', `recipients:\n  - ${demoRecipient}\nagreement:`),
  );
  await writeFile(program, `${await readFile(program, 'utf8')}demo: true\n`);
  expect(await keys('create spring')).toMatchObject({ code: 1 });
  await sealInto('ana', 'secret', [demoRecipient]);
  expect(await keys('reseal spring')).toMatchObject({ code: 0 });
  expect(await openText(await readSealed('ana'), [demoIdentity])).toBe('secret');
  await writeFile(program, (await readFile(program, 'utf8')).replace('demo: true', 'demo: false'));
  const { output } = await keys('create spring');
  expect(output).toContain('The public demo key was taken out');
  expect(await readRecipients()).not.toContain(demoRecipient);
});

test('a second coordinator makes a key, the first adds it, and both can open everything', async () => {
  await keys('create spring');
  const [first] = await readRecipients();
  await sealInto('ana', 'hours of Ana', [first!]);
  await writeFile(
    path.join(content, 'cohorts/spring/grouping.age'),
    await sealText('proof', [first!]),
  );
  const theirFile = path.join(folder, 'theirs.key');
  const made = await keys(`create spring --out ${theirFile}`);
  expect(made.code).toBe(0);
  const command = /npm run keys -- (add spring --recipient age1\w+)/.exec(made.output)?.[1];
  expect(await readRecipients()).toEqual([first]);
  expect(await keys(command!)).toMatchObject({ code: 0 });
  expect(await readRecipients()).toHaveLength(2);
  const theirs = await secretOf(theirFile);
  expect(await openText(await readSealed('ana'), [theirs])).toBe('hours of Ana');
  const grouping = await readFile(path.join(content, 'cohorts/spring/grouping.age'), 'utf8');
  expect(await openText(grouping, [theirs])).toBe('proof');
  const sealed = await readSealed('ana');
  expect(await keys(command!)).toMatchObject({ code: 0 });
  expect(await readSealed('ana')).toBe(sealed);
});

test('add refuses a mistyped recipient, the demo key and a secret, which it does not repeat', async () => {
  await keys('create spring');
  const { identity, recipient } = await createKeyPair();
  for (const wrong of [
    `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`,
    demoRecipient,
    identity,
  ]) {
    const { code, output } = await keys(`add spring --recipient ${wrong}`);
    expect(code).toBe(2);
    expect(output).not.toContain(identity);
  }
});

test('reseal changes nothing when one text stays closed, and names every such text', async () => {
  await keys('create spring');
  const other = await createKeyPair();
  await sealInto('ana', 'a', await readRecipients());
  await sealInto('bo', 'b', [other.recipient]);
  const sealed = await readSealed('ana');
  const { code, output } = await keys('reseal spring');
  expect(code).toBe(1);
  expect(output).toContain('1 of 2 sealed texts stay closed, so nothing was changed');
  expect(output).toContain('enrollments/bo.yml: None of the keys at hand opens');
  expect(await readSealed('ana')).toBe(sealed);
});

test('destroy says what it would do, and does it only for the cohort that is named again', async () => {
  await keys('create spring');
  await sealInto('ana', 'a', await readRecipients());
  for (const words of ['destroy spring', 'destroy spring --yes autumn']) {
    const { code, output } = await keys(words);
    expect(code).toBe(2);
    expect(output).toContain('The one sealed text of this cohort, every earlier version');
    expect(output).toContain('2027-12-17: 273 days from now');
    expect(output).toContain("It can't be undone.");
    expect(output).toContain('Nothing was changed.');
  }
  expect(await readRecipients()).toHaveLength(1);
  const done = await keys('destroy spring --yes spring');
  expect(done).toMatchObject({ code: 0 });
  expect(done.output).toContain('delete every copy by hand');
  expect(await readRecipients()).toEqual([]);
  await expect(stat(keyFile)).rejects.toThrow();
  expect((await keys('destroy spring --yes spring')).output).toContain('it is destroyed already');
});

test('an unknown cohort and an unknown action are refused with what there is', async () => {
  expect((await keys('create summer')).output).toContain(
    'There is no cohort summer. The cohorts are spring.',
  );
  expect(await keys('open spring')).toMatchObject({ code: 2 });
  expect(await keys('create ../../etc')).toMatchObject({ code: 2 });
});

test('wherever create is killed, running it again completes it, and destroy leaves no copy', async () => {
  const whole = await measure('create spring');
  for (const part of [0.8, 0.9, 0.95, 1]) {
    await keys('destroy spring --yes spring');
    await killKeys('create spring', whole * part);
    expect([0, 1]).toContain((await readRecipients()).length);
    expect(await keys('create spring')).toMatchObject({ code: 0 });
    const [recipient] = await readRecipients();
    expect(await openText(await sealText('x', [recipient!]), [await secretOf(keyFile)])).toBe('x');
  }
  // As if a run had been killed between making the file and removing its draft.
  await cp(keyFile, path.join(path.dirname(keyFile), '.roundtable-part-spring.key'));
  await keys('destroy spring --yes spring');
  expect(await readdir(path.dirname(keyFile))).toEqual([]);
});

test('wherever reseal is killed, every file is old or new, and running it again completes it', async () => {
  await keys('create spring');
  const recipients = await readRecipients();
  const handles = Array.from({ length: 60 }, (_, index) => `person-${index + 1}`);
  for (const handle of handles) {
    await cp(enrollmentFile('ana'), enrollmentFile(handle));
    await sealInto(handle, `hours of ${handle}`, recipients);
  }
  const identity = await secretOf(keyFile);
  const whole = await measure('reseal spring');
  for (const part of [0.5, 0.7, 0.8, 0.9, 0.95]) {
    await killKeys('reseal spring', whole * part);
    for (const handle of handles) {
      expect(await openText(await readSealed(handle), [identity])).toBe(`hours of ${handle}`);
    }
    const names = await readdir(path.dirname(enrollmentFile('ana')));
    expect(names.filter((name) => !/^([a-z0-9-]+\.yml|\.roundtable-part-\w+)$/.test(name))).toEqual(
      [],
    );
  }
  expect(await keys('reseal spring')).toMatchObject({ code: 0 });
});

test.skipIf(process.platform === 'win32')(
  'a key that others could read is closed when it is used again',
  async () => {
    await keys('create spring');
    await chmod(keyFile, 0o644);
    await chmod(path.dirname(keyFile), 0o755);
    const { code, output } = await keys('create spring');
    expect([code, output]).toEqual([0, expect.stringContaining('was there already')]);
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(keyFile))).mode & 0o777).toBe(0o700);
  },
);
