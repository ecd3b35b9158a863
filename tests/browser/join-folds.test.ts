import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { fillMentee, openFold } from './join-form.ts';

let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 } }, (fresh) => {
  ({ page } = fresh);
});

const address = () => `${inject('siteAddress')}cohorts/autumn-2027/join/`;
const foldOf = (id: string) => page.locator('.fold').filter({ has: page.locator(`#${id}`) });
const isOpen = async (id: string) => (await foldOf(id).getAttribute('open')) !== null;

async function open(): Promise<void> {
  await page.goto(address());
  await page.locator('#join-name').waitFor();
}

test('what can be left out is folded, and nothing that has to be answered is', async () => {
  await open();
  const folded = await page
    .locator('.fold [data-field]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['field']));
  expect(folded).toEqual(
    expect.arrayContaining(['organization', 'offers', 'rankedLeads', 'together', 'apart', 'note']),
  );
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.locator('.problems').waitFor();
  expect(await page.locator('.fold[open]').count()).toBe(0);
  expect(await page.locator('.problems li').count()).toBe(
    await page.locator('.error:visible').count(),
  );
});

test('a closed fold tells what is answered in it, also after a reload', async () => {
  await open();
  const told = foldOf('join-offers-composting').locator('.told');
  expect(await told.isVisible()).toBe(false);
  await openFold(page, 'join-offers-composting');
  await page.locator('#join-offers-composting').check();
  expect(await told.isVisible()).toBe(false);
  await foldOf('join-offers-composting').locator('summary').click();
  expect(await told.isVisible()).toBe(true);
  expect(await told.innerText()).toBe('Composting');
  expect(await findViolations(page)).toEqual([]);
  await page.reload();
  await told.waitFor({ state: 'visible' });
  expect(await told.innerText()).toBe('Composting');
});

test('what is wrong in a closed fold opens it', async () => {
  await open();
  await openFold(page, 'join-apart');
  await page.locator('#join-apart').fill('Bo Lind!');
  const summary = foldOf('join-apart').locator('summary');
  await summary.click();
  await page.locator('#join-apart-error').waitFor({ state: 'visible' });
  await summary.click();
  expect(await isOpen('join-apart')).toBe(false);
  await fillMentee(page, 'One tomato.');
  await page.locator('.problems').waitFor();
  expect(await isOpen('join-apart')).toBe(true);
  expect(await page.locator('#join-apart-error').isVisible()).toBe(true);
  await summary.click();
  await page.locator('.problems a').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('join-apart');
});

test('a word of caution opens the fold of the text that it is about', async () => {
  await open();
  await openFold(page, 'join-organization');
  await page.locator('#join-organization').fill('Write to bo@example.org');
  await foldOf('join-organization').locator('summary').click();
  await page.reload();
  await page.locator('#join-name').focus();
  await page.locator('#join-organization-caution').waitFor({ state: 'visible' });
});

test('without scripts a fold says that something in it is answered', async () => {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const still = await context!.newPage();
  await still.goto(address());
  const fold = still.locator('.fold').filter({ has: still.locator('#plain-organization') });
  expect(await fold.locator('.told').isVisible()).toBe(false);
  await fold.locator('summary').click();
  await still.locator('#plain-organization').fill('Harbour Library');
  await fold.locator('summary').click();
  expect(await fold.locator('.told').innerText()).toBe('Answered');
  await context?.close();
});
