import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { longestAddress } from '../../src/domain/forge.ts';
import { findViolations } from './axe.ts';
import { useFreshPage } from './fresh-page.ts';
import {
  checkWith,
  chooseIn,
  fillMentee,
  openFile,
  openFold,
  pressButton,
  readShownFile,
  reviewWith,
  tabTo,
  tick,
  typeInto,
} from './join-form.ts';

const address = (cohort: string) => `${inject('siteAddress')}cohorts/${cohort}/join/`;
const formAddress = '**/join/form/';
const sender = { login: 'newcomer', id: 7007 };
let browser: Browser;
let context: BrowserContext;
let page: Page;
useFreshPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Calcutta' }, (fresh) => {
  ({ browser, context, page } = fresh);
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

describe('by keyboard alone on a phone', () => {
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
  });
});

test('a wrong answer is named in the summary and beside its field, and what was typed stays', async () => {
  await page.goto(address('autumn-2027'));
  await page.getByLabel('Name', { exact: true }).fill('Dev Rao');
  await page.getByLabel('Handle').fill('Dev Rao!');
  await openFold(page, 'join-note');
  await page.locator('#join-note').fill('I am away in week 3.');
  await page.getByRole('button', { name: 'Check my answers' }).click();
  const summary = page.getByRole('group', { name: /^There (is|are) / });
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  const wrong = summary.getByRole('link', { name: /lower-case letters, digits/ });
  const words = await wrong.innerText();
  expect(await page.locator('#join-handle-error').innerText()).toBe(words);
  expect(await page.locator('#join-handle').getAttribute('aria-invalid')).toBe('true');
  expect(await findViolations(page)).toEqual([]);
  await wrong.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('join-handle');
  expect(await page.locator('#join-handle').inputValue()).toBe('Dev Rao!');
  expect(await page.locator('#join-note').inputValue()).toBe('I am away in week 3.');
});

test('the boxes of one question stand together, without a rule between them', async () => {
  await page.goto(address('autumn-2027'));
  await page.locator('#join-roles').waitFor();
  const labels = await page.locator('#join-roles label').all();
  const boxes = await Promise.all(labels.map((label) => label.boundingBox()));
  expect(boxes.length).toBeGreaterThan(1);
  for (const [index, box] of boxes.slice(1).entries()) {
    const above = boxes[index];
    expect(box!.y - above!.y - above!.height).toBeLessThan(16);
  }
});

test('a handle that is taken is refused before anything is sent', async () => {
  await page.goto(address('autumn-2027'));
  await page.getByLabel('Handle').fill('dev-rao');
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.getByRole('link', { name: /enrolled in this cohort already/ }).waitFor();
});

test('what was typed survives a reload in this tab alone, and can be forgotten', async () => {
  await page.goto(address('autumn-2027'));
  await page.getByLabel('Name', { exact: true }).fill('Dev Rao');
  await page.getByRole('button', { name: 'Weekends' }).click();
  await page.locator('#join-zone').selectOption('Europe/Paris');
  await page.reload();
  // The form comes once it is near, and takes the place of the plain one.
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Dev Rao');
  expect(await page.locator('#join-zone').inputValue()).toBe('Europe/Paris');
  expect(await page.locator('#join-availability-sunday-10').isChecked()).toBe(true);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Forget what I typed' }).click();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
});

test('a session of the cohort is marked at the hour of the chosen zone', async () => {
  await page.goto(address('autumn-2027'));
  const welcome = () =>
    page.locator('.session input').evaluateAll((all) => all.map(({ id }) => id));
  await page.locator('#join-zone').selectOption('Europe/Paris');
  expect(await welcome()).toContain('join-availability-tuesday-18');
  await page.locator('#join-zone').selectOption('Asia/Tokyo');
  expect(await welcome()).toContain('join-availability-wednesday-1');
  expect(await page.locator('.fixed li').first().textContent()).toMatch(
    /^Orientation for mentors: Fri 3 Sep, 01:00–01:45$/,
  );
});

/** Changes what the form was built with, as if the programme were another. */
async function rebuildWith(change: (html: string) => string): Promise<void> {
  await page.route(formAddress, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('a file too long for an address is copied, and the forge opens with its name', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('autumn-2027'));
  await fillMentee(page, '園'.repeat(400));
  const text = await readShownFile(page);
  const open = new URL((await page.locator('[data-part="open"]').getAttribute('href')) ?? '');
  expect([...open.searchParams]).toEqual([['filename', 'bo-lind.yml']]);
  await page.getByRole('button', { name: 'Copy the file' }).click();
  await page.getByText('The file is copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('at GitLab the button copies the file, because GitLab fills in the name alone', async () => {
  await rebuildWith((html) =>
    html.replace('&quot;forge&quot;:&quot;github', '&quot;forge&quot;:&quot;gitlab'),
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('https://**', (route) => route.abort());
  await page.goto(address('autumn-2027'));
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
  await rebuildWith((html) => html.replace('&quot;demo&quot;:true', '&quot;demo&quot;:false'));
  await page.goto(address('autumn-2027'));
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
  const form = page.waitForResponse(formAddress).then((response) => response.body());
  await page.goto(address('autumn-2027'), { waitUntil: 'networkidle' });
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
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download my key' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('key-autumn-2027-bo-lind.txt');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/m);
  expect(text).not.toContain('AGE-SECRET-KEY');
  await page.getByLabel('Name', { exact: true }).fill('Bo Lindh');
  expect(await page.locator('.result').isVisible()).toBe(false);
});

test('no control of the form has a name, so nothing that is typed can reach an address', async () => {
  await page.goto(address('autumn-2027'));
  await page.locator('#join-name').waitFor();
  expect(await page.locator('rt-join [data-value]').count()).toBeGreaterThan(150);
  expect(await page.locator('rt-join [name]').count()).toBe(0);
});

test('where the form does not come, the page says so, works without it, and takes over what was typed', async () => {
  await page.route(formAddress, (route) => route.abort());
  await page.goto(address('autumn-2027'));
  await page.getByText('seals your answers could not be loaded').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#plain-roles').selectOption('mentee, mentor');
  await page.locator('#plain-name').fill('Bo Lind');
  await page.locator('#plain-language-1').fill('english');
  await page.locator('#plain-language-2').fill('Danish');
  await page.locator('#plain-topic-2').fill('Tomatoes');
  await page.locator('#plain-goal').fill('One tomato.');
  await page.locator('#plain-agreement').check();
  const again = page.getByRole('button', { name: 'Load the form again' });
  await page.route(formAddress, (route) =>
    route.fulfill({ body: '<p>Sign in to this network</p>' }),
  );
  await again.click();
  await page.getByText('seals your answers could not be loaded').waitFor();
  expect(await page.locator('#plain-goal').inputValue()).toBe('One tomato.');
  await page.unroute(formAddress);
  await again.click();
  await page.locator('#join-name').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FORM');
  expect(await page.locator('.plain, .fetching').count()).toBe(0);
  const snapshot = await page.evaluate(() =>
    Object.values(sessionStorage).map((kept: string): unknown => JSON.parse(kept)),
  );
  expect(snapshot).toMatchObject([
    {
      'join-roles-mentee': true,
      'join-roles-mentor': true,
      'join-name': 'Bo Lind',
      'join-languages-en': true,
      'join-languages-more': 'da',
      'join-topics-2': 'tomatoes',
      'join-goal': 'One tomato.',
      'join-agreement-accepted': true,
    },
  ]);
  // The letters of names load on their own.
  await expect.poll(() => page.getByLabel('Handle').inputValue()).toBe('bo-lind');
});

test('the form is a part of its page, and leads there whoever opens it alone', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  const alone = await still.newPage();
  await alone.goto(`${address('autumn-2027')}form/`);
  expect(await alone.locator('head > meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(await alone.locator('input').count()).toBe(0);
  await alone.getByRole('link', { name: 'Join Autumn 2027' }).click();
  expect(alone.url()).toBe(address('autumn-2027'));
  await still.close();
});
