import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import type { GroupCheckFile } from '../../src/domain/group-check/check-file.ts';
import { findViolations } from './axe.ts';
import { useBrowser } from './fresh-page.ts';
import { membersCohort } from './members-cohort.ts';

const groups = 'cohorts/summer-2027/groups/';
const rotation = 'cohorts/coffee-2027/rotation/';
let browser: Browser;
let context: BrowserContext | undefined;

useBrowser((launched) => {
  browser = launched;
});
afterEach(() => context?.close());

async function open(
  where: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(inject('siteAddress') + where);
  return page;
}

/** Changes the records that the page loads, as somebody might who serves them. */
async function tamper(page: Page, change: (file: GroupCheckFile) => object): Promise<void> {
  await page.route('**/check.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: change((await response.json()) as GroupCheckFile) });
  });
}

async function check(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.locator('#check li').first().waitFor();
  return page.locator('#check [role="status"]').innerText();
}

async function listClaims(page: Page, status: string): Promise<string[]> {
  const claims = page.locator(`#check li[data-status="${status}"]`);
  return claims.evaluateAll((items) => items.map((item) => item.dataset['claim'] ?? ''));
}

test('weights say what they mean, and a cohort without a fit floor says nothing of one', async () => {
  const page = await open(groups);
  const text = await page.locator('main').textContent();
  expect(text).toContain('Group size');
  expect(text).toContain('5 counts five times as much as 1');
  expect(text).not.toContain('Fit floor');
});

describe('a reader', () => {
  test('checks published groups in the page with the keyboard alone, and is told what came of it', async () => {
    const page = await open(groups);
    const button = page.getByRole('button', { name: 'Check now' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('#check li').first().waitFor();
    const summary = await page.locator('#check [role="status"]').innerText();
    expect(summary).toMatch(/^\d+ claims hold\. \d+ cannot be checked here\.$/);
    expect(await listClaims(page, 'holds')).toContain('one-place');
    expect(await listClaims(page, 'unchecked')).toContain('private');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('Check again');
  });

  test('sees which claim does not hold when one member is changed', async () => {
    const page = await open(groups);
    await tamper(page, (file) => {
      const [first, ...others] = file.grouping.groups;
      const members = [first!.leads[0]!, ...first!.members.slice(1)];
      const changed = { ...first!, members };
      return { ...file, grouping: { ...file.grouping, groups: [changed, ...others] } };
    });
    expect(await check(page)).toMatch(/claims? do(es)? not hold/);
    expect(await listClaims(page, 'broken')).toContain('one-place');
    const first = page.locator('#check li').first();
    expect(await first.innerText()).toContain('Does not hold');
    expect(await first.innerText()).toContain('somebody leads it and is a member');
  });

  test('is told that times which are for members alone can not be checked here', async () => {
    const page = await open(`cohorts/${membersCohort}/groups/`);
    await check(page);
    expect(await listClaims(page, 'unchecked')).toContain('times');
    expect(await page.locator('[data-claim="times"]').innerText()).toContain(
      'Only members may know when groups meet.',
    );
  });

  test('checks the rounds of a rotation, and sees when somebody is in two groups of one', async () => {
    const page = await open(rotation);
    expect(await check(page)).toMatch(/^6 claims hold/);
    await page.route('**/check.json', async (route) => {
      const file = (await (await route.fetch()).json()) as {
        rotation: { rounds: { groups: string[][] }[] };
      };
      const [one, other] = file.rotation.rounds[0]!.groups;
      other![0] = one![0]!;
      await route.fulfill({ json: file });
    });
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.locator('#check li[data-status="broken"]').first().waitFor();
    expect(await listClaims(page, 'broken')).toContain('one-group');
  });

  test('is told when the records can not be loaded, and can try again', async () => {
    const page = await open(groups);
    // Kept until the end: to take a route away can hold back the next request for good.
    let isDown = true;
    await page.route('**/check.json', (route) => (isDown ? route.abort() : route.continue()));
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByText('The records could not be loaded').waitFor();
    isDown = false;
    expect(await check(page)).toMatch(/claims hold/);
  });

  test('reads how to check without JavaScript, and sees no dead button', async () => {
    const page = await open(groups, { javaScriptEnabled: false });
    expect(await page.locator('#check').innerText()).toContain(
      'npm run verify -- summer-2027 --level public',
    );
    expect(await page.locator('#check button:visible').count()).toBe(0);
  });
});

test('what checks is loaded by the click alone, and nothing leaves the page', async () => {
  const page = await open(groups);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.locator('#check').scrollIntoViewIfNeeded();
  expect(asked.filter((one) => /check|worker/.test(one))).toEqual([]);
  await check(page);
  const own = `GET ${inject('siteAddress')}`;
  expect(asked.filter((one) => !one.startsWith(own))).toEqual([]);
  expect(asked.filter((one) => one.endsWith('.json'))).toEqual([`${own}${groups}check.json`]);
});

test.each(['light', 'dark'] as const)('axe finds nothing on checked groups, %s', async (scheme) => {
  const page = await open(groups, { colorScheme: scheme });
  await tamper(page, (file) => ({ ...file, stage: 'started' }));
  await check(page);
  expect(await findViolations(page)).toEqual([]);
});
