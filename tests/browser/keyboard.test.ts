import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { readStop, walkTo, watchFocus } from './keyboard.ts';

const address = inject('siteAddress');
let page: Page;
useFreshPage({ viewport: { width: 1100, height: 700 } }, (fresh) => {
  ({ page } = fresh);
});
beforeEach(() => watchFocus(page));

const press = (key: string) => page.keyboard.press(key);

describe('with the keyboard alone, always seeing where one is', () => {
  test('a reader skips what is the same on every page', async () => {
    await page.goto(`${address}mentors/`);
    expect((await walkTo(page, /./)).name).toContain('Skip to content');
    await press('Enter');
    await press('Tab');
    const isInMain = await page.evaluate(() =>
      document.querySelector('main')?.contains(document.activeElement),
    );
    expect(isInMain).toBe(true);
    await readStop(page);
  });

  test('a reader chooses a theme, and passes the head of a page in the order it is seen', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(`${address}tracks/`);
    await walkTo(page, /^select #theme/);
    await press('ArrowDown');
    await press('ArrowDown');
    await readStop(page);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await walkTo(page, /“Cohorts”/);
    await walkTo(page, /“Tracks”/);
    await walkTo(page, /^a name/, 'Shift+Tab');
  });

  test('a reader narrows the list of mentors, widens it again, opens one and comes back', async () => {
    await page.goto(`${address}mentors/`);
    const box = page.locator('rt-directory input[name="language"][value="es"]');
    await box.waitFor();
    while (!(await box.evaluate((input) => input === document.activeElement))) {
      await walkTo(page, /^input/);
    }
    await press('Space');
    await page.getByText(/mentors match Spanish/).waitFor();
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await walkTo(page, /Remove Spanish/);
    await walkTo(page, /Clear filters/);
    await walkTo(page, /^a .*“Mentor \d+”/);
    await press('Enter');
    await page.waitForURL('**/mentors/mentor-*/');
    await page.goBack();
    await page.getByText(/mentors match Spanish/).waitFor();
    await walkTo(page, /Clear filters/);
    await press('Enter');
    await page.getByText(/^\d+ mentors$/).waitFor();
    await readStop(page);
    await walkTo(page, /^select #sort/);
  });

  test('a reader sees each value of the filters where letters twice as large leave little height', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    await page.goto(`${address}mentors/`);
    await page.locator('rt-directory:defined .facets > summary').click();
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      await walkTo(page, key === 'Tab' ? /^button .*“Show/ : /^summary .*“Narrow/, key);
    }
  });

  test.each([
    ['mentors/?topic=nobody-offers-this&language=es', 'es'],
    ['library/?q=spinach&kind=article', 'article'],
  ])('a reader who clears a filter on %s stays where it was', async (path, value) => {
    await page.goto(address + path);
    await page.locator('.none').waitFor({ state: 'visible' });
    await page.locator(`.facets input[value="${value}"]`).focus();
    await press('Space');
    await expect.poll(() => page.url()).not.toContain(`=${value}`);
    expect((await readStop(page)).name).toMatch(/^input/);
  });

  test('a reader passes from page to page of a list', async () => {
    await page.goto(`${address}languages/en/`);
    await walkTo(page, /“Page 2”/);
    await press('Enter');
    await page.waitForURL('**/languages/en/page/2/');
    await walkTo(page, /“Mentor \d+”/);
  });

  test('a reader searches the library, narrows what is found, opens it and comes back', async () => {
    await page.goto(`${address}library/`);
    await press('/');
    await readStop(page);
    await page.keyboard.type('worm');
    const found = page.locator('rt-library .results > li');
    await found.first().waitFor();
    const all = await found.count();
    await walkTo(page, /^input.*|^label/);
    await press('Space');
    const applied = page.locator('rt-library .applied button').first();
    await applied.waitFor();
    await walkTo(page, /^button .*Remove/);
    await press('Enter');
    await expect.poll(() => found.count()).toBe(all);
    await readStop(page);
    await walkTo(page, /“Build a worm bin/);
    await press('Enter');
    await page.waitForURL('**/resources/worm-bin/');
    await page.goBack();
    await found.first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('worm');
  });

  test('a reader marks what is done on a track, and starts again without losing their place', async () => {
    await page.goto(`${address}tracks/first-balcony/`);
    await walkTo(page, /^input .*Done: Build a worm bin/);
    await press('Space');
    await walkTo(page, /Start again/, 'Shift+Tab');
    await press('Enter');
    await page.getByText('0 of 2 done').waitFor();
    await readStop(page);
    await walkTo(page, /^input .*Done:/);
  });
});

describe('the search of the whole site', () => {
  const dialog = () => page.getByRole('dialog');

  test('keeps the focus until Escape gives it back to where it was', async () => {
    await page.goto(`${address}tracks/`);
    const before = await walkTo(page, /“Your first balcony”/);
    await press('/');
    await dialog().waitFor();
    await page.keyboard.type('tomo');
    await dialog().getByRole('link', { name: 'Tomo Ishii' }).waitFor();
    const names = new Set<string>();
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await press(key);
      const place = await page.evaluate(() => {
        const focused = document.activeElement;
        // Past its last control a browser goes through its own bars.
        if (focused === document.body) return undefined;
        return focused?.closest('dialog[open]') ? focused.outerHTML : 'behind the dialog';
      });
      if (place !== undefined) names.add(place);
    }
    expect(names.size).toBeGreaterThan(2);
    expect([...names]).not.toContain('behind the dialog');
    await press('Escape');
    expect(await dialog().isVisible()).toBe(false);
    expect((await readStop(page)).name).toBe(before.name);
  });

  test('goes down and up through what is found, back to the field, and closes by its button', async () => {
    await page.goto(`${address}tracks/`);
    await walkTo(page, /“Search”/);
    await press('Enter');
    await dialog().waitFor();
    await page.keyboard.type('tomo');
    await dialog().getByRole('link', { name: 'Tomo Ishii' }).waitFor();
    await press('ArrowDown');
    expect((await readStop(page)).name).toContain('Tomo Ishii');
    await press('ArrowUp');
    expect((await readStop(page)).name).toContain('#site-q');
    await walkTo(page, /“Close”/);
    await press('Enter');
    expect((await readStop(page)).name).toContain('“Search”');
  });
});

describe('the form to join', () => {
  test('is passed forwards and backwards, every control of every step in view', async () => {
    await page.goto(`${address}cohorts/autumn-2027/join/`);
    await page.locator('#join-name').waitFor();
    await walkTo(page, /^input #join-roles-mentee/);
    await press('Space');
    await walkTo(page, /^button .*“Check my answers”/);
    await walkTo(page, /^input #join-roles-mentee/, 'Shift+Tab');
  });

  test('leads from what is wrong to the field, and from there on', async () => {
    await page.goto(`${address}cohorts/autumn-2027/join/`);
    await page.locator('#join-name').waitFor();
    await page.locator('#join-agreement-accepted').focus();
    await walkTo(page, /^button .*“Check my answers”/);
    await press('Enter');
    await page.getByRole('group', { name: /^There (is|are) / }).waitFor();
    await readStop(page);
    await walkTo(page, /^a /);
    await press('Enter');
    expect((await readStop(page)).name).toMatch(/^(input|select|textarea) #join-/);
    await walkTo(page, /^input #join-name/);
  });
});
