import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';
import {
  checkWith,
  chooseIn,
  openFile,
  pressButton,
  readShownFile,
  reviewWith,
  tabTo,
  tick,
  typeInto,
} from './join-form.ts';

const address = (cohort: string) => `${inject('siteAddress')}cohorts/${cohort}/join/`;
const sender = { login: 'newcomer', id: 7007 };
let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Calcutta' }, (fresh) => {
  ({ page } = fresh);
});

/** Ticks Monday 17:00 to 19:00 with the arrow keys and the space bar. */
async function chooseMondayEvening(): Promise<void> {
  await tabTo(page, 'join-availability-monday-9');
  for (let hour = 9; hour < 17; hour += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
}

async function finish(): Promise<void> {
  await tick(page, 'join-agreement-accepted');
  await pressButton(page, 'Check my answers');
}

test('a mentee joins with a file that check accepts and the coordinators can open', async () => {
  await page.goto(address('autumn-2027'));
  await tick(page, 'join-roles-mentee');
  await typeInto(page, 'join-name', 'Zoë Ødegård');
  await tick(page, 'join-languages-en');
  await chooseIn(page, 'join-topics-1', 'Tom');
  await chooseIn(page, 'join-topics-2', 'Comp');
  await typeInto(page, 'join-goal', 'Eat one tomato: my own.');
  await tabTo(page, 'join-zone');
  expect(await page.locator('#join-zone').inputValue()).toBe('Asia/Kolkata');
  await chooseMondayEvening();
  await typeInto(page, 'join-contact', 'zoe-secret@example.org');
  await chooseIn(page, 'join-rankedLeads-1', 'In');
  await typeInto(page, 'join-together', 'lotte-brand');
  await typeInto(page, 'join-apart', 'lotte-brandt');
  await typeInto(page, 'join-accessNeeds', 'SECRET-CAPTIONS');
  await typeInto(page, 'join-note', 'SECRET-NOTE');
  await finish();
  const text = await readShownFile(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'This becomes public',
  );

  expect(await checkWith('autumn-2027', 'zoe-odegard.yml', text)).toEqual([]);
  expect(await reviewWith('autumn-2027', 'zoe-odegard', text, sender)).toBe('ready');
  const { enrollment, part } = await openFile('autumn-2027', text);
  expect(enrollment).toMatchObject({
    handle: 'zoe-odegard',
    name: 'Zoë Ødegård',
    roles: ['mentee'],
    topics: ['tomatoes', 'composting'],
    goal: 'Eat one tomato: my own.',
    languages: ['en'],
    state: 'complete',
  });
  expect(part).toEqual({
    cohort: 'autumn-2027',
    handle: 'zoe-odegard',
    zone: 'Asia/Kolkata',
    availability: [{ day: 'monday', from: '17:00', to: '19:00' }],
    outsideWakingHours: false,
    contact: 'zoe-secret@example.org',
    rankedLeads: ['ines-moreau'],
    together: ['lotte-brand'],
    apart: ['lotte-brandt'],
    communication: 'no-preference',
    accessNeeds: 'SECRET-CAPTIONS',
    note: 'SECRET-NOTE',
  });
  const look = page.locator('[data-part="look"]');
  expect(await look.locator('li').allInnerTexts()).toEqual([
    'lotte-brand: nobody of that name has enrolled yet; check the spelling.',
    'So far no mentor of this cohort helps with Composting.',
  ]);
  // Nothing private stands in the file, on the page's addresses or in what it shows of the file.
  const shown = await page.locator('[data-part="lines"]').innerText();
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(`${text} ${shown} ${links.join(' ')}`).not.toMatch(
    /SECRET|zoe-secret|Kolkata|lotte|ines-moreau\b(?!\/)/,
  );
});

test('a mentor joins with the handle of their profile, and is not asked what they want to learn', async () => {
  await page.goto(address('autumn-2027'));
  await tick(page, 'join-roles-mentor');
  await typeInto(page, 'join-name', 'Tomo Ishii');
  await tick(page, 'join-languages-en');
  expect(await page.locator('#join-topics').isVisible()).toBe(false);
  await tick(page, 'join-offers-composting');
  await pressButton(page, 'Weekday evenings');
  await typeInto(page, 'join-contact', 'tomo@example.org');
  await finish();
  const text = await readShownFile(page);
  expect(await checkWith('autumn-2027', 'tomo-ishii.yml', text)).toEqual([]);
  expect(await reviewWith('autumn-2027', 'tomo-ishii', text, sender)).toBe('ready');
  const { enrollment, part } = await openFile('autumn-2027', text);
  expect(enrollment).toMatchObject({ roles: ['mentor'], offers: ['composting'], topics: [] });
  expect(part.availability).toHaveLength(5);
});

test('a peer joins a cohort of circles without being asked for a role', async () => {
  await page.goto(address('circles-2027'));
  await typeInto(page, 'join-name', 'Bo Lind');
  await tick(page, 'join-languages-fr');
  await chooseIn(page, 'join-topics-1', 'Gard');
  await chooseMondayEvening();
  await typeInto(page, 'join-contact', 'bo@example.org');
  await finish();
  const text = await readShownFile(page);
  expect(await checkWith('circles-2027', 'bo-lind.yml', text)).toEqual([]);
  expect(await reviewWith('circles-2027', 'bo-lind', text, sender)).toBe('ready');
  const { enrollment } = await openFile('circles-2027', text);
  expect(enrollment).toMatchObject({ roles: ['peer'], topics: ['gardening'] });
  const also = await page.locator('[data-part="also"]').innerText();
  expect(also).toContain('only how many have no place');
  // When groups meet, this cohort tells members alone.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download my key' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('key-circles-2027-bo-lind.txt');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/m);
  expect(text).not.toContain('AGE-SECRET-KEY');
});
