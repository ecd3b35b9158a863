import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginReading } from './begin-reading.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'roundtable-begun-'));
});
afterEach(() => rm(place, { recursive: true }));

test('content is read once for a build, whoever begins to read it', async () => {
  const folder = path.join(place, 'content');
  await cp('tests/fixtures/small-programme/content', folder, { recursive: true });
  const order = { root: process.cwd(), folder, file: path.join(place, 'records.bin') };
  const reading = beginReading(order);
  await reading;
  const { mtimeMs } = await stat(order.file);
  // Read again, a folder that is gone would fail.
  await rm(folder, { recursive: true });
  expect(await beginReading({ ...order })).toBe(await reading);
  expect((await stat(order.file)).mtimeMs).toBe(mtimeMs);
});

test('a reading that fails tells everybody who waits for it', async () => {
  const order = { root: process.cwd(), folder: place, file: path.join(place, 'none/records.bin') };
  await cp('tests/fixtures/small-programme/content', place, { recursive: true });
  await rm(path.join(place, 'topics.yml'));
  await cp('package.json', path.join(place, 'topics.yml'));
  await expect(beginReading(order)).rejects.toThrow('topics.yml');
  await expect(beginReading(order)).rejects.toThrow('topics.yml');
});
