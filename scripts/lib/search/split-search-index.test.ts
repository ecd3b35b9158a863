import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { listItems, readArray, readText } from './cbor-item.ts';
import { readIndexFile } from './index-file.ts';
import { splitSearchIndex } from './split-search-index.ts';
import { writeIndexFiles } from './write-index-files.ts';

const pages = 60;
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });
let folder = '';
let before: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-split-'));
  const site = path.join(folder, 'site');
  await mkdir(site);
  for (let page = 0; page < pages; page += 1) {
    await writeFile(path.join(site, `page-${String(page)}.html`), toPage(page));
  }
  const { index } = await createIndex({});
  await index?.addDirectory({ path: site });
  const made = await index?.getFiles();
  await close();
  folder = path.join(folder, 'index-of-site');
  await writeIndexFiles(made?.files ?? [], folder);
  before = await listWords();
  await splitSearchIndex(folder);
});

afterAll(() => rm(path.dirname(folder), { recursive: true, force: true }));

test('whatever is typed, one piece is named for it', async () => {
  const chunks = await listChunks();
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (typed) => {
      const named = chunks.filter(({ from, to }) => isBetween(typed, from, to));
      expect(named).toHaveLength(1);
    }),
  );
});

test('every word is still there, in the same order', async () => {
  expect(before.length).toBeGreaterThan(2000);
  expect(await listWords()).toEqual(before);
});

test('the pieces are small, and no other files are left', async () => {
  const chunks = await listChunks();
  expect(chunks.length).toBeGreaterThan(3);
  const names = (await readdir(path.join(folder, 'index'))).sort();
  expect(names).toEqual(chunks.map(({ hash }) => `${hash}.pf_index`).sort());
  for (const name of names) {
    const file = await readFile(path.join(folder, 'index', name));
    expect(file.length, name).toBeLessThan(20_000);
  }
});

test('a word, and what begins as its first four letters do, is in the one piece that is named for it', async () => {
  const chunks = await listChunks();
  for (const word of before) {
    const named = chunks.filter(({ from, to }) => isBetween(word, from, to));
    expect(named, word).toHaveLength(1);
    expect(named[0]?.words, word).toContain(word);
    // Other forms of a word are looked for where it stands.
    const longer = chunks.filter(({ from, to }) => isBetween(`${word}ing`, from, to));
    if (word.length >= 4) expect(longer, word).toEqual(named);
  }
});

function isBetween(word: string, from: string, to: string): boolean {
  return (
    Buffer.compare(Buffer.from(word), Buffer.from(from)) >= 0 &&
    Buffer.compare(Buffer.from(word), Buffer.from(to)) <= 0
  );
}

async function listChunks() {
  const entry = entrySchema.parse(
    JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')),
  );
  const hash = entry.languages['en']?.hash ?? '';
  const meta = await readIndexFile(path.join(folder, `pagefind.${hash}.pf_meta`));
  const listed = listItems(listItems(meta, 0)[2] ?? Buffer.of(), 0);
  return Promise.all(
    listed.map(async (chunk) => {
      const [from = '', to = '', hash = ''] = listItems(chunk, 0).map((item) => readText(item, 0));
      const content = await readIndexFile(path.join(folder, 'index', `${hash}.pf_index`));
      const words = listItems(content, 1).map((item) => readText(item, readArray(item, 0).next));
      return { from, to, hash, words };
    }),
  );
}

async function listWords(): Promise<string[]> {
  return (await listChunks()).flatMap(({ words }) => words);
}

function toPage(page: number): string {
  const words = Array.from({ length: 300 }, (_, word) => toWord((page * 37 + word * word) % 4000));
  const body = `<main data-pagefind-body>${words.join(' ')} über naïve 質問</main>`;
  return `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
}

function toWord(index: number): string {
  return index.toString(26).replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}
