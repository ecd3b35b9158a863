import type { Browser, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useFreshPage } from './fresh-page.ts';

let browser: Browser;
let page: Page;
useFreshPage({}, (fresh) => {
  ({ browser, page } = fresh);
});

test('a track keeps what is done in this browser, and can start again', async () => {
  const track = `${inject('siteAddress')}tracks/first-balcony/`;
  await page.goto(track);
  await page.getByRole('checkbox', { name: 'Done: Build a worm bin' }).check();
  await page.getByText('1 of 2 done, 5 minutes to go').waitFor();
  await page.reload();
  expect(await page.getByRole('checkbox', { name: 'Done: Build a worm bin' }).isChecked()).toBe(
    true,
  );
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByText('0 of 2 done').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('rt-track:first-balcony'))).toBe('');
});

test('a cohort tells a viewer when its sessions move on their clock, and calendars are served', async () => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const abroad = await context.newPage();
  await abroad.goto(`${inject('siteAddress')}cohorts/autumn-2027/`);
  expect(await abroad.locator('rt-clock-change').innerText()).toBe(
    'On your clock, sessions are an hour later from 31 October on.',
  );
  const calendar = await abroad.request.get(
    `${inject('siteAddress')}cohorts/autumn-2027/calendar/all.ics`,
  );
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await context.close();
});

test('a session for mentors alone says so, and stands in no calendar and no week of anybody else', async () => {
  const cohort = `${inject('siteAddress')}cohorts/autumn-2027/`;
  await page.goto(cohort);
  expect(await page.locator('#orientation .title').innerText()).toContain('For mentors');
  expect(await page.locator('#welcome .title').innerText()).not.toContain('For mentors');
  const readCalendar = async (name: string) =>
    (await page.request.get(`${cohort}calendar/${name}.ics`)).text();
  expect(await readCalendar('all')).not.toContain('orientation');
  expect(await readCalendar('all')).toContain('welcome');
  expect(await readCalendar('mentors')).toContain('orientation');
  const rows = page.locator('li:has(> rt-calendar) > .label');
  expect(await rows.filter({ hasText: 'group meetings' }).allInnerTexts()).toEqual([
    expect.stringMatching(/^For mentors \d events? \(group meetings: on your group’s page\)$/),
  ]);

  await page.goto(`${cohort}join/`);
  const fixed = page.locator('.fixed');
  await fixed.locator('summary').click();
  expect(await fixed.innerText()).toContain('Orientation for mentors');
  await page.locator('#join-roles-mentee').check();
  expect(await fixed.innerText()).not.toContain('Orientation for mentors');
  expect(await fixed.innerText()).toContain('Welcome');
});

test('a cohort of circles speaks of peers, and has no door for mentors', async () => {
  await page.goto(`${inject('siteAddress')}cohorts/circles-2027/join/`);
  const words = await page.locator('main > header').innerText();
  expect(words).toContain('Peers can join until');
  expect(words).not.toMatch(/mentees|mentors/i);
  await page.goto(`${inject('siteAddress')}cohorts/circles-2027/`);
  expect(await page.locator('.rail').first().innerText()).not.toMatch(/mentees|mentors/i);
});

test('a group’s page marks the session that comes next, says it first, and folds the weeks that are over', async () => {
  await page.goto(`${inject('siteAddress')}cohorts/summer-2027/groups/group-01/`);
  const next = page.locator('.session.next');
  expect(await next.getAttribute('id')).toBe('week-12');
  expect(await next.locator('.title').innerText()).toContain('Next');
  expect(await page.locator('main > header').innerText()).toContain('Next: Harvest');
  expect(await page.locator('#week-1').isVisible()).toBe(false);
  await page.getByText('2 earlier weeks').click();
  expect(await page.locator('#week-1').isVisible()).toBe(true);
  await page.goto(`${inject('siteAddress')}cohorts/`);
  const summer = page.locator('main li', { hasText: 'Summer 2027' });
  expect(await summer.innerText()).toContain('Groups meet: Harvest');
});

test('a cohort’s page marks one thing as next, also where groups meet before any date of it', async () => {
  await page.goto(`${inject('siteAddress')}cohorts/summer-2027/`);
  expect(await page.locator('main > article > header, main header').first().innerText()).toContain(
    'Groups meet: Harvest',
  );
  expect(await page.locator('.session.next').evaluateAll((all) => all.map(({ id }) => id))).toEqual(
    ['week-12'],
  );
  expect(await page.locator('.rail .next').count()).toBe(0);
});

test('links to the site elsewhere have a picture, and a home screen an icon, and both are served', async () => {
  await page.goto(inject('siteAddress'));
  const read = (selector: string, name: string) => page.locator(selector).getAttribute(name);
  const picture = new URL((await read('meta[property="og:image"]', 'content')) ?? '');
  const manifest = (await read('link[rel="manifest"]', 'href')) ?? '';
  const touch = (await read('link[rel="apple-touch-icon"]', 'href')) ?? '';
  const answer = await page.request.get(new URL(manifest, page.url()).href);
  // Written by the page of the manifest; the expectations below tell whether it has this shape.
  const { icons, start_url: start } = (await answer.json()) as {
    icons: { src: string }[];
    start_url: string;
  };
  expect(start).toBe(new URL(inject('siteAddress')).pathname);
  for (const path of [picture.pathname, touch, ...icons.map(({ src }) => src)]) {
    const image = await page.request.get(new URL(path, page.url()).href);
    expect(image.headers()['content-type'], path).toBe('image/png');
  }
});

test('a profile leads to what its mentor wrote, that back to the profile, and says how far away its clock is', async () => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const abroad = await context.newPage();
  await abroad.goto(`${inject('siteAddress')}mentors/ines-moreau/`);
  expect(await abroad.locator('rt-zone-distance').innerText()).toMatch(/6 hours ahead of you/);
  await abroad.getByRole('link', { name: 'A sowing calendar for window sills' }).click();
  await abroad.getByRole('link', { name: 'Inès Moreau' }).click();
  await abroad.waitForURL('**/hub/mentors/ines-moreau/');
  await context.close();
});
