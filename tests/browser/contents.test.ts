import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { guideHeadings } from './long-guide.ts';

const guide = `${inject('siteAddress')}resources/balcony-year/`;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ page } = fresh);
});

test('a long guide lists its headings before its text, and keeps them in view beside it', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(guide);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  expect(await contents.getByRole('link').allInnerTexts()).toEqual(guideHeadings);
  const facts = await page.getByRole('heading', { name: 'Facts' }).boundingBox();
  const text = await page.locator('.prose').boundingBox();
  expect(facts?.y).toBeLessThan((text?.y ?? 0) + 30);
  await contents.getByRole('link', { name: 'Last of all' }).click();
  expect((await contents.boundingBox())?.y).toBeLessThan(100);
});

test('on a phone the headings of a long guide are folded, and unfold by a press', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(guide);
  const link = page.locator('article').getByRole('link', { name: 'Last of all' });
  expect(await link.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'On this page' }).click();
  await link.click();
  expect(new URL(page.url()).hash).toBe('#s-last-of-all');
});

test('a guide with few headings has no list of them', async () => {
  await page.goto(`${inject('siteAddress')}resources/sowing-calendar/`);
  expect(await page.getByText('On this page').count()).toBe(0);
});
