import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';

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

test('a track keeps what is done in this browser, and can start again', async () => {
  const track = `${inject('siteAddress')}tracks/first-balcony/`;
  await page.goto(track);
  await page.getByRole('checkbox', { name: 'Done: Build a worm bin' }).check();
  await page.getByText('1 of 2 done').waitFor();
  await page.reload();
  expect(await page.getByRole('checkbox', { name: 'Done: Build a worm bin' }).isChecked()).toBe(
    true,
  );
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByText('0 of 2 done').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('rt-track:first-balcony'))).toBe('');
});

test('a cohort tells a viewer when its sessions move on their clock, and calendars are served', async () => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const abroad = await context.newPage();
  await abroad.goto(`${inject('siteAddress')}cohorts/autumn-2027/`);
  expect(await abroad.locator('rt-clock-change').innerText()).toBe(
    'On your clock, sessions are an hour later from 31 October on.',
  );
  const calendar = await abroad.request.get(
    `${inject('siteAddress')}cohorts/autumn-2027/calendar/all.ics`,
  );
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await context.close();
});
