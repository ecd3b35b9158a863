import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import { holdBack } from './late-scripts.ts';

const address = inject('siteAddress');
let browser: Browser;
let page: Page;
useFreshPage({ viewport: { width: 1280, height: 900 } }, (fresh) => {
  ({ browser, page } = fresh);
});

const status = () => page.locator('rt-directory [role="status"]');
const rows = () => page.locator('rt-directory .rows > li');

function box(facet: string, value: string) {
  return page.locator(`rt-directory input[name="${facet}"][value="${value}"]`);
}

async function countOf(facet: string, value: string): Promise<number> {
  return Number(await box(facet, value).locator('xpath=../*[last()]').innerText());
}

test('where days of the week are looked for, it says that they are sealed', async () => {
  await page.goto(`${address}mentors/`);
  expect(await page.locator('.facets').innerText()).toContain(
    'On which days a mentor is free is sealed',
  );
});

test('choosing a value leaves as many mentors as its count said, from all pages of the list', async () => {
  await page.goto(`${address}mentors/`);
  const announced = await countOf('language', 'es');
  await box('language', 'es').check();
  await expect
    .poll(() => status().innerText())
    .toContain(`${String(announced)} mentors match Spanish`);
  expect(await rows().count()).toBe(Math.min(100, announced));
  expect(page.url()).toBe(`${address}mentors/?language=es`);
});

test('what is known of all mentors is fetched when a facet is first touched, and of the list’s pages what is shown', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const fetched = () =>
    asked.filter((path) => /directory\.json$|\/page\/|\/languages\//.test(path));
  await page.goto(`${address}mentors/`, { waitUntil: 'networkidle' });
  expect(fetched()).toEqual([]);
  await page.locator('.facets').hover();
  await expect.poll(fetched).toEqual([expect.stringMatching(/mentors\/directory\.json$/)]);
  await box('language', 'es').check();
  await expect.poll(() => page.locator('.rows > .plain').count()).toBe(0);
  expect(fetched()).toHaveLength(2);
});

test('a row is plain until its page comes, and whole and the same as built after it', async () => {
  const second = await holdBack(page, '**/page/2/');
  await page.goto(`${address}mentors/?sort=name`);
  const plain = page.locator('.rows > .plain');
  await plain.first().waitFor();
  const name = await plain.first().locator('h2 a').innerText();
  await plain.first().locator('a').focus();
  second.release();
  await expect.poll(() => plain.count()).toBe(0);
  const row = rows().filter({ has: page.getByRole('link', { name, exact: true }) });
  const words = await row.innerText();
  expect(words).toContain('Can help with');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await page.goto(`${address}mentors/page/2/`);
  expect(await row.innerText()).toBe(words);
});

test.each([
  ['Europe/Madrid', 'Inès Moreau'],
  ['Pacific/Auckland', 'Tomo Ishii'],
])('who lives in %s shares most hours of the day with %s', async (timezoneId, name) => {
  const there = await browser.newPage({ timezoneId });
  await there.goto(`${address}mentors/?overlap=8`);
  const words = there.locator('rt-directory [role="status"]');
  await expect.poll(() => words.innerText()).toBe('1 mentor matches At least 8 shared hours');
  expect(await there.locator('rt-directory .rows h2').allInnerTexts()).toEqual([name]);
  await there.close();
});

test('values of one facet widen, values of another narrow, and each can be taken away', async () => {
  await page.goto(`${address}mentors/?language=es&format=mentor-led`);
  await expect.poll(() => status().innerText()).toMatch(/match Spanish and Group with a mentor$/);
  const narrow = await rows().count();
  await box('language', 'en').check();
  await expect.poll(() => status().innerText()).toContain('match Spanish or English and');
  expect(await rows().count()).toBeGreaterThan(narrow);
  await page.getByRole('button', { name: 'Remove English' }).click();
  await expect.poll(() => rows().count()).toBe(narrow);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => page.url()).toBe(`${address}mentors/`);
});

test('a combination that nobody meets names a way out', async () => {
  await page.goto(`${address}mentors/?topic=nobody-offers-this&language=es`);
  await expect.poll(() => page.locator('.none h2').innerText()).toContain('No mentors match');
  await page.getByRole('button', { name: /^Removing nobody-offers-this shows \d+\.$/ }).click();
  await expect.poll(() => rows().count()).toBeGreaterThan(0);
});

test('the order is kept in the address', async () => {
  await page.goto(`${address}mentors/`);
  await page.getByLabel('Sort by').selectOption('name');
  await expect.poll(() => page.url()).toBe(`${address}mentors/?sort=name`);
  const names = await page.locator('rt-directory .rows h2').allInnerTexts();
  expect(names.length).toBe(100);
  await page.reload();
  await expect.poll(() => page.locator('rt-directory .rows h2').allInnerTexts()).toEqual(names);
});

test('taking a filter away with the keyboard leaves the focus where the next one stands, then on what was found', async () => {
  await page.goto(`${address}mentors/?language=es&format=mentor-led`);
  await page.getByRole('button', { name: 'Remove Spanish' }).focus();
  await page.keyboard.press('Enter');
  const focused = () =>
    page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.role);
  await expect.poll(focused).toBe('Remove Group with a mentor');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('status');
});

test('the browser’s own button steps back through the filters and forward again', async () => {
  await page.goto(address);
  await page.goto(`${address}mentors/`);
  await box('language', 'es').check();
  await expect.poll(() => status().innerText()).toContain('match Spanish');
  const spanish = await rows().count();
  await page.getByLabel('Sort by').selectOption('name');
  await expect.poll(() => page.url()).toContain('sort=name');
  await page.goBack();
  await expect.poll(() => page.url()).toBe(`${address}mentors/?language=es`);
  await page.goBack();
  await expect.poll(() => status().innerText()).not.toContain('match');
  expect(await box('language', 'es').isChecked()).toBe(false);
  await page.goForward();
  await expect.poll(() => rows().count()).toBe(spanish);
  expect(await box('language', 'es').isChecked()).toBe(true);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => page.url()).toBe(address);
});

test('filters that nobody meets even without one of them lead back to all mentors', async () => {
  await page.goto(`${address}mentors/?topic=nobody-offers-this&language=xx`);
  const none = page.locator('.none');
  await expect.poll(() => none.isVisible()).toBe(true);
  await none.getByRole('button', { name: /^See all \d+ mentors$/ }).click();
  await expect.poll(() => rows().count()).toBe(100);
  expect(await none.isVisible()).toBe(false);
});

test('showing more leads the keyboard to the first new row', async () => {
  await page.goto(`${address}mentors/?sort=name`);
  await page.locator('.more').waitFor();
  await page.locator('.more').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => rows().count()).toBeGreaterThan(100);
  const isInNewRow = await rows()
    .nth(100)
    .evaluate((row) => row.contains(document.activeElement));
  expect(isInNewRow).toBe(true);
});

test('whoever misses a topic can suggest one', async () => {
  await page.goto(`${address}topics/`);
  const link = page.getByRole('link', { name: 'Suggest it to the coordinators' });
  expect(await link.getAttribute('href')).toBe(
    'mailto:hello@lantern.example?subject=A%20topic%20that%20is%20missing',
  );
});

test('whoever chooses far down the list sees what was found from its start, beside the value chosen', async () => {
  await page.goto(`${address}mentors/`);
  await rows().nth(90).scrollIntoViewIfNeeded();
  await box('language', 'es').check();
  await expect.poll(() => status().innerText()).toContain('match Spanish');
  const shown = 1;
  await expect.poll(() => getRatioInView('[role="status"]')).toBe(shown);
  expect(await getRatioInView('.rows > li')).toBe(shown);
  expect(await getRatioInView('input[name="language"][value="es"]')).toBe(shown);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('es');
});

test('on a phone a button that stays in sight says how many were found and leads to them', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${address}mentors/`);
  await page.locator('.facets > summary').click();
  await box('topic', 'tomatoes').check();
  const show = page.locator('.found button');
  await expect.poll(() => show.innerText()).toMatch(/^Show \d+ mentors$/);
  expect(await getRatioInView('.found button')).toBe(1);
  await show.click();
  expect(await getRatioInView('[role="status"]')).toBe(1);
  expect(await status().evaluate((element) => element === document.activeElement)).toBe(true);
});

test('seats in the cohort to join stand first, until when others are taken after them, and both can be filtered by', async () => {
  await page.goto(`${address}mentors/`);
  await box('seats', 'next').check();
  await expect.poll(() => status().innerText()).toBe('1 mentor matches In Autumn 2027');
  await expect
    .poll(() => rows().innerText())
    .toMatch(
      /\d seats in Autumn 2027\s+(\d+ of \d+ seats taken until \d+ \w+|(\d+ seats, )?none taken)/,
    );
});

/** How much of an element can be seen. */
function getRatioInView(selector: string) {
  return page
    .locator(`rt-directory ${selector}`)
    .first()
    .evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          new IntersectionObserver(([entry]) => {
            resolve(entry?.intersectionRatio ?? 0);
          }).observe(element);
        }),
    );
}
