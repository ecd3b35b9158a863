import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPipelineVersion, toDigest } from './digest.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'roundtable-digest-'));
  await mkdir(path.join(root, 'src/records/body'), { recursive: true });
  await mkdir(path.join(root, 'src/schemas'));
  await writeFile(path.join(root, 'src/records/body/a.ts'), 'a');
  await writeFile(path.join(root, 'src/schemas/b.ts'), 'b');
  await writeFile(path.join(root, 'package-lock.json'), '{}');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

test.each(['src/records/body/a.ts', 'src/schemas/b.ts', 'package-lock.json', 'src/records/new.ts'])(
  'a change of %s makes another version',
  async (file) => {
    const before = await readPipelineVersion(root);
    expect(await readPipelineVersion(root)).toBe(before);
    await writeFile(path.join(root, file), 'changed');
    expect(await readPipelineVersion(root)).not.toBe(before);
  },
);

test('a change of a test makes none', async () => {
  const before = await readPipelineVersion(root);
  await writeFile(path.join(root, 'src/records/a.test.ts'), 'changed');
  expect(await readPipelineVersion(root)).toBe(before);
});

test('a digest changes with the bytes and with the version', () => {
  const bytes = Uint8Array.from([1, 2]);
  const digest = toDigest(bytes, 'v1');
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(toDigest(Uint8Array.from([1, 2]), 'v1')).toBe(digest);
  expect(toDigest(Uint8Array.from([1, 3]), 'v1')).not.toBe(digest);
  expect(toDigest(bytes, 'v2')).not.toBe(digest);
});
