import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { observeShifts, readShifts } from './layout-shifts.ts';

const library = `${inject('siteAddress')}library/`;
let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 } }, (fresh) => {
  ({ page } = fresh);
});

test('an address with a search opens with its results, and nothing jumps', async () => {
  await observeShifts(page);
  await page.goto(`${library}?q=sowing`);
  await page.locator('.results > li').first().waitFor();
  expect(await readShifts(page)).toBeLessThan(0.05);
});

test('where no script of the library comes, an address with a search shows all of it after a moment', async () => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`${library}?q=sowing`);
  const entry = page.locator('.index a').first();
  expect(await entry.isVisible()).toBe(false);
  await entry.waitFor({ state: 'visible', timeout: 8000 });
});

test('where the index of the search is out of reach, all of the library is there at once', async () => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${library}?q=sowing`);
  await page.locator('rt-library [role="status"]:not(:empty)').waitFor();
  expect(await page.locator('.index a').first().isVisible()).toBe(true);
});
