import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { demoIdentity } from '../../src/domain/seal/demo-identity.ts';
import { createKeyPair } from '../../src/domain/seal/identity.ts';
import { findCohortIdentities } from './cohort-identity.ts';
import { toKeyFile } from './key-place.ts';

const program = { name: 'River School', demo: false };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cohort-identity-'));
  vi.stubEnv('XDG_CONFIG_HOME', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function writeKeyFile(text: string): Promise<string> {
  const file = toKeyFile('spring-2027', program.name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

test('keys come from the variable, then the file, then the demo', async () => {
  const inVariable = await createKeyPair();
  const inFile = await createKeyPair();
  vi.stubEnv('ROUNDTABLE_KEY_SPRING_2027', ` ${inVariable.identity}\n`);
  const file = await writeKeyFile(`# public key: ${inFile.recipient}\n${inFile.identity}\n`);
  expect(file).toBe(path.join(folder, 'roundtable', 'river-school', 'spring-2027.key'));
  const found = await findCohortIdentities('spring-2027', { ...program, demo: true });
  expect(found).toEqual([
    { identity: inVariable.identity, source: 'the variable ROUNDTABLE_KEY_SPRING_2027' },
    { identity: inFile.identity, source: file },
    { identity: demoIdentity, source: 'the public demo key' },
  ]);
});

test('a programme that is no demonstration never gets the demo key', async () => {
  expect(await findCohortIdentities('spring-2027', program)).toEqual([]);
});

test('a mistyped key is refused by where it stands, without being quoted', async () => {
  const { identity } = await createKeyPair();
  vi.stubEnv('ROUNDTABLE_KEY_SPRING_2027', identity.slice(0, -1));
  const failure = await findCohortIdentities('spring-2027', program).catch(String);
  expect(failure).toContain('the variable ROUNDTABLE_KEY_SPRING_2027 holds is not a whole');
  expect(failure).not.toContain(identity.slice(20, 40));
});

test('a key file without a key and a named file that is missing are refused', async () => {
  const file = await writeKeyFile('# nothing\n');
  await expect(findCohortIdentities('spring-2027', program)).rejects.toThrow(
    `${file} holds no key`,
  );
  const missing = path.join(folder, 'missing.key');
  await expect(findCohortIdentities('spring-2027', program, missing)).rejects.toThrow(
    'does not exist',
  );
});
