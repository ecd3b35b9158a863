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
