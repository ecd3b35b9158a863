import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';

let page: Page;
useFreshPage({}, (fresh) => {
  ({ page } = fresh);
});

test('the form asks for what a change needs, and sends nothing without it', async () => {
  await page.route('https://github.com/**', (route) => route.fulfill({ body: 'Form' }));
  await page.goto(`${inject('siteAddress')}change/`);
  const until = page.locator('#change-until');
  const cohort = page.locator('#change-cohort');
  await page.locator('#change-handle').fill('ines-moreau');
  expect(await until.isVisible()).toBe(false);
  expect(await cohort.isVisible()).toBe(false);

  await page.locator('#change-change').selectOption('withdraw');
  expect(await cohort.isVisible()).toBe(true);
  expect(await until.isVisible()).toBe(false);

  await page.locator('#change-change').selectOption('pause');
  await page.getByRole('button', { name: /github\.com/ }).click();
  expect(await until.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(true);
  await until.fill('2026-01-01');
  await page.getByRole('button', { name: /github\.com/ }).click();
  expect(page.url()).toContain('/change/');
  await until.fill('2030-01-01');
  await page.getByRole('button', { name: /github\.com/ }).click();
  await page.waitForURL('https://github.com/**');
  const asked = new URL(page.url()).searchParams;
  expect(asked.get('until')).toBe('2030-01-01');
  expect(asked.has('cohort')).toBe(false);
});
