import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { useBrowser } from '../browser/fresh-page.ts';
import {
  field,
  listProblems,
  openEntry,
  readEdited,
  waitForCopy,
} from '../browser/drive-editor.ts';
import { commitByHand, openEditDesk, openEditor, type EditDesk } from '../browser/edit-desk.ts';

let browser: Browser;
let desk: EditDesk;
useBrowser((launched) => {
  browser = launched;
});
afterEach(() => desk.close());

const draft = 'cms/mentors/ines-moreau';
const entry = 'mentors/ines-moreau.mdx';

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Changes saved').waitFor();
}

async function setReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Status:' }).click();
  await page.getByRole('menuitem', { name: 'Ready' }).click();
  await page.getByText('Entry status updated').waitFor();
}

async function pressPublishNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now').click();
}

function readPublished(): string {
  return desk.git('show', `roundtable-edits:content/${entry}`);
}

/** Changes the published entry as somebody does who has a terminal. */
function changePublished(from: string, to: string): void {
  const text = readEdited(desk, entry);
  writeFileSync(path.join(desk.folder, 'content', entry), text.replace(from, to));
  commitByHand(desk);
}

test('a draft makes a branch of its own, grows there, and is published by merging it', async () => {
  desk = await openEditDesk(inject('siteFolder'), {}, { publishing: 'by-draft' });
  const { page } = await openEditor(browser, desk.address);
  await openEntry(page, 'ines-moreau');
  await field(page, 'Place').fill('Grenoble');
  await save(page);
  expect(desk.git('diff', '--name-status', 'roundtable-edits', draft)).toBe(`M\tcontent/${entry}`);
  await field(page, 'Place').fill('Grenoble, by the river');
  await save(page);
  expect(desk.git('rev-list', '--count', `roundtable-edits..${draft}`)).toBe('2');
  expect(readPublished()).toContain('place: Lyon');

  await page.evaluate(() => {
    location.hash = '#/workflow';
  });
  await page.getByRole('heading', { name: 'Not yet published' }).waitFor();
  await page.getByText('Inès Moreau').click();
  await field(page, 'Place').waitFor();
  await setReady(page);
  await pressPublishNow(page);
  await page.getByText('Entry published').waitFor();
  expect(readPublished()).toContain('place: Grenoble, by the river');
  expect(desk.git('branch', '--list', 'cms/*')).toBe('');
  expect(await listProblems(desk)).toEqual([]);
});

test('a draft whose entry was changed where it is published takes nothing of that away', async () => {
  desk = await openEditDesk(inject('siteFolder'), {}, { publishing: 'by-draft' });
  const { page } = await openEditor(browser, desk.address);
  await openEntry(page, 'ines-moreau');
  await field(page, 'Place').fill('Grenoble');
  await save(page);
  changePublished('place: Lyon', 'place: Paris');
  await field(page, 'Pronouns').fill('she/they');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The published entry has changed since this draft was begun.').waitFor();
  expect(await field(page, 'Pronouns').inputValue()).toBe('she/they');
  expect(desk.git('rev-list', '--count', `roundtable-edits..${draft}`)).toBe('1');

  // Nor does publishing it as it was, which somebody else tries.
  const other = await openEditor(browser, desk.address);
  await openEntry(other.page, 'ines-moreau');
  await setReady(other.page);
  await pressPublishNow(other.page);
  await other.page.getByText('Not published').waitFor();
  expect(readPublished()).toContain('place: Paris');
  expect(desk.git('-C', desk.folder, 'status', '--porcelain')).toBe('');
  expect(desk.git('show', `${draft}:content/${entry}`)).toContain('place: Grenoble');
});

test('two drafts of one entry are one draft: whoever comes second hears of the first', async () => {
  desk = await openEditDesk(inject('siteFolder'), {}, { publishing: 'by-draft' });
  const first = await openEditor(browser, desk.address);
  const second = await openEditor(browser, desk.address);
  await openEntry(first.page, 'ines-moreau');
  await openEntry(second.page, 'ines-moreau');
  await field(first.page, 'Place').fill('Grenoble');
  await save(first.page);
  await field(second.page, 'Pronouns').fill('she/they');
  await second.page.getByRole('button', { name: 'Save', exact: true }).click();
  await second.page.getByText('Somebody else has begun a draft of this entry.').waitFor();
  await waitForCopy(second.page, 'she/they');
  await second.page.reload();
  await expect.poll(() => field(second.page, 'Pronouns').inputValue()).toBe('she/they');
  await save(second.page);
  const text = desk.git('show', `${draft}:content/${entry}`);
  expect(text).toContain('place: Grenoble');
  expect(text).toContain('pronouns: she/they');
});
