import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { privateFields } from '../../src/domain/enrollment/answers.ts';
import { changeIssueForm, joinIssueForm, type IssueForm } from '../../src/domain/issue-forms.ts';
import { ines, IssueForge, nia, toIssue } from '../bot/forge-of-issues.ts';
import { listFolder } from '../review/bare-repository.ts';
import { enrollmentOf, readPublished } from '../review/lantern.ts';
import { useFreshPage } from './fresh-page.ts';
import {
  checkWith,
  chooseIn,
  openFile,
  pressButton,
  readShownFile,
  tabTo,
  tick,
  typeInto,
} from './join-form.ts';

const address = (cohort: string, page = 'join') =>
  `${inject('siteAddress')}cohorts/${cohort}/${page}/`;
const formsFolder = path.resolve(import.meta.dirname, '../fixtures/peer-cohort');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let forge: IssueForge;
/** Every address, request body and stored item of the way without scripts. */
let seen: string[];

useFreshPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, (fresh) => {
  ({ browser, context, page } = fresh);
});
beforeEach(async () => {
  seen = [];
  forge = await IssueForge.start([
    ...listFolder(formsFolder, 'content/cohorts'),
    {
      write: 'content/program.yml',
      text: readPublished('content/program.yml').replace(
        /^formats: .*$/m,
        'formats: [mentor-led, one-to-one, peer-circle]',
      ),
    },
  ]);
  page.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
  await context.route('https://github.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Form</title>' }),
  );
});
afterEach(() => forge.stop());

/** Presses the button of the form, and gives the issue that its address makes. */
async function send(form: IssueForm): Promise<string> {
  await pressButton(page, 'Go on at github.com');
  await page.waitForURL('https://github.com/**');
  return toIssue(page.url(), form);
}

async function expectNothingPrivate(): Promise<void> {
  seen.push(JSON.stringify(await context.storageState()));
  for (const field of privateFields) {
    expect(seen.join('\n'), field).not.toMatch(new RegExp(`\\b${field}\\b`));
  }
}

test('a mentee joins by keyboard without scripts, and the private part follows from another device', async () => {
  await page.goto(address('autumn-2027'));
  await chooseIn(page, 'plain-roles', 'Mentee');
  await typeInto(page, 'plain-name', 'Nia Wells');
  await typeInto(page, 'plain-handle', 'nia-wells');
  await typeInto(page, 'plain-language-1', 'English');
  await typeInto(page, 'plain-topic-1', 'Tomatoes');
  await typeInto(page, 'plain-goal', 'Eat one tomato & “share” it: 1+1=100%');
  await tick(page, 'plain-agreement');
  const body = await send(joinIssueForm);
  const { said, answer } = await forge.open({ body, author: nia });
  expect(said).toBe('Issue 41: proposed.');
  const review = forge.written.find(({ path: where }) => where.endsWith('/issues/100/comments'));
  expect(review?.body).toContain('Ready to be merged');
  const text = forge.read('joining/autumn-2027/nia-wells', enrollmentOf('nia-wells'));
  expect(text).toContain('goal: "Eat one tomato & “share” it: 1+1=100%"');
  expect(text).toContain('state: awaiting-private-part');
  expect(await checkWith('autumn-2027', 'nia-wells.yml', text)).toEqual([]);
  seen.push(body, answer, text);
  await expectNothingPrivate();

  const complete = await addPrivatePart();
  expect(await checkWith('autumn-2027', 'nia-wells.yml', complete)).toEqual([]);
  const { enrollment, part } = await openFile('autumn-2027', complete);
  expect(enrollment).toMatchObject({ name: 'Nia Wells', state: 'complete' });
  expect(part).toMatchObject({ contact: 'nia@example.org', rankedLeads: ['ines-moreau'] });
});

test('of the two ways without scripts one is put first, and each says for whom it is', async () => {
  await page.goto(address('autumn-2027'));
  const main = page.locator('.plain .button-main');
  expect(await main.allInnerTexts()).toEqual(['Go on at github.com']);
  expect(await page.locator('.plain header').allInnerTexts()).toEqual([
    expect.stringContaining('the shorter of two ways'),
    expect.stringContaining('Only in place of the form above'),
  ]);
});

/** Follows the link of the answer with scripts, by keyboard, and sends what was sealed. */
async function addPrivatePart(): Promise<string> {
  const scripted = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const other = await scripted.newPage();
  await other.goto(`${address('autumn-2027', 'private-part')}#nia-wells`);
  await tabTo(other, 'join-handle');
  expect(await other.locator('#join-handle').inputValue()).toBe('nia-wells');
  await tabTo(other, 'join-zone');
  await pressButton(other, 'Weekends');
  await typeInto(other, 'join-contact', 'nia@example.org');
  await chooseIn(other, 'join-rankedLeads-1', 'In');
  await pressButton(other, 'Seal my answers');
  const shown = await readShownFile(other);
  expect(shown).toMatch(/^recipient: age1\w+\nstate: complete\nsealed: \|/);
  const go = (await other.locator('[data-part="open"]').getAttribute('href')) ?? '';
  expect(go).not.toMatch(/nia@|nia%40|ines-moreau|Weekend/);
  const { said } = await forge.open({ body: toIssue(go, changeIssueForm), author: nia });
  expect(said).toBe('Issue 42: proposed.');
  await scripted.close();
  return forge.read('joining/autumn-2027/nia-wells', enrollmentOf('nia-wells'));
}

test('on another forge the lines are copied, and the file opens for editing', async () => {
  const scripted = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const other = await scripted.newPage();
  await scripted.route('https://**', (route) => route.abort());
  await other.route('**/private-part/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('&quot;forge&quot;:&quot;github', '&quot;forge&quot;:&quot;gitlab');
    await route.fulfill({ response, body });
  });
  await other.goto(`${address('autumn-2027', 'private-part')}#nia-wells`);
  await other.getByRole('button', { name: 'Weekends' }).click();
  await other.locator('#join-contact').fill('nia@example.org');
  await other.getByRole('button', { name: 'Seal my answers' }).click();
  const shown = await readShownFile(other);
  const open = other.locator('[data-part="open"]');
  expect(await open.getAttribute('href')).toBe(
    `https://github.com/lantern-example/hub/-/edit/main/${enrollmentOf('nia-wells')}`,
  );
  await open.click();
  await other.getByText('The file is copied.').waitFor();
  await other.bringToFront();
  expect(await other.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  await scripted.close();
});

test('a mentor enrolls without scripts and keeps what was sealed before', async () => {
  await page.goto(address('autumn-2027'));
  await chooseIn(page, 'plain-roles', 'Mentor');
  await typeInto(page, 'plain-name', 'Inès Moreau');
  await typeInto(page, 'plain-handle', 'ines-moreau');
  await typeInto(page, 'plain-language-1', 'fr');
  await typeInto(page, 'plain-offer-1', 'composting');
  await tick(page, 'plain-agreement');
  const { said } = await forge.open({ body: await send(joinIssueForm), author: ines });
  expect(said).toBe('Issue 41: proposed.');
  const text = forge.read('joining/autumn-2027/ines-moreau', enrollmentOf('ines-moreau'));
  expect(await checkWith('autumn-2027', 'ines-moreau.yml', text)).toEqual([]);
  const { enrollment } = await openFile('autumn-2027', text);
  expect(enrollment).toMatchObject({ roles: ['mentor'], offers: ['composting'] });
  await expectNothingPrivate();
});

test('a peer joins a cohort of circles without scripts', async () => {
  await page.goto(address('circles-2027'));
  await typeInto(page, 'plain-name', 'Nia Wells');
  await typeInto(page, 'plain-handle', 'nia-wells');
  await typeInto(page, 'plain-language-1', 'French');
  await typeInto(page, 'plain-topic-1', 'gardening');
  await tick(page, 'plain-agreement');
  const { said } = await forge.open({ body: await send(joinIssueForm), author: nia });
  expect(said).toBe('Issue 41: proposed.');
  const file = enrollmentOf('nia-wells', 'circles-2027');
  const text = forge.read('joining/circles-2027/nia-wells', file);
  expect(text).toContain('roles:\n  - peer\n');
  expect(await checkWith('circles-2027', 'nia-wells.yml', text)).toEqual([]);
  await expectNothingPrivate();
});

test('the browser itself asks for what is missing, and keeps what was typed', async () => {
  await page.goto(address('autumn-2027'));
  await typeInto(page, 'plain-name', 'Nia Wells');
  await typeInto(page, 'plain-handle', 'Nia Wells!');
  await pressButton(page, 'Go on at github.com');
  expect(page.url()).toBe(address('autumn-2027'));
  expect(await page.locator('#plain-handle').inputValue()).toBe('Nia Wells!');
});

test('no page without scripts has a private question, and no address or stored item names one', async () => {
  for (const place of ['join', 'private-part']) {
    await page.goto(address('autumn-2027', place));
    for (const link of await page.locator('main a').all()) {
      seen.push((await link.getAttribute('href')) ?? '');
    }
    const names = await page
      .locator('main :is(input, select, textarea)')
      .evaluateAll((controls) => controls.map((control) => control.getAttribute('name')));
    seen.push(names.join('\n'));
  }
  expect(await page.getByText('write to hello@lantern.example').isVisible()).toBe(true);
  await expectNothingPrivate();
});
