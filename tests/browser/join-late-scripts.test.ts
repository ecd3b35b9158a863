import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { fillMentee, readShownFile } from './join-form.ts';
import { holdBack } from './late-scripts.ts';

const handleScript = /\/slug\.[^/]*\.js$/;
const sealingScript = /\/sealed-file\.[^/]*\.js$/;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ page } = fresh);
});
beforeEach(() => page.route('https://**', (route) => route.abort()));

const name = () => page.getByLabel('Name', { exact: true });
const handle = () => page.getByLabel('Handle');
const open = () => page.goto(`${inject('siteAddress')}cohorts/autumn-2027/join/`);

test('a handle is made of the whole name, however late the letters of handles come', async () => {
  const letters = await holdBack(page, handleScript);
  await open();
  await name().focus();
  await page.keyboard.type('Bo');
  await letters.asked;
  await page.keyboard.type(' Lin');
  expect(await handle().inputValue()).toBe('');
  letters.release();
  await page.keyboard.type('d');
  await expect.poll(() => handle().inputValue()).toBe('bo-lind');
  await page.keyboard.type('berg');
  await expect.poll(() => handle().inputValue()).toBe('bo-lindberg');
});

test('a handle of their own stays, whether it was written before the letters came or after', async () => {
  const letters = await holdBack(page, handleScript);
  await open();
  await name().pressSequentially('Bo');
  await letters.asked;
  await handle().pressSequentially('gardener');
  const arrived = page.waitForResponse(handleScript);
  letters.release();
  await (await arrived).finished();
  await name().fill('Bo Lind');
  expect(await handle().inputValue()).toBe('gardener');
  // Who clears it wants a proposal again.
  await handle().fill('');
  await name().fill('Bo Lindh');
  await expect.poll(() => handle().inputValue()).toBe('bo-lindh');
});

test('no handle is proposed into the field while somebody is in it, only once they leave it empty', async () => {
  const letters = await holdBack(page, handleScript);
  await open();
  await name().pressSequentially('Bo');
  await letters.asked;
  await handle().focus();
  const arrived = page.waitForResponse(handleScript);
  letters.release();
  // Whoever imports the letters here as well comes after the form, which asked for them before.
  await page.evaluate(`import('${(await arrived).url()}').then(() => undefined)`);
  expect(await handle().inputValue()).toBe('');
  await name().focus();
  await expect.poll(() => handle().inputValue()).toBe('bo');
});

test('the check waits for the handle of the whole name', async () => {
  const letters = await holdBack(page, handleScript);
  await open();
  await name().pressSequentially('Bo');
  await letters.asked;
  await fillMentee(page, 'One tomato.');
  expect(await page.locator('.result').isVisible()).toBe(false);
  letters.release();
  expect(await readShownFile(page)).toContain('handle: bo-lind\n');
});

test('a name that is kept before its handle came has one after a reload, and it follows the name', async () => {
  const letters = await holdBack(page, handleScript);
  await open();
  await name().pressSequentially('Bo Li');
  await letters.asked;
  await page.reload();
  await expect.poll(() => name().inputValue()).toBe('Bo Li');
  await name().press('End');
  await page.keyboard.type('nd');
  letters.release();
  await expect.poll(() => handle().inputValue()).toBe('bo-lind');
  await page.reload();
  await expect.poll(() => handle().inputValue()).toBe('bo-lind');
  await name().fill('Bo Lindh');
  await expect.poll(() => handle().inputValue()).toBe('bo-lindh');
  await handle().fill('gardener');
  await page.reload();
  await expect.poll(() => handle().inputValue()).toBe('gardener');
  await name().fill('Bo Lind');
  expect(await handle().inputValue()).toBe('gardener');
});

test('what is forgotten stays forgotten when the letters of handles come', async () => {
  const letters = await holdBack(page, handleScript);
  await open();
  await name().fill('Dev Rao');
  await letters.asked;
  await page.getByRole('button', { name: 'Forget what I typed' }).click();
  await page.getByText('What you typed is forgotten.').waitFor();
  const arrived = page.waitForResponse(handleScript);
  letters.release();
  await (await arrived).finished();
  await name().focus();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(await handle().inputValue()).toBe('');
});

test('an answer that is changed while the sealing part comes is in the file', async () => {
  const sealing = await holdBack(page, sealingScript);
  await open();
  await fillMentee(page, 'One tomato.');
  await sealing.asked;
  await page.locator('#join-goal').fill('Two tomatoes.');
  sealing.release();
  expect(await readShownFile(page)).toContain('goal: Two tomatoes.\n');
});

test('answers that are forgotten while the sealing part comes are neither sealed nor found wanting', async () => {
  const sealing = await holdBack(page, sealingScript);
  await open();
  await fillMentee(page, 'One tomato.');
  await sealing.asked;
  await page.getByRole('button', { name: 'Forget what I typed' }).click();
  sealing.release();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.result').isVisible()).toBe(false);
  expect(await page.getByRole('group', { name: /^There (is|are) / }).isVisible()).toBe(false);
  expect(await page.locator('.working').innerText()).toBe('What you typed is forgotten.');
});
