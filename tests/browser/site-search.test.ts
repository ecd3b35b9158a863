import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { repeatedTitle } from './repeated-titles.ts';

const address = inject('siteAddress');
let browser: Browser;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ browser, page } = fresh);
});

const dialog = () => page.getByRole('dialog', { name: 'Search this site' });

test('the slash key opens a search over all kinds of pages, and the arrow keys lead to one', async () => {
  await page.goto(`${address}tracks/`);
  await page.keyboard.press('/');
  await dialog().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-q');
  await page.keyboard.type('tomo');
  const found = dialog().getByRole('link', { name: 'Tomo Ishii' });
  await found.waitFor();
  expect(await dialog().getByRole('status').innerText()).toMatch(/^\d+ pages? for “tomo”$/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => found.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/hub/mentors/tomo-ishii/');
});

test('what every profile is labeled with finds no profile, and what it says does', async () => {
  await page.goto(`${address}tracks/`);
  await page.keyboard.press('/');
  await dialog().waitFor();
  const kinds = dialog().locator('ol .facts');
  await page.keyboard.type('tomo');
  await dialog().getByRole('status').filter({ hasText: '“tomo”' }).waitFor();
  expect(await kinds.allInnerTexts()).toContain('Mentor');
  for (const label of ['time zone', 'last confirmed', 'seats free']) {
    await page.locator('#site-q').fill(label);
    await dialog()
      .getByRole('status')
      .filter({ hasText: `“${label}”` })
      .waitFor();
    expect(await kinds.allInnerTexts(), label).not.toContain('Mentor');
  }
});

test('a question that a heading answers leads to that part of the page, and shows what stands there', async () => {
  await page.goto(`${address}tracks/`);
  await page.keyboard.press('/');
  await dialog().waitFor();
  await page.keyboard.type('left without a group');
  const part = dialog().locator('ol .entries a').first();
  await part.waitFor();
  expect(await part.innerText()).toBe('If you are left without a group');
  expect(await part.getAttribute('href')).toMatch(/^\/hub\/how-groups-are-formed\/#s?-?./);
  await part.click();
  const heading = page.getByRole('heading', { name: 'If you are left without a group' });
  await expect.poll(() => heading.evaluate((each) => each.matches(':target'))).toBe(true);
});

test('what stands below the text of a profile is found under its own heading', async () => {
  await page.goto(`${address}tracks/`);
  await page.keyboard.press('/');
  await dialog().waitFor();
  await page.keyboard.type('dune');
  const profile = dialog().locator('ol > li').filter({ hasText: 'Inès Moreau' });
  await profile.waitFor();
  expect(await profile.locator('.entries a').allInnerTexts()).toEqual(['Groups led here']);
});

test('Enter leads to the first result, also where it comes before the results do', async () => {
  await page.goto(`${address}tracks/`);
  await page.keyboard.press('/');
  await dialog().waitFor();
  await page.keyboard.type('tomo');
  await page.keyboard.press('Enter');
  const found = dialog().getByRole('link', { name: 'Tomo Ishii' });
  await expect.poll(() => found.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Backspace');
  expect(await dialog().getByRole('textbox').inputValue()).toBe('tom');
});

test('the dialog has no finding of axe, closes by Escape, and gives the focus back', async () => {
  await page.goto(`${address}mentors/`);
  const link = page.getByRole('link', { name: 'Search', exact: true });
  await link.click();
  await dialog().waitFor();
  await page.keyboard.type('qwertz');
  await dialog().getByText('Nothing found for “qwertz”').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await dialog().isVisible()).toBe(false);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a title that several resources have is one row, with a link to each that the arrow keys reach', async () => {
  await page.goto(`${address}tracks/`);
  await page.keyboard.press('/');
  await dialog().waitFor();
  await page.keyboard.type('lantern walk');
  const row = dialog().getByRole('listitem').filter({ hasText: repeatedTitle }).first();
  await row.waitFor();
  expect(await dialog().locator('[data-field="title"]', { hasText: repeatedTitle }).count()).toBe(
    1,
  );
  expect(await row.locator('.entries a').count()).toBe(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Talk/);
});

test('in the library the slash key leads to its own search, and in a field it is a letter', async () => {
  await page.goto(`${address}library/`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.press('/');
  expect(await page.getByRole('searchbox').inputValue()).toBe('/');
});

test('without script the search is a link to the library', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address);
  await plain.getByRole('link', { name: 'Search', exact: true }).click();
  expect(plain.url()).toBe(`${address}library/`);
  await context.close();
});
