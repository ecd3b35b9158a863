import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { onePageOfEachKind } from '../../scripts/lib/site-pages.ts';

const address = inject('siteAddress');
const pages = onePageOfEachKind(inject('siteFolder'));
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
afterAll(() => browser.close());

test('no page asks another host for anything, sets a cookie, stores anything or breaks its own policy', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const { page: path } of pages.filter(({ kind }) => kind !== 'not found')) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(() =>
      Object.keys(localStorage).concat(Object.keys(sessionStorage)),
    );
    expect(stored, path).toEqual([]);
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('without JavaScript every kind of page shows its content and nothing dead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { kind, page: path } of pages) {
    await page.goto(address + path);
    expect((await page.locator('main').innerText()).length, kind).toBeGreaterThan(60);
    // A button outside a form does nothing without a script, so none may be visible.
    const dead = await page
      .locator('button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => button.closest('form[action]') === null)
          .map((button) => button.outerHTML),
      );
    expect(dead, kind).toEqual([]);
  }
  await context.close();
});

test('no page scrolls sideways on a phone 320 px wide', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const { kind, page: path } of pages) {
    await page.goto(address + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, kind).toBeLessThanOrEqual(0);
  }
  await page.close();
});

test('with text twice as large no page scrolls sideways or cuts what can be pressed', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 640 } });
  for (const { kind, page: path } of pages) {
    await page.goto(address + path);
    const overflow = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow, kind).toBeLessThanOrEqual(0);
    const cut = await page.locator('main :is(a, button, label):visible').evaluateAll((targets) =>
      targets
        .filter((target) => {
          const { left, right } = target.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth + 1;
        })
        .map((target) => target.textContent.trim()),
    );
    expect(cut, kind).toEqual([]);
  }
  await page.close();
});

test('where colors are forced, the dots of seats and rails still differ', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(`${address}mentors/`);
  const seats = page.locator('.seats').first();
  const read = (selector: string) =>
    seats
      .locator(selector)
      .first()
      .evaluate((dot) => {
        const { fill, stroke } = getComputedStyle(dot);
        return `${fill} ${stroke}`;
      });
  expect(await read('.lead')).not.toBe(await read('.free'));
  await page.goto(`${address}cohorts/autumn-2027/`);
  const paint = (row: string) =>
    page
      .locator(`.rail .${row}`)
      .last()
      .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
  expect(new Set([await paint('past'), await paint('next'), await paint('future')]).size).toBe(3);
  await page.close();
});
