import type { LoaderContext } from 'astro/loaders';
import { EventEmitter } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeContentLoaders } from '../../src/records/files/content-loader.ts';
import { readKept } from '../../src/records/files/read-apart.ts';
import { keepStored, readStored } from '../../src/records/files/read-stored.ts';
import type {
  CollectionName,
  Stored,
  StoredEntry,
} from '../../src/records/files/stored-entries.ts';
import { toMentor } from './files.ts';
import { toPng } from './pictures.ts';

let folder = '';
let cache = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'roundtable-loader-'));
  cache = await mkdtemp(path.join(os.tmpdir(), 'roundtable-cache-'));
  for (const name of ['mentors', 'portraits', 'figures', 'pages']) {
    await mkdir(path.join(folder, name));
  }
  await cp('tests/fixtures/small-programme/content/program.yml', path.join(folder, 'program.yml'));
  await writePicture('portraits/mara-okafor.png');
  await writePicture('figures/plan.png');
  await write(
    'pages/roles.mdx',
    '---\ntitle: Roles\nsummary: Who does what.\n---\n## One\n\n![A "plan"](figures/plan.png) [x](/library/)\n',
  );
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await rm(cache, { recursive: true });
});

function write(file: string, content: string | Uint8Array): Promise<void> {
  return writeFile(path.join(folder, file), content);
}

function writePicture(file: string): Promise<void> {
  return write(file, toPng(640, 480));
}

function writeMentor(changes: Readonly<Record<string, string>>): Promise<void> {
  const portrait = '{ file: portraits/mara-okafor.png, alt: Mara }';
  return write('mentors/mara-okafor.mdx', toMentor({ portrait, ...changes }).bytes);
}

function readAll(): Promise<Stored> {
  return readStored({ root: process.cwd(), folder });
}

async function load(collection: CollectionName): Promise<StoredEntry[]> {
  const stored = await readAll();
  return [...(stored.get(collection)?.values() ?? [])];
}

/** Runs the loader of a development server against a store that only remembers. */
async function loadForServer(watcher: EventEmitter | undefined): Promise<StoredEntry[]> {
  const entries = new Map<string, StoredEntry>();
  const context = {
    watcher,
    config: {
      root: pathToFileURL(`${process.cwd()}/`),
      cacheDir: pathToFileURL(`${cache}/`),
    },
    store: {
      clear: () => {
        entries.clear();
      },
      set: (entry: StoredEntry) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
  };
  // The loader uses these parts of the context alone.
  await makeContentLoaders(folder)('pages').load(context as unknown as LoaderContext);
  return [...entries.values()];
}

test('prose is stored as HTML that fits the site, its images named to Astro', async () => {
  const [page] = await load('pages');
  expect(page).toMatchObject({
    id: 'roles',
    data: { title: 'Roles' },
    assetImports: ['../figures/plan.png'],
    rendered: {
      metadata: {
        headings: [{ depth: 2, slug: 's-one', text: 'One' }],
        imagePaths: ['../figures/plan.png'],
      },
    },
  });
  expect(page?.filePath).toBe(
    path.relative(process.cwd(), path.join(folder, 'pages/roles.mdx')).split(path.sep).join('/'),
  );
  expect(page?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(page?.rendered?.html).toContain('<a href="/hub/library/">');
  const marker = /__ASTRO_IMAGE_="([^"]*)"/.exec(page?.rendered?.html ?? '')?.[1] ?? '';
  expect(JSON.parse(marker.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toEqual({
    src: '../figures/plan.png',
    alt: 'A "plan"',
    index: 0,
  });
});

test('the portrait of a public profile is named to Astro', async () => {
  await writeMentor({ consent: '2027-01-01' });
  expect(await load('portraits')).toMatchObject([
    {
      id: 'portraits/mara-okafor.png',
      data: { width: 640, height: 480, kind: 'png', image: './mara-okafor.png' },
      assetImports: ['./mara-okafor.png'],
      imageImports: [['image']],
    },
  ]);
});

test.each([{}, { consent: '2027-01-01', status: 'draft' }])(
  'the portrait of a profile that is not public is not, as with %j',
  async (changes) => {
    await writeMentor(changes);
    expect(await load('portraits')).toEqual([]);
    expect(await load('mentors')).toHaveLength(1);
  },
);

test('a build fails after every problem has been named', async () => {
  await writeMentor({ capacity: 'four', layout: 'x' });
  await write('pages/faq.mdx', 'no front matter');
  const report = await load('topics').then(
    () => '',
    (error: unknown) => String(error),
  );
  expect(report.split('\n').slice(1)).toEqual([
    expect.stringContaining('content/mentors/mara-okafor.mdx:7:1 '),
    expect.stringContaining('content/mentors/mara-okafor.mdx:10:1 '),
    expect.stringContaining('content/pages/faq.mdx:1:1 '),
  ]);
  expect(report).toContain('There are 3 problems in the content');
});

test('the pictures that published records show are told of, and no others', async () => {
  await writeMentor({ status: 'draft', consent: '2027-01-01' });
  const store = path.join(cache, 'records.bin');
  const pictures = await keepStored(await readAll(), store);
  const importer = path.relative(process.cwd(), path.join(folder, 'pages/roles.mdx'));
  expect(pictures).toEqual([
    { source: '../figures/plan.png', importer: importer.split(path.sep).join('/') },
  ]);
  expect(await readKept(store)).toEqual(await readAll());
});

test('a development server keeps the records in its own store', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  expect(await loadForServer(watcher)).toEqual(await load('pages'));
});

test('a build is given its records apart, and its loaders read nothing', async () => {
  expect(await loadForServer(undefined)).toEqual([]);
});
