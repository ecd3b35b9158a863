import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

const address = inject('siteAddress');
let browser: Browser;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await launchBrowser(inject('chromiumPath'));
});
afterEach(() => context?.close());
afterAll(() => browser.close());

async function openIn(timezoneId: string, path: string): Promise<Page> {
  context = await browser.newContext({ timezoneId });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

describe('a deadline', () => {
  test.each(['', 'cohorts/', 'cohorts/autumn-2027/', 'cohorts/autumn-2027/join/'])(
    'names the zone of its day and the same moment on the clock of the viewer, on /%s',
    async (path) => {
      const page = await openIn('Australia/Sydney', path);
      const words = page.locator('main').getByText(/the end of (29\s+August|the day) in Paris/);
      expect(await words.first().innerText()).toMatch(/\(Mon (23|30) Aug 08:00 your time\)/);
    },
  );

  test('is not said twice to those who live in its zone', async () => {
    const page = await openIn('Europe/Paris', 'cohorts/autumn-2027/join/');
    const text = await page.locator('main > header').innerText();
    expect(text).toMatch(/the end of 29\sAugust in Paris/);
    expect(text).not.toContain('your time');
  });
});

describe('a session', () => {
  test('has one date, that of the viewer, and the time of the cohort beside it', async () => {
    const page = await openIn('Australia/Sydney', 'cohorts/autumn-2027/');
    const when = await page.locator('#welcome .when').innerText();
    expect(when).toContain('Wed 8 Sep');
    expect(when).toContain('02:30–03:30 your time');
    expect(when).toContain('Tue 18:30–19:30 Paris');
    expect(when).toContain('16:30–17:30 UTC');
    expect(when.match(/\d+ Sep/g)).toHaveLength(1);
  });

  test('keeps the cohort’s date and zone without script', async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}cohorts/autumn-2027/`);
    const when = await page.locator('#welcome .when').innerText();
    expect(when).toMatch(/Tue 7 Sep\s+18:30–19:30 Paris\s+16:30–17:30 UTC/);
  });
});

test('a group meets on the weekday of the viewer’s own clock', async () => {
  const page = await openIn('Australia/Sydney', 'cohorts/summer-2027/groups/');
  const text = await page.locator('#group-01').innerText();
  expect(text).toContain('Wednesdays 03:30–04:30 your time');
  expect(text).toContain('Tue 19:30–20:30 Paris');
});
