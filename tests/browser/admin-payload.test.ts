import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './fresh-page.ts';
import { openEditDesk, openEditor } from './edit-desk.ts';
import { listPages } from '../../scripts/lib/site-pages.ts';

const siteFolder = inject('siteFolder');
const scripts = readdirSync(path.join(siteFolder, '_astro')).filter((name) => name.endsWith('.js'));

let browser: Browser;
useBrowser((launched) => {
  browser = launched;
});

function readScript(name: string): string {
  return readFileSync(path.join(siteFolder, '_astro', name), 'utf8');
}

/** Lists the scripts that a text names, and those that they name in turn, at once or later. */
function listReachable(text: string, seen = new Set<string>()): Set<string> {
  for (const name of scripts) {
    if (seen.has(name) || !text.includes(name)) continue;
    seen.add(name);
    listReachable(readScript(name), seen);
  }
  return seen;
}

function readPage(page: string): string {
  return readFileSync(path.join(siteFolder, page.replace(/(^|\/)$/, '$1index.html')), 'utf8');
}

/** Names of the scripts that a page has loaded. */
async function listLoaded(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return [...new Set(addresses.map((address) => address.replace(/^.*\//, '')))].filter((name) =>
    scripts.includes(name),
  );
}

function sumGzipped(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readScript(name), { level: 9 }).length, 0);
}

test('the editor costs about a megabyte when it is opened, and next to nothing before', async () => {
  const desk = await openEditDesk(siteFolder);
  const closed = await browser.newPage();
  await closed.goto(`${desk.address}admin/`);
  const before = sumGzipped(await listLoaded(closed));
  const { page } = await openEditor(browser, desk.address);
  const opened = sumGzipped(await listLoaded(page));
  await desk.close();
  console.log(`/admin/: ${before} bytes of script (gzip), ${opened} when it is opened`);
  expect(before).toBeLessThanOrEqual(10_000);
  expect(opened).toBeLessThanOrEqual(1_150_000);
});

test('the preview costs a fifth of that once an entry is opened', () => {
  const workers = scripts.filter((name) => name.startsWith('preview-worker'));
  expect(workers).toHaveLength(1);
  expect(sumGzipped(workers)).toBeLessThanOrEqual(260_000);
});

test('no other page can reach the scripts of the editor', () => {
  const editor = scripts.filter((name) => readScript(name).includes('nc-root'));
  expect(editor).not.toEqual([]);
  const admin = listReachable(readPage('admin/'));
  expect(editor.filter((name) => !admin.has(name))).toEqual([]);
  for (const page of listPages(siteFolder)) {
    if (page === 'admin/') continue;
    const reachable = listReachable(readPage(page));
    expect(
      editor.filter((name) => reachable.has(name)),
      page,
    ).toEqual([]);
  }
});
