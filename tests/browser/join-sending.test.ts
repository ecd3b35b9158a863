import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { longestAddress } from '../../src/domain/forge.ts';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import { fillMentee, readShownFile, rebuildForm } from './join-form.ts';

const address = `${inject('siteAddress')}cohorts/autumn-2027/join/`;
let context: BrowserContext;
let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Calcutta' }, (fresh) => {
  ({ context, page } = fresh);
});

test('a file too long for an address is copied, and the forge opens with its name', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await fillMentee(page, '園'.repeat(400));
  const text = await readShownFile(page);
  const open = new URL((await page.locator('[data-part="open"]').getAttribute('href')) ?? '');
  expect([...open.searchParams]).toEqual([['filename', 'bo-lind.yml']]);
  await page.getByRole('button', { name: 'Copy the file' }).click();
  await page.getByText('The file is copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('at GitLab the button copies the file, because GitLab fills in the name alone', async () => {
  await rebuildForm(page, (html) =>
    html.replace('&quot;forge&quot;:&quot;github', '&quot;forge&quot;:&quot;gitlab'),
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('https://**', (route) => route.abort());
  await page.goto(address);
  await fillMentee(page, 'One tomato.');
  const text = await readShownFile(page);
  const open = page.locator('[data-part="open"]');
  expect(await open.getAttribute('href')).toContain('/-/new/main/content/cohorts/autumn-2027/');
  await open.click();
  await page.getByText('The file is copied.').waitFor();
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('a real programme that still lists the public demo key seals nothing', async () => {
  await rebuildForm(page, (html) =>
    html.replace('&quot;demo&quot;:true', '&quot;demo&quot;:false'),
  );
  await page.goto(address);
  await fillMentee(page, 'One tomato.');
  await page.getByText('Nothing was sealed').waitFor();
  expect(await page.locator('.result').isVisible()).toBe(false);
});

test('the file opens at the forge within its limit, and everything loads from this site', async () => {
  const foreign: string[] = [];
  let heavy = 0;
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(inject('siteAddress')))
      foreign.push(request.url());
  });
  const loaded: Promise<Buffer>[] = [];
  const form = page.waitForResponse('**/join/form/').then((response) => response.body());
  await page.goto(address, { waitUntil: 'networkidle' });
  loaded.push(form);
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.push(response.body());
  });
  await fillMentee(page, 'é'.repeat(120));
  const text = await readShownFile(page);
  const open = (await page.locator('[data-part="open"]').getAttribute('href')) ?? '';
  expect(new URL(open).pathname).toBe(
    '/lantern-example/hub/new/main/content/cohorts/autumn-2027/enrollments',
  );
  expect(new URL(open).searchParams.get('filename')).toBe('bo-lind.yml');
  expect(new URL(open).searchParams.get('value')).toBe(text);
  expect(encodeURIComponent(open).length).toBeLessThanOrEqual(longestAddress);
  for (const body of await Promise.all(loaded)) heavy += gzipSync(body, { level: 9 }).length;
  expect(heavy).toBeGreaterThan(10_000);
  expect(heavy).toBeLessThanOrEqual(110_000);
  expect(foreign).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  // Everybody may know when groups meet, so nothing will be sealed to this key.
  expect(await page.getByText('Keep your own key').count()).toBe(0);
  expect(text).not.toContain('AGE-SECRET-KEY');
  await page.getByLabel('Name', { exact: true }).fill('Bo Lindh');
  expect(await page.locator('.result').isVisible()).toBe(false);
});
