import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');
let page: Page;
useFreshPage({ javaScriptEnabled: false }, (fresh) => {
  ({ page } = fresh);
});

test('every kind of page shows its content and nothing dead', async () => {
  for (const { kind, page: path } of onePageOfEachKind(inject('siteFolder'))) {
    await page.goto(address + path);
    expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(60);
    // A control outside of a form that leads somewhere does nothing without a script.
    const dead = await page
      .locator(':is(button, input, select, textarea):visible, [data-when]:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.closest('form[action]') === null)
          .map((control) => control.outerHTML),
      );
    expect(dead, kind).toEqual([]);
    expect(await page.locator('a[href="#"], a:not([href])').count(), kind).toBe(0);
  }
});

test('one facet can be chosen, and what it leaves is a page of its own', async () => {
  await page.goto(`${address}mentors/`);
  const facet = page.locator('[data-facet="language"] li', { hasText: 'Spanish' });
  const count = Number(await facet.locator('.count').innerText());
  await facet.getByRole('link').click();
  expect(page.url()).toBe(`${address}languages/es/`);
  expect(await page.locator('.rows > li').count()).toBe(Math.min(100, count));
});

test('folds open by the browser itself, and what is on a page can be reached in it', async () => {
  await page.goto(`${address}cohorts/summer-2027/groups/group-01/`);
  await page.getByText('2 earlier weeks').click();
  expect(await page.locator('#week-1').isVisible()).toBe(true);
  await page.goto(`${address}library/`);
  expect(await page.getByRole('link', { name: 'Build a worm bin' }).first().isVisible()).toBe(true);
});
