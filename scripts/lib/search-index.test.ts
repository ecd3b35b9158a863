import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from './search-index.ts';

/** Of both so many that to write them twice in one order by chance is out of the question. */
const filters = Array.from({ length: 12 }, (_, index) => `facet-${String(index)}:a`).join(', ');
const languages = ['en', 'es', 'de', 'fr', 'it', 'pt', 'sv', 'nl', 'da', 'fi'];
let site = '';

beforeAll(async () => {
  site = await mkdtemp(path.join(os.tmpdir(), 'roundtable-search-'));
  await mkdir(path.join(site, 'guide'));
  await writeFile(path.join(site, 'index.html'), toPage('<main>Home is not searched</main>'));
  for (const language of languages) {
    await writeFile(
      path.join(site, 'guide', `${language}.html`),
      toPage(
        `<article data-pagefind-body data-pagefind-filter="${filters}">Meet</article>`,
        language,
      ),
    );
  }
});

afterAll(() => rm(site, { recursive: true, force: true }));

test('the index holds what the search loads, and none of the interfaces that no page uses', async () => {
  await writeSearchIndex(site);
  const names = await readdir(path.join(site, 'pagefind'));
  expect(names).toContain('pagefind.js');
  expect(names).toContain('pagefind-entry.json');
  expect(names).toEqual(
    expect.arrayContaining(['basis.en.json', 'pages.en.json', 'words.en.json', 'words.es.json']),
  );
  expect(names.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
});

test('indexing again leaves nothing of the index before', async () => {
  const stale = path.join(site, 'pagefind', 'stale.pf_fragment');
  await writeFile(stale, '');
  await writeSearchIndex(site);
  expect(await readdir(path.join(site, 'pagefind'))).not.toContain('stale.pf_fragment');
});

test('the same pages give the same index, byte for byte', async () => {
  const index = async () => {
    await writeSearchIndex(site);
    const folder = path.join(site, 'pagefind');
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => path.extname(name) !== '').sort();
    return Promise.all(
      files.map(async (name) => [name, (await readFile(path.join(folder, name))).toString('hex')]),
    );
  };
  expect(await index()).toEqual(await index());
});

function toPage(body: string, language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><title>Page</title></head><body>${body}</body></html>`;
}
