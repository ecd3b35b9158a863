import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkContent } from '../../scripts/checks/check-content.ts';
import { readNow } from '../../scripts/lib/now.ts';
import { readContentFolder } from '../../src/records/files/read-content-folder.ts';
import type { EditDesk } from './edit-desk.ts';

/** Opens an entry from its list, as the editor does not follow an address from one entry to another. */
export async function openEntry(page: Page, name: string, folder = 'mentors'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${folder}`);
  await page.locator(`a[href$="/collections/${folder}/entries/${name}"]`).click();
  await page.getByText('Writing in').waitFor();
  await page.getByText('Loading').first().waitFor({ state: 'detached' });
}

export function field(page: Page, label: string | RegExp): Locator {
  return page.getByLabel(label);
}

/** Chooses an option by typing, as one does with a long list. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await field(page, label).fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

/** Asks the editor to save and publish, and does not wait for what comes of it. */
export async function pressPublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now').click();
}

export async function publish(page: Page): Promise<void> {
  await pressPublish(page);
  await page.getByText('Changes saved').waitFor();
}

/** The files of the last commit, each with A, M or D before it. */
export function changedFiles({ git }: EditDesk): string[] {
  return git('show', '--name-status', '--format=', 'roundtable-edits').split('\n');
}

export function readEdited({ folder }: EditDesk, file: string): string {
  return readFileSync(path.join(folder, 'content', file), 'utf8');
}

/** What `check` refuses in the content that is edited. */
export async function listProblems({ folder }: EditDesk): Promise<unknown[]> {
  const content = await readContentFolder(path.join(folder, 'content'));
  const { problems } = checkContent(content, { toNow: readNow, skip: [] });
  return problems.filter(({ level }) => level === 'problem');
}

/** Waits until the editor keeps a copy of an entry that is not saved, as it does a while after the last key. */
export async function waitForCopy(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(readCopies)).toContain(text);
}

/** Reads in the page what Decap CMS keeps in the browser. */
function readCopies(): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const opening = indexedDB.open('localforage');
  opening.onsuccess = () => {
    const database = opening.result;
    const reading = database.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAll();
    reading.onsuccess = () => {
      database.close();
      resolve(JSON.stringify(reading.result));
    };
  };
  return promise;
}
