import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allGenerators } from './all-generators.ts';
import { listStale } from './generate-command.ts';
import type { Generator } from './generator.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('every committed file is as the code makes it: run npm run generate', async () => {
  expect(await listStale(allGenerators, root)).toEqual([]);
});

test('no schema is left of a record that is gone', async () => {
  const present = (await readdir(path.join(root, 'schemas'))).map((name) => `schemas/${name}`);
  const made = allGenerators.map((each) => each.path).filter((file) => file.startsWith('schemas/'));
  expect(present.sort()).toEqual(made.sort());
});

test('the same code makes the same bytes', async () => {
  for (const { generate } of allGenerators) expect(await generate()).toBe(await generate());
});

test('a file that differs or is missing is named, and no other', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'generate-'));
  const generators: Generator[] = ['same', 'other', 'missing'].map((name) => ({
    path: name,
    generate: () => name,
  }));
  await writeFile(path.join(folder, 'same'), 'same');
  await writeFile(path.join(folder, 'other'), 'another');
  expect(await listStale(generators, folder)).toEqual(['other', 'missing']);
  await rm(folder, { recursive: true });
});
