import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { holdBack } from './late-scripts.ts';

const address = inject('siteAddress');
let browser: Browser;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ browser, page } = fresh);
});

describe('where the search over the site comes late', () => {
  const dialogScript = /\/search-dialog\.[^/]*\.js$/;
  const index = /\/basis\.en\.json$/;
  const dialog = () => page.getByRole('dialog', { name: 'Search this site' });

  test('what is typed after the slash key is searched for, pressed twice or not', async () => {
    const script = await holdBack(page, dialogScript);
    await page.goto(`${address}tracks/`);
    await page.keyboard.press('/');
    await script.asked;
    await page.keyboard.type('tomo i');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    script.release();
    await dialog().getByRole('link', { name: 'Tomo Ishii' }).waitFor();
    expect(await page.locator('#site-q').inputValue()).toBe('tomo i');
    expect(await page.locator('dialog').count()).toBe(1);
  });

  test('nobody who gave it up by Escape or went on to a field is called away', async () => {
    const script = await holdBack(page, dialogScript);
    await page.goto(`${address}mentors/`);
    await page.keyboard.press('/');
    await script.asked;
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox').first();
    await field.focus();
    const arrived = page.waitForResponse(dialogScript);
    script.release();
    await (await arrived).finished();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('an index that did not come is asked for again with the next search', async () => {
    await page.route(index, (route) => route.abort());
    await page.goto(`${address}tracks/`);
    await page.keyboard.press('/');
    await dialog().getByRole('status').filter({ hasText: 'could not' }).waitFor();
    await page.unroute(index);
    await page.keyboard.type('tomo');
    await dialog().getByRole('link', { name: 'Tomo Ishii' }).waitFor();
  });
});

describe('where the index of the library comes late', () => {
  const catalog = /\/pages\.en\.json$/;
  const status = () => page.locator('rt-library [role="status"]');
  const results = () => page.locator('rt-library .results > li');

  test('the last of several questions is answered, with the address and the form in step', async () => {
    const index = await holdBack(page, catalog);
    await page.goto(`${address}library/`);
    await page.getByRole('searchbox').pressSequentially('worm');
    await index.asked;
    await page.getByRole('searchbox').fill('sowing');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=sowing');
    await page.getByRole('checkbox', { name: /^Template/ }).check();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=sowing&kind=template');
    index.release();
    await status().filter({ hasText: '1 resource for “sowing”' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('sowing');
    await expect.poll(() => results().count()).toBe(1);
  });

  test('a question that fails late says nothing about a later one, and can be asked again', async () => {
    const fragments = /\.pf_fragment$/;
    const asked = Promise.withResolvers<undefined>();
    const broken = Promise.withResolvers<undefined>();
    await page.route(fragments, async (route) => {
      asked.resolve(undefined);
      await broken.promise;
      await route.abort();
    });
    await page.goto(`${address}library/`);
    await page.getByRole('searchbox').fill('sowing');
    await asked.promise;
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    const failed = page.waitForEvent('requestfailed');
    broken.resolve(undefined);
    await failed;
    expect(await status().innerText()).toBe('');
    await page.unroute(fragments);
    await page.getByRole('searchbox').fill('sowing');
    await results().first().waitFor();
  });

  test('an index that did not come is asked for again with the next search', async () => {
    await page.route(catalog, (route) => route.abort());
    await page.goto(`${address}library/`);
    await page.getByRole('searchbox').fill('sowing');
    await status().filter({ hasText: 'could not' }).waitFor();
    await page.unroute(catalog);
    await page.getByRole('searchbox').fill('sowing calendar');
    await status().filter({ hasText: '1 resource' }).waitFor();
  });
});

describe('where the records of the mentors come late', () => {
  const records = /\/mentors\/directory\.json$/;

  test('all facets that were chosen meanwhile narrow the list, and going back takes them away', async () => {
    await page.goto(`${address}mentors/`);
    const held = await holdBack(page, records);
    const boxes = page.locator('.facets input[type="checkbox"]');
    await boxes.nth(0).check();
    await held.asked;
    await boxes.nth(1).check();
    held.release();
    await page.locator('.applied button').first().waitFor();
    expect(await page.locator('.applied li').count()).toBe(3);
    expect(await boxes.nth(0).isChecked()).toBe(true);
    expect(await boxes.nth(1).isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => boxes.nth(0).isChecked()).toBe(false);
    expect(await page.locator('.applied li').count()).toBe(0);
  });
});

describe('whoever is on a link of a list that is filled anew', () => {
  /** Leaves the focus where it is, as a search does that was asked for before. */
  const ask = (field: string, text: string) =>
    page.locator(field).evaluate((input, value) => {
      if (input instanceof HTMLInputElement) input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');

  test('stays on it in the search over the site, or is led back to the field', async () => {
    await page.goto(`${address}tracks/`);
    await page.keyboard.press('/');
    await page.keyboard.type('tomo');
    await page.getByRole('dialog').getByRole('link', { name: 'Tomo Ishii' }).focus();
    const status = page.getByRole('dialog').getByRole('status');
    await ask('#site-q', 'tomo ishii');
    await status.filter({ hasText: '“tomo ishii”' }).waitFor();
    expect(await focused()).toContain('Tomo Ishii');
    await ask('#site-q', 'qwertz');
    await status.filter({ hasText: '“qwertz”' }).waitFor();
    expect(await focused()).toContain('site-q');
  });

  test('stays on it in the library', async () => {
    await page.goto(`${address}library/?q=sowing`);
    await page.locator('rt-library .results a').first().focus();
    await ask('#q', 'sowing calendar');
    await expect
      .poll(() => page.locator('rt-library .results').innerText())
      .toContain('A sowing calendar');
    await page.getByText('for “sowing calendar”').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await focused()).toContain('A sowing calendar for window sills');
  });

  test('stays on it in the list of mentors', async () => {
    await page.goto(`${address}mentors/`);
    const records = await holdBack(page, /\/mentors\/directory\.json$/);
    await page.locator('rt-directory select').selectOption({ index: 1 });
    await records.asked;
    const link = page.locator('.rows a').first();
    const name = await link.innerText();
    await link.focus();
    records.release();
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    expect(await focused()).toContain(name);
  });
});

describe('in two tabs of one browser', () => {
  test('marks on a track are brought together', async () => {
    const context = await browser.newContext();
    const [one, other] = [await context.newPage(), await context.newPage()];
    await one.goto(`${address}tracks/`);
    const track = await one.locator('main a[href*="/tracks/"]').first().getAttribute('href');
    for (const tab of [one, other]) await tab.goto(new URL(track ?? '', address).href);
    const box = (tab: Page, at: number) => tab.locator('rt-track-progress input').nth(at);
    await box(one, 0).check();
    await expect.poll(() => box(other, 0).isChecked()).toBe(true);
    await box(other, 1).check();
    await one.reload();
    expect(await box(one, 0).isChecked()).toBe(true);
    expect(await box(one, 1).isChecked()).toBe(true);
    await context.close();
  });
});
