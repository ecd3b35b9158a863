import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findInBothThemes } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');
const pages = onePageOfEachKind(inject('siteFolder'));
let page: Page;
useFreshPage({}, (fresh) => {
  ({ page } = fresh);
});

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
