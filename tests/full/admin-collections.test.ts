import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runProgram } from '../../scripts/lib/run-script.ts';
import { launchBrowser } from '../browser/chromium.ts';
import {
  changedFiles,
  listProblems,
  openEntry,
  publish,
  readEdited,
} from '../browser/drive-editor.ts';
import { openEditDesk, openEditor, type EditDesk } from '../browser/edit-desk.ts';
import { fileCases, folderCases, type Act } from './editor-collections.ts';

// One browser and one repository: each test goes on from what those before it have committed.
let browser: Browser;
let desk: EditDesk;
let page: Page;
const out = mkdtempSync(path.join(os.tmpdir(), 'roundtable-edited-'));
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
  desk = await openEditDesk(inject('siteFolder'));
  ({ page } = await openEditor(browser, desk.address));
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(out, { recursive: true, force: true });
});

async function perform(acts: readonly Act[]): Promise<void> {
  for (const act of acts) await act(page);
}

/** Lines that the last commit took out and put in. */
function changedLines(sign: '+' | '-'): string[] {
  return desk
    .git('show', '--format=', '--unified=0', 'roundtable-edits')
    .split('\n')
    .filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
    .map((line) => line.slice(1));
}

async function build(): Promise<void> {
  const { exitCode } = await runProgram(['node', 'scripts/build.ts'], {
    ROUNDTABLE_CONTENT: path.join(desk.folder, 'content'),
    ROUNDTABLE_OUT: out,
  });
  expect(exitCode).toBe(0);
}

function readPage(name: string): string {
  return readFileSync(path.join(out, name, 'index.html'), 'utf8');
}

test.each(folderCases)(
  'in $folder an entry is created and edited: each commit holds that file alone, and check passes',
  async ({ folder, file, create, edit, changed }) => {
    await page.goto(`${desk.address}admin/#/collections/${folder}`);
    await page.goto(`${desk.address}admin/#/collections/${folder}/new`);
    await perform(create);
    await publish(page);
    expect(changedFiles(desk)).toEqual([`A\tcontent/${file}`]);
    expect(await listProblems(desk)).toEqual([]);
    // The editor opens the new file anew, and what is typed before that is lost.
    await page.waitForURL(({ hash }) => hash.includes('/entries/'));
    await page.getByText('Loading').first().waitFor({ state: 'detached' });
    const before = readEdited(desk, file);
    await perform(edit);
    await publish(page);
    expect(changedFiles(desk)).toEqual([`M\tcontent/${file}`]);
    expect(readEdited(desk, file)).toBe(before.replace(...changed));
    expect(await listProblems(desk)).toEqual([]);
  },
);

test.each(fileCases)(
  'the file $name is edited: the commit holds it alone, and check passes',
  async ({ name, file, edit, added, removed }) => {
    await openEntry(page, name, 'programme');
    await perform(edit);
    await publish(page);
    expect(changedFiles(desk)).toEqual([`M\tcontent/${file}`]);
    expect([changedLines('-'), changedLines('+')]).toEqual([removed, added]);
    expect(await listProblems(desk)).toEqual([]);
  },
);

test('the site builds from what was saved, and shows each change', async () => {
  await build();
  for (const { page: name, shows } of [...folderCases, ...fileCases]) {
    expect(readPage(name), name).toContain(shows);
  }
});

test.each(folderCases)(
  'in $folder taking an entry away is $deletion',
  async ({ folder, file, deletion }) => {
    const name = file.slice(`${folder}/`.length, -'.mdx'.length);
    await openEntry(page, name, folder);
    const button = page.getByRole('button', { name: 'Delete entry' });
    expect(await button.count()).toBe(deletion === 'offered' ? 1 : 0);
    if (deletion === 'not offered') return;
    await button.click();
    // The editor goes back to the list when the file is gone.
    await page.getByText('Writing in').waitFor({ state: 'detached' });
    expect(changedFiles(desk)).toEqual([`D\tcontent/${file}`]);
    expect(await listProblems(desk)).toEqual([]);
  },
);

test('the site builds without what was taken away', async () => {
  rmSync(out, { recursive: true });
  await build();
  for (const { page: name, deletion } of folderCases) {
    expect(existsSync(path.join(out, name, 'index.html')), name).toBe(deletion === 'not offered');
  }
});
