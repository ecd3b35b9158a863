import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { observeShifts, readShifts } from './layout-shifts.ts';

const address = inject('siteAddress');
let page: Page;
useFreshPage({}, (fresh) => {
  ({ page } = fresh);
});

test('an address with a letter missing leads to the page that was meant, and to the list above it', async () => {
  const response = await page.goto(`${address}mentors/ines-moreu/`);
  expect(response?.status()).toBe(404);
  const links = page.locator('rt-nearest-pages li a');
  await links.first().waitFor();
  expect(await links.first().getAttribute('href')).toBe('/hub/mentors/ines-moreau/');
  expect(await links.first().textContent()).toBe('Inès Moreau');
  expect(await links.last().getAttribute('href')).toBe('/hub/mentors/');
  expect(await links.last().textContent()).toBe('Mentors');
  await links.first().click();
  await page.getByRole('heading', { level: 1, name: /Moreau/ }).waitFor();
});

test('a group is named with its cohort, as groups of others can have the same name', async () => {
  await page.goto(`${address}cohorts/summer-2027/groups/group-1/`);
  const groups = page.locator('rt-nearest-pages li a[href$="/groups/group-01/"]');
  await groups.first().waitFor();
  const names = await groups.allTextContents();
  expect(names[0]).toMatch(/^\w+ \(Summer 2027\)$/);
  expect(new Set(names).size).toBe(names.length);
});

test('an address like no other names no pages, and the search opens in its place', async () => {
  await page.goto(`${address}qqqqqqqq/`);
  await page.getByRole('link', { name: 'Search this site' }).click();
  await page.locator('dialog[open] input').waitFor();
  expect(await page.locator('[data-nearest]').isVisible()).toBe(false);
});

test.each([
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
])('nothing on the page moves when like addresses come, $width wide', async (size) => {
  await page.setViewportSize(size);
  await observeShifts(page);
  await page.goto(`${address}mentors/ines-moreu/`);
  await page.locator('rt-nearest-pages li a').first().waitFor();
  expect(await readShifts(page)).toBe(0);
});

test('a code of a problem is named to those alone who asked for one', async () => {
  const codes = page.locator('rt-nearest-pages li a[href$="/problems/file-name/"]');
  const loaded = (place: string) =>
    Promise.all([page.waitForResponse(/sitemap/), page.goto(address + place)]);
  await loaded('problems/file-nam/');
  await codes.first().waitFor();
  await loaded('file-nam/');
  await page.waitForLoadState('networkidle');
  expect(await codes.count()).toBe(0);
});
