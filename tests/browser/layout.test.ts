import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { findMisfits, views } from './layout.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const addresses = onePageOfEachKind(inject('siteFolder')).map(
  ({ page }) => inject('siteAddress') + page,
);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());

test.each(views)('every kind of page fits $name', async (view) => {
  expect(await findMisfits(browser, view, addresses)).toEqual([]);
});
