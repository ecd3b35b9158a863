import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findInBothThemes } from './axe.ts';
import { launchBrowser } from './chromium.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');
const pages = onePageOfEachKind(inject('siteFolder'));
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
beforeEach(async () => {
  page = await browser.newPage();
  return () => page.close();
});
afterAll(() => browser.close());

test.each(pages)(
  'axe finds nothing on the page "$kind", in either theme',
  async ({ page: path }) => {
    await page.goto(address + path);
    expect(await findInBothThemes(page)).toEqual([]);
  },
);

test('every page has one main heading, a title and a language', async () => {
  for (const { page: path } of pages) {
    await page.goto(address + path);
    expect(await page.locator('h1').count(), path).toBe(1);
    expect(await page.title(), path).not.toBe('');
    expect(await page.locator('html').getAttribute('lang'), path).toMatch(/^[a-z]{2}/);
  }
});
