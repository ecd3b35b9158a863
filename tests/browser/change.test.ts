import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { privateFields } from '../../src/domain/enrollment/answers.ts';
import { changeIssueForm } from '../../src/domain/issue-forms.ts';
import { dev, ines, IssueForge, toIssue } from '../bot/forge-of-issues.ts';
import { enrollmentOf, mentorOf } from '../review/lantern.ts';
import { useFreshPage } from './fresh-page.ts';
import { chooseIn, pressButton, typeInto } from './join-form.ts';

let context: BrowserContext;
let page: Page;
let forge: IssueForge;

useFreshPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, (fresh) => {
  ({ context, page } = fresh);
});
beforeEach(async () => {
  forge = await IssueForge.start();
  await context.route('https://github.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Form</title>' }),
  );
});
afterEach(() => forge.stop());

test('a member leaves by keyboard without scripts, and their file says so', async () => {
  await page.goto(`${inject('siteAddress')}change/`);
  await typeInto(page, 'change-handle', 'dev-rao');
  await chooseIn(page, 'change-change', 'Not this');
  await chooseIn(page, 'change-cohort', 'Autumn');
  await pressButton(page, 'Go on at github.com');
  await page.waitForURL('https://github.com/**');
  for (const field of privateFields) expect(page.url()).not.toMatch(new RegExp(`\\b${field}\\b`));
  const body = toIssue(page.url(), changeIssueForm);
  expect((await forge.open({ body, author: dev })).said).toBe('Issue 41: proposed.');
  const text = forge.read('joining/autumn-2027/dev-rao', enrollmentOf('dev-rao'));
  expect(text).toContain('state: withdrawn\n');
});

test.each([
  ['I am still here', 'confirmed: 2027-08-20\n'],
  ['Step down', 'status: alumni\n'],
])('a mentor follows “%s” on their profile, and it says so', async (name, line) => {
  await page.goto(`${inject('siteAddress')}mentors/ines-moreau/`);
  await page.getByText('Are you Inès Moreau?').click();
  const link = page.getByRole('link', { name, exact: true });
  const body = toIssue((await link.getAttribute('href')) ?? '', changeIssueForm);
  expect((await forge.open({ body, author: ines })).said).toBe('Issue 41: proposed.');
  expect(forge.read('changing/ines-moreau', mentorOf('ines-moreau'))).toContain(line);
});

test('every page leads to the page for changes and to who hears of conduct', async () => {
  for (const place of ['', 'mentors/ines-moreau/', 'cohorts/autumn-2027/join/']) {
    await page.goto(inject('siteAddress') + place);
    const footer = page.getByRole('contentinfo');
    const help = footer.locator('h2:text-is("Help") + ul');
    await help.getByRole('link', { name: 'Change, pause or leave' }).waitFor();
    const concern = help.getByRole('link', { name: 'Report a concern' });
    expect(await concern.getAttribute('href')).toMatch(/^mailto:hello@lantern\.example\?subject=A/);
  }
});

test('whoever would rather write than sign in has a letter to open, and needs no lines of a file', async () => {
  await page.goto(`${inject('siteAddress')}change/`);
  const ask = page.locator('section', { has: page.locator('#change-handle') });
  const letter = ask.getByRole('link', { name: 'hello@lantern.example' });
  expect(await letter.getAttribute('href')).toBe('mailto:hello@lantern.example');
  const lines = page.locator('pre');
  expect(await lines.count()).toBeGreaterThan(1);
  expect(await lines.evaluateAll((all) => all.some((each) => each.checkVisibility()))).toBe(false);
  for (const fold of await page.getByText('In the file, by hand').all()) await fold.click();
  expect(await lines.evaluateAll((all) => all.every((each) => each.checkVisibility()))).toBe(true);
});
