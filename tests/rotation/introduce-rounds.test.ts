import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { introduceCommand } from '../../scripts/introduce/introduce-command.ts';
import { rotateCommand } from '../../scripts/rotation/rotate-command.ts';
import { expectGolden } from '../check/golden.ts';
import { runInside, useHarbour, type Harbour } from '../matching/harbour.ts';
import { makeCoffeeHarbour } from './coffee.ts';

let harbour: Harbour;
let folder: string;
useHarbour((made) => {
  harbour = made;
  folder = path.join(harbour.folder, '.roundtable/introductions/winter');
}, makeCoffeeHarbour);
beforeEach(() => {
  vi.stubEnv('ROUNDTABLE_NOW', '2027-01-12T09:00:00Z');
});

const introduce = (...words: string[]) => runInside(introduceCommand, harbour, 'winter', ...words);
const read = (name: string) => readFile(path.join(folder, name), 'utf8');
async function publish(): Promise<void> {
  expect((await runInside(rotateCommand, harbour, 'winter')).code).toBe(0);
  await runInside(rotateCommand, harbour, 'winter', '--publish', '--no-commit');
}

test('before a rotation is published nobody is introduced', async () => {
  const { code, noted } = await introduce();
  expect(code).toBe(1);
  expect(noted).toContain('winter has no published groups yet, and no published rotation.');
});

test('everybody reads whom they meet in each round to come, when, and how to reach them', async () => {
  await publish();
  const { code, printed } = await introduce();
  expect([code, printed]).toEqual([0, expect.stringContaining('Messages for 7 people')]);
  expect((await readdir(folder)).sort()).toEqual([
    'contacts.csv',
    ...['ann', 'bo', 'cy', 'di', 'eve', 'flo', 'gus'].map((handle) => `rounds.${handle}.txt`),
  ]);
  expectGolden('rotation/introduction-of-ann.txt', await read('rounds.ann.txt'));
  expectGolden('rotation/introduction-of-gus.txt', await read('rounds.gus.txt'));
  expect((await read('contacts.csv')).split('\r\n')[0]).toBe(
    'name,handle,contact,zone,access needs',
  );
});

test('rounds that are over are left out, and at the end nobody is introduced', async () => {
  await publish();
  vi.stubEnv('ROUNDTABLE_NOW', '2027-02-24T09:00:00Z');
  await introduce();
  expect((await read('rounds.ann.txt')).match(/^Coffee/gm)?.length).toBeLessThan(6);
  vi.stubEnv('ROUNDTABLE_NOW', '2027-03-20T09:00:00Z');
  const { code, noted } = await introduce();
  expect([code, noted]).toEqual([1, expect.stringContaining('All rounds of winter are over')]);
});

test('who left is in no message, and gets none', async () => {
  await publish();
  const file = path.join(harbour.content, 'cohorts/winter/enrollments/bo.yml');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/^sealed: \|\n(?: .*\n?)+/m, '').replace('state: complete', 'state: withdrawn'),
  );
  expect((await introduce()).code).toBe(0);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  expect(names).not.toContain('rounds.bo.txt');
  expect((await Promise.all(names.map(read))).join('\n')).not.toContain('bo@example.org');
});

test('a rotation is not repaired, and asking for messages of a repair says so', async () => {
  await publish();
  const { code, noted } = await introduce('--repair');
  expect([code, noted]).toEqual([1, expect.stringContaining('Leave --repair out.')]);
});
