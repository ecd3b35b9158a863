import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';

const rotation = `${inject('siteAddress')}cohorts/coffee-2027/rotation/`;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ page } = fresh);
});

test('the round of this week comes first, and what was comes last', async () => {
  await page.goto(rotation);
  expect(await page.locator('.round h3').allInnerTexts()).toEqual([
    'Coffee 4',
    'Coffee 5',
    'Coffee at one time',
    'Coffee 3',
    'Coffee 2',
    'Coffee 1',
  ]);
  const first = page.locator('.round').first();
  expect(await first.innerText()).toContain('Now');
  expect(await first.locator('.meetings > li').count()).toBe(3);
});

test('how the programme is doing names the cohorts that meet in rounds, as no group of them can be counted', async () => {
  await page.goto(`${inject('siteAddress')}health/`);
  const said = page.getByText(
    /^Not counted: .*Coffee 2027.*, where people meet others in each round/,
  );
  expect(await said.count()).toBe(2);
});

test('a person finds their own card, with a calendar that names whom they meet', async () => {
  await page.goto(rotation);
  await page.getByRole('link', { name: 'Aiko Mori' }).click();
  expect(await page.locator('h1').innerText()).toBe('Whom Aiko Mori meets in Coffee 2027');
  expect(await page.locator('.card-rounds').innerText()).toContain('Goran Ilić');
  expect(await page.locator('.card-rounds').innerText()).toContain('No meeting');
  const part = page.locator('#calendar');
  expect(await part.locator('rt-calendar').count()).toBe(1);
  expect(await part.locator('.subscribe').getAttribute('href')).toMatch(
    /^webcal:.*with-aiko-mori\.ics$/,
  );
  await part.getByText('How to subscribe').waitFor();
  const calendar = await part.getByRole('link', { name: 'Download' }).getAttribute('href');
  const answer = await page.request.get(new URL(calendar ?? '', page.url()).href);
  expect(await answer.text()).toContain('SUMMARY:Coffee 1 with Goran Ilić');
});

test('cards are printed side by side, each whole', async () => {
  await page.setViewportSize({ width: 673, height: 950 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${rotation}cards/`);
  expect(await page.locator('.card').count()).toBe(7);
  const [one, other] = await Promise.all(
    [0, 1].map((index) => page.locator('.card').nth(index).boundingBox()),
  );
  expect(one?.y).toBe(other?.y);
  expect(other?.x).toBeGreaterThan(one?.x ?? 0);
  expect(await page.locator('main h1').isVisible()).toBe(false);
});
