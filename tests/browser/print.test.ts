import type { Browser, Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';
import { bundleScript } from './bundle-script.ts';
import { useFreshPage } from './fresh-page.ts';
import type * as measureLook from './in-page/measure-look.ts';

/** The width of A4 between the margins, in CSS pixels. */
const paper = { width: 673, height: 950 };
const address = inject('siteAddress');
let browser: Browser;
let page: Page;
useFreshPage({ viewport: paper }, (fresh) => {
  ({ browser, page } = fresh);
});
beforeEach(() => page.emulateMedia({ media: 'print' }));

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

test('weeks that a phone folds away once they are over stand on paper and on a wide page', async () => {
  await page.goto(`${address}cohorts/mended-2025/`);
  const week = page.locator('#weeks .week').first();
  const fold = page.locator('#weeks summary');
  expect([await week.isVisible(), await fold.isVisible()]).toEqual([true, false]);
  await page.emulateMedia({ media: 'screen' });
  expect([await week.isVisible(), await fold.isVisible()]).toEqual([false, true]);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect([await week.isVisible(), await fold.isVisible()]).toEqual([true, false]);
});

test('a resource has the width of the paper, and shows where outside links lead', async () => {
  await page.goto(`${address}resources/sowing-calendar/`);
  const box = await page.locator('.prose').first().boundingBox();
  expect(box?.width).toBeGreaterThan(paper.width * 0.7);
  await page.goto(`${address}resources/worm-bin/`);
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

test('every kind of page prints dark on light, whatever the theme, and nothing that leads about', async () => {
  const source = "export * from './tests/browser/in-page/measure-look.ts';";
  const look = await bundleScript(source, 'looked');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.addInitScript(() => {
    localStorage.setItem('rt-theme', 'dark');
  });
  for (const { kind, page: path } of onePageOfEachKind(inject('siteFolder'))) {
    await page.goto(address + path);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('nav:visible, button:visible, form:visible').count(), kind).toBe(0);
    await page.evaluate(look);
    const unprintable = await page.evaluate(() => {
      // The bundled script puts itself on the window of the page.
      const { looked } = globalThis as unknown as { looked: typeof measureLook };
      return looked.findUnprintable();
    });
    expect(unprintable, kind).toEqual([]);
  }
});

test('a group that meets is one sheet with its people, its hour and a line to write on for each meeting to come', async () => {
  await page.goto(`${address}cohorts/summer-2027/groups/group-01/`);
  expect(await countSheets()).toBe(1);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Inès Moreau');
  expect(text).toContain('Abel, Bea and Chike');
  expect(text).toContain('17:30–18:30 UTC');
  expect(await page.locator('#week-1').isVisible()).toBe(false);
  const meeting = page.locator('#week-12');
  expect(await meeting.isVisible()).toBe(true);
  expect((await meeting.boundingBox())?.height).toBeGreaterThan(50);
});

test('who prints in another zone has their own time on paper, with the name of the zone', async () => {
  const context = await browser.newContext({
    viewport: paper,
    timezoneId: 'America/Argentina/Cordoba',
  });
  page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}cohorts/summer-2027/groups/group-01/`);
  const session = await page.locator('#week-12 .when').innerText();
  expect(session).toContain('14:30–15:30 Cordoba');
  expect(session).toContain('19:30–20:30 Paris');
  expect(session).toContain('17:30–18:30 UTC');
  expect(session).not.toContain('your time');
  await page.goto(`${address}cohorts/summer-2027/`);
  const welcome = await page.locator('#welcome .when').innerText();
  expect(welcome).toMatch(/Cordoba[\s\S]*Paris/);
  expect(welcome).not.toContain('UTC');
  expect(await countSheets()).toBe(1);
  await context.close();
});

test('a track is a checklist, a box for each resource', async () => {
  await page.goto(`${address}tracks/first-balcony/`);
  const boxes = await page.locator('.resource').evaluateAll((rows) =>
    rows.map((row) => {
      const { inlineSize, borderTopStyle } = getComputedStyle(row, '::before');
      return `${borderTopStyle} ${String(parseFloat(inlineSize) > 10)}`;
    }),
  );
  expect(boxes).toEqual(['solid true', 'solid true']);
});
