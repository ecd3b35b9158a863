import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { field, openEntry } from './drive-editor.ts';
import { openEditDesk, openEditor, type EditDesk } from './edit-desk.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe says of the editor's views; each is upstream's, and listed in docs/cms.md. */
const knownFindings = {
  list: ['color-contrast', 'region'],
  entry: [
    'aria-command-name',
    'aria-input-field-name',
    'aria-required-attr',
    'button-name',
    'color-contrast',
    'frame-title',
    'nested-interactive',
    'region',
  ],
  drafts: ['color-contrast', 'landmark-one-main', 'region'],
} as const;

let browser: Browser;
let desk: EditDesk;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
  desk = await openEditDesk(inject('siteFolder'), {}, { publishing: 'by-draft' });
  ({ page } = await openEditor(browser, desk.address));
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

async function findWithAxe(): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // axe-core puts itself on the window of the page.
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

/** Findings in a view that the list above does not know. */
async function findUnknown(view: keyof typeof knownFindings): Promise<string[]> {
  const known: readonly string[] = knownFindings[view];
  return (await findWithAxe()).filter((id) => !known.includes(id));
}

test('axe finds nothing in a list but what is known upstream', async () => {
  await page.getByText('Inès Moreau').waitFor();
  expect(await findUnknown('list')).toEqual([]);
});

test('axe finds nothing in an entry but what is known upstream', async () => {
  await openEntry(page, 'ines-moreau');
  await field(page, 'Name').waitFor();
  expect(await findUnknown('entry')).toEqual([]);
});

test('axe finds nothing among drafts but what is known upstream', async () => {
  await field(page, 'Place').fill('Grenoble');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Changes saved').waitFor();
  await page.evaluate(() => {
    location.hash = '#/workflow';
  });
  await page.getByText('Inès Moreau').waitFor();
  expect(await findUnknown('drafts')).toEqual([]);
});
