import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';

const address = `${inject('siteAddress')}cohorts/autumn-2027/join/`;
const formAddress = '**/join/form/';
let browser: Browser;
let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Calcutta' }, (fresh) => {
  ({ browser, page } = fresh);
});

test('no control of the form has a name, so nothing that is typed can reach an address', async () => {
  await page.goto(address);
  await page.locator('#join-name').waitFor();
  expect(await page.locator('rt-join [data-value]').count()).toBeGreaterThan(150);
  expect(await page.locator('rt-join [name]').count()).toBe(0);
});

test('where the form does not come, the page says so, works without it, and takes over what was typed', async () => {
  await page.route(formAddress, (route) => route.abort());
  await page.goto(address);
  await page.getByText('seals your answers could not be loaded').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#plain-roles').selectOption('mentee, mentor');
  await page.locator('#plain-name').fill('Bo Lind');
  await page.locator('#plain-language-1').fill('english');
  await page.locator('#plain-language-2').fill('Danish');
  await page.locator('#plain-topic-2').fill('Tomatoes');
  await page.locator('#plain-goal').fill('One tomato.');
  await page.locator('#plain-agreement').check();
  const again = page.getByRole('button', { name: 'Load the form again' });
  await page.route(formAddress, (route) =>
    route.fulfill({ body: '<p>Sign in to this network</p>' }),
  );
  await again.click();
  await page.getByText('seals your answers could not be loaded').waitFor();
  expect(await page.locator('#plain-goal').inputValue()).toBe('One tomato.');
  await page.unroute(formAddress);
  await again.click();
  await page.locator('#join-name').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FORM');
  expect(await page.locator('.plain, .fetching').count()).toBe(0);
  const snapshot = await page.evaluate(() =>
    Object.values(sessionStorage).map((kept: string): unknown => JSON.parse(kept)),
  );
  expect(snapshot).toMatchObject([
    {
      'join-roles-mentee': true,
      'join-roles-mentor': true,
      'join-name': 'Bo Lind',
      'join-languages-en': true,
      'join-languages-more': 'da',
      'join-topics-2': 'tomatoes',
      'join-goal': 'One tomato.',
      'join-agreement-accepted': true,
    },
  ]);
  // The letters of names load on their own.
  await expect.poll(() => page.getByLabel('Handle').inputValue()).toBe('bo-lind');
});

test('the form is a part of its page, and leads there whoever opens it alone', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const alone = await still.newPage();
  await alone.goto(`${address}form/`);
  expect(await alone.locator('head > meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await alone.locator('input').count()).toBe(0);
  await alone.getByRole('link', { name: 'Join Autumn 2027' }).click();
  expect(alone.url()).toBe(address);
  await still.close();
});
