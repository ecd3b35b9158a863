import type { Browser } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './fresh-page.ts';
import { findMisfits, views } from './layout.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const addresses = onePageOfEachKind(inject('siteFolder')).map(
  ({ page }) => inject('siteAddress') + page,
);
let browser: Browser;
useBrowser((launched) => {
  browser = launched;
});

test.each(views)('every kind of page fits $name', async (view) => {
  expect(await findMisfits(browser, view, addresses)).toEqual([]);
});

test.each([
  ['Tidepool', 390],
  ['Mentoring Koeln', 390],
  ['Open Hydrology Mentoring Net', 390],
  ['Open Hydrology Mentoring Net', 320],
])('beside the name %s stand search and theme, %i pixels wide', async (name, width) => {
  const context = await browser.newContext({ viewport: { width, height: 600 }, isMobile: true });
  const page = await context.newPage();
  await page.goto(inject('siteAddress'));
  await page.locator('.site-header .name').evaluate((link, words) => {
    link.lastChild!.textContent = words;
  }, name);
  const tops = await page.locator('.site-header').evaluate((header) => {
    const selectors = ['.name', 'rt-site-search', 'rt-theme:defined select'];
    return selectors.map((each) => {
      const { top, bottom } = header.querySelector(each)!.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    });
  });
  await context.close();
  expect(new Set(tops).size).toBe(1);
});
