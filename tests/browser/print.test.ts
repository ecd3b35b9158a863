import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

/** The width of A4 between the margins, in CSS pixels. */
const paper = { width: 673, height: 950 };
const address = inject('siteAddress');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: paper });
  await page.emulateMedia({ media: 'print' });
  return () => page.close();
});
afterAll(() => browser.close());

async function countSheets(): Promise<number> {
  const sheets = await page.pdf({ format: 'A4' });
  return sheets.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

test('a cohort is one sheet, with its address and without what is next today', async () => {
  await page.goto(`${address}cohorts/summer-2027/`);
  expect(await countSheets()).toBe(1);
  const text = await page.locator('body').innerText();
  expect(text).toContain('https://lantern.example/hub/cohorts/summer-2027/');
  expect(text).not.toContain('This week');
  expect(await page.locator('nav:visible, button:visible').count()).toBe(0);
  // Weeks that the screen folds away stand on paper.
  expect(await page.locator('#week-1').isVisible()).toBe(true);
});

test('a resource has the width of the paper, and shows where outside links lead', async () => {
  await page.goto(`${address}resources/worm-bin/`);
  const box = await page.locator('.prose').first().boundingBox();
  expect(box?.width).toBeGreaterThan(paper.width * 0.7);
  const link = page.getByRole('link', { name: 'Open it on example.org' });
  expect(await link.isVisible()).toBe(true);
  const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toContain('(https://example.org/worm-bin)');
});

test('no time on a rail runs into the title beside it', async () => {
  await page.goto(address);
  const overlaps = await page.locator('.rail > li').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const title = row.querySelector('.what')?.getBoundingClientRect();
        const texts = [...row.querySelectorAll('.when time, .when .day, .when .zone')];
        return texts.some((text) => {
          const box = text.getBoundingClientRect();
          return title !== undefined && box.width > 0 && box.right > title.left;
        });
      }).length,
  );
  expect(overlaps).toBe(0);
});

test('a list of mentors leaves out what narrows it', async () => {
  await page.goto(`${address}mentors/`);
  expect(await page.locator('.facets').isVisible()).toBe(false);
  const box = await page.locator('.rows').boundingBox();
  expect(box?.width).toBeGreaterThan(paper.width * 0.9);
});
