import type { Browser, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { repeatedTitle } from './repeated-titles.ts';

const library = `${inject('siteAddress')}library/`;
let browser: Browser;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ browser, page } = fresh);
});

const status = () => page.locator('rt-library [role="status"]');
const results = () => page.locator('rt-library .results > li');

describe('the search of the library', () => {
  test('finds a resource by a word of its title with the keyboard alone, and opens it', async () => {
    await page.goto(library);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('sowing');
    await status().filter({ hasText: '1 resource for “sowing”' }).waitFor();
    await page.keyboard.press('Enter');
    const link = results().getByRole('link', { name: 'A sowing calendar for window sills' });
    await expect.poll(() => link.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hub/resources/sowing-calendar/');
  });

  test('leads by the arrow keys to what was found and back, and takes what is typed there', async () => {
    await page.goto(library);
    await page.keyboard.press('/');
    await page.keyboard.type('worm');
    await results().first().waitFor();
    await page.keyboard.press('ArrowDown');
    const link = results().first().getByRole('link');
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' s');
    expect(await page.getByRole('searchbox').inputValue()).toBe('worms');
  });

  test('finds a resource by a synonym of its topic', async () => {
    await page.goto(`${library}?q=growing+food`);
    await status().filter({ hasText: '1 resource' }).waitFor();
    expect(await results().innerText()).toContain('A sowing calendar for window sills');
  });

  test('marks what matches, and reads nothing of it as markup', async () => {
    await page.goto(`${library}?q=spinach`);
    await results().first().waitFor();
    expect(await page.locator('rt-library mark').first().innerText()).toMatch(/^spinach/);
    expect(await results().first().locator('img, script').count()).toBe(0);
  });

  test('narrows by a filter, keeps it in the address and takes it away again', async () => {
    await page.goto(library);
    await page.getByRole('checkbox', { name: /^Template/ }).check();
    await status().filter({ hasText: '1 resource' }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=template');
    await page.reload();
    await results().first().waitFor();
    expect(await page.getByRole('checkbox', { name: /^Template/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Remove Template' }).click();
    await page.locator('rt-library .index').waitFor({ state: 'visible' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('finds by a broader topic what is about a narrower one', async () => {
    await page.goto(`${library}?topic=gardening`);
    await status().filter({ hasText: '2 resources' }).waitFor();
  });

  test('mends a typing error, and says what it took it for', async () => {
    await page.goto(`${library}?q=sowimg`);
    await status().filter({ hasText: '1 resource for “sowing” instead of “sowimg”' }).waitFor();
    expect(await results().first().innerText()).toContain('A sowing calendar for window sills');
  });

  test('searches for exactly what was typed where somebody meant it', async () => {
    await page.goto(`${library}?q=sowimg`);
    const asTyped = page.getByRole('button', { name: 'Search for exactly “sowimg”' });
    await asTyped.click();
    await status().filter({ hasText: '0 resources' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('"sowimg"');
    expect(new URL(page.url()).searchParams.get('q')).toBe('"sowimg"');
    expect(await asTyped.isVisible()).toBe(false);
    await page.goBack();
    await asTyped.waitFor();
  });

  test('shows a title once that several resources have, with a link to each', async () => {
    await page.goto(library);
    const printed = page.locator('rt-library .index .shelf li').filter({ hasText: repeatedTitle });
    expect(await printed.count()).toBe(1);
    await page.goto(`${library}?q=lantern+walk`);
    await results().first().waitFor();
    const row = results().filter({ hasText: repeatedTitle });
    expect(await row.count()).toBe(1);
    const links = await row.locator('.entries a').allInnerTexts();
    expect(links.map((link) => link.replaceAll('\u00a0', ' ')).sort()).toEqual([
      'Talk · 3 min',
      'Talk · 9 min',
    ]);
  });

  test('names a way out when nothing matches', async () => {
    await page.goto(`${library}?q=spinach&kind=article`);
    const wayOut = page.getByRole('button', { name: 'Removing “spinach” shows 1 resource.' });
    await wayOut.click();
    await status().filter({ hasText: '1 resource' }).waitFor();
    expect(await results().innerText()).toContain('Build a worm bin');
  });

  test('a search that leads nowhere leads back to the whole library, and to somebody to tell', async () => {
    await page.goto(`${library}?q=xylophone&kind=course`);
    const none = page.locator('rt-library .none');
    await none.waitFor({ state: 'visible' });
    expect(await none.getByRole('link').getAttribute('href')).toMatch(/^mailto:/);
    await none.getByRole('button', { name: 'See the whole library' }).click();
    await page.locator('rt-library .index').waitFor({ state: 'visible' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('says so where nothing holds more than half of a question, and names the way out below', async () => {
    await page.goto(`${library}?q=where+does+the+spinach+yodel`);
    await status().filter({ hasText: 'No resource says all of' }).waitFor();
    expect(await results().first().innerText()).toContain('spinach');
    const none = page.locator('rt-library .none');
    await none.waitFor({ state: 'visible' });
    expect(await none.getByRole('link').getAttribute('href')).toMatch(/^mailto:/);
    await page.goto(`${library}?q=where+is+the+spinach`);
    await status()
      .filter({ hasText: /\d resources? for/ })
      .waitFor();
    expect(await none.isVisible()).toBe(false);
  });

  test('a filter and a word are each one step that the browser can take back', async () => {
    await page.goto(library);
    await page.getByRole('checkbox', { name: /^Template/ }).check();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=template');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('sow');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=sow&kind=template');
    await page.keyboard.type('ing');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=sowing&kind=template');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?kind=template');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.goBack();
    await page.locator('rt-library .index').waitFor({ state: 'visible' });
    expect(await page.getByRole('checkbox', { name: /^Template/ }).isChecked()).toBe(false);
  });

  test('names other pages that hold the words', async () => {
    await page.goto(`${library}?q=tomo`);
    const elsewhere = page.locator('rt-library .elsewhere');
    await elsewhere.waitFor({ state: 'visible' });
    expect(await elsewhere.innerText()).toContain('Tomo');
  });

  test('leaves the printed index in place when the search can not be loaded', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${library}?q=spinach`);
    await status().filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await page.locator('rt-library .index').isVisible()).toBe(true);
  });
});

test('without script the library is an index by topic, without a form that could do nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(library);
  expect(await plain.getByRole('searchbox').isVisible()).toBe(false);
  await plain.getByRole('link', { name: 'Composting' }).click();
  expect(new URL(plain.url()).hash).toBe('#topic-composting');
  expect(await plain.getByRole('link', { name: 'Build a worm bin' }).first().isVisible()).toBe(
    true,
  );
  await context.close();
});
