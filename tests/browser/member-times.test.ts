import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';
import { createKeyPair } from '../../src/domain/seal/identity.ts';
import { useBrowser } from './fresh-page.ts';
import { membersCohort } from './members-cohort.ts';

const folder = inject('siteFolder');
const groups = `cohorts/${membersCohort}/groups/`;
let browser: Browser;
let context: BrowserContext | undefined;

useBrowser((launched) => {
  browser = launched;
});
afterEach(() => context?.close());

async function open(where: string, options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext({ timezoneId: 'Australia/Sydney', ...options });
  const page = await context.newPage();
  await page.goto(inject('siteAddress') + where);
  return page;
}

async function typeKey(page: Page, key: string): Promise<void> {
  await page.getByText('Members open the times with their key').click();
  await page.getByLabel('Or its text').fill(key);
}

test('no built file holds a time that is for members alone, not even the search index', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(100);
  const telling = files.filter((file) => {
    const bytes = readFileSync(file);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
    // 06:17 in Paris is 04:17 in UTC; calendars write it without a colon.
    return /0[46]:17|T0[46]1700/.test(text) && text.includes(membersCohort);
  });
  expect(telling).toEqual([]);
  const sealed = readFileSync(path.join(folder, `cohorts/${membersCohort}/times.age`), 'utf8');
  expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  const calendars = readdirSync(path.join(folder, `cohorts/${membersCohort}/calendar`));
  expect(calendars).not.toContain('group-01.ics');
});

describe('a member', () => {
  test('opens the times of their group on their own clock, and nothing of it leaves the page', async () => {
    const page = await open(`${groups}group-01/`);
    const weeks = await page.locator('.agenda h3').allTextContents();
    expect(weeks.filter((week) => /^\s*Week \d+\s+· \d+/.test(week))).toHaveLength(weeks.length);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await typeKey(page, `# Your own key\n${inject('memberKey')}\n`);
    await page.getByRole('button', { name: 'Show the times' }).click();
    await page.getByText('Times on your clock').waitFor();
    // Monday, 06:17 in Paris; Sydney is eight hours ahead of it in June.
    expect(await page.locator('rt-member-times li').allInnerTexts()).toContain(
      'Mon 8 Jun 14:17–15:17 your time: First meeting',
    );
    expect(asked.join()).not.toContain('AGE-SECRET-KEY');
    expect(asked.every((url) => /\.js$|\/times\.age$|^blob:/.test(url))).toBe(true);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(kept).toEqual([0, 0]);
  });

  test('gets a calendar that is made in the page', async () => {
    const page = await open(groups);
    await typeKey(page, inject('memberKey'));
    await page.getByRole('button', { name: 'Show the times' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Add to your calendar' }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(lintCalendar(bytes)).toEqual([]);
    const text = bytes.toString('utf8');
    // The revision is that of the site, so that a file that is opened again later changes what was there.
    expect(text).toMatch(/^SEQUENCE:[1-9]\d+\r$/m);
    expect(text).toContain('DTSTART:20260608T041700Z');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  test('may keep the key in the tab, and forget it again', async () => {
    const page = await open(groups);
    await typeKey(page, inject('memberKey'));
    await page.getByLabel('Keep the key in this tab').check();
    await page.getByRole('button', { name: 'Show the times' }).click();
    await page.getByText('Times on your clock').waitFor();
    await page.goto(`${inject('siteAddress')}${groups}group-01/`);
    await page.getByText('Times on your clock').waitFor();
    await page.getByRole('button', { name: 'Forget the key' }).click();
    expect(await page.locator('rt-member-times').innerText()).not.toContain('14:17');
    await page.reload();
    await page.getByText('Members open the times with their key').waitFor();
    expect(await page.getByText('Times on your clock').isVisible()).toBe(false);
  });
});

test('a key that was slow to try says nothing about the one that was tried after it', async () => {
  const page = await open(groups);
  const released = Promise.withResolvers<undefined>();
  let asked = 0;
  await page.route('**/times.age', async (route) => {
    asked += 1;
    if (asked === 1) await released.promise;
    await route.continue();
  });
  await typeKey(page, (await createKeyPair()).identity);
  await page.getByRole('button', { name: 'Show the times' }).click();
  await expect.poll(() => asked).toBe(1);
  await page.getByLabel('Or its text').fill(inject('memberKey'));
  await page.getByRole('button', { name: 'Show the times' }).click();
  await page.getByText('Times on your clock').waitFor();
  const late = page.waitForResponse('**/times.age');
  released.resolve(undefined);
  await (await late).finished();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('rt-member-times .problem').textContent()).toBe('');
  expect(await page.getByText('Times on your clock').isVisible()).toBe(true);
});

test('another key, or none, is told from the right one in plain words', async () => {
  const page = await open(groups);
  await typeKey(page, 'age1notasecret');
  await page.getByRole('button', { name: 'Show the times' }).click();
  await page.getByRole('alert').getByText('There is no key here').waitFor();
  await page.getByLabel('Or its text').fill((await createKeyPair()).identity);
  await page.getByRole('button', { name: 'Show the times' }).click();
  await page.getByRole('alert').getByText('This key does not open these times').waitFor();
  expect(await page.getByText('Times on your clock').isVisible()).toBe(false);
});

test('nothing of what opens is loaded before somebody touches the form', async () => {
  const page = await open(groups);
  await page.waitForLoadState('networkidle');
  const size = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => (entry as PerformanceResourceTiming).decodedBodySize)
      .reduce((sum, bytes) => sum + bytes, 0),
  );
  expect(size).toBeLessThan(30_000);
});

test('without JavaScript the page says whom to ask', async () => {
  const page = await open(`${groups}group-01/`, { javaScriptEnabled: false });
  const text = await page.locator('rt-member-times').innerText();
  expect(text).toContain('asks the coordinators');
  expect(await page.locator('rt-member-times button:visible').count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the opened times, %s',
  async (scheme) => {
    const page = await open(groups, { colorScheme: scheme });
    await page.getByText('Members open the times with their key').click();
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    const run = async () => {
      await page.evaluate(source);
      return page.evaluate(async () => {
        // axe-core puts itself on the window of the page.
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
      });
    };
    expect(await run()).toEqual([]);
    await page.getByLabel('Or its text').fill(inject('memberKey'));
    await page.getByRole('button', { name: 'Show the times' }).click();
    await page.getByText('Times on your clock').waitFor();
    expect(await run()).toEqual([]);
  },
);
