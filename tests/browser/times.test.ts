import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { useBrowser } from './fresh-page.ts';

const address = inject('siteAddress');
let browser: Browser;
let context: BrowserContext | undefined;

useBrowser((launched) => {
  browser = launched;
});
afterEach(() => context?.close());

async function openIn(timezoneId: string, path: string): Promise<Page> {
  context = await browser.newContext({ timezoneId });
  const page = await context.newPage();
  await page.goto(address + path);
  return page;
}

describe('a deadline', () => {
  test.each(['', 'cohorts/', 'cohorts/autumn-2027/', 'cohorts/autumn-2027/join/'])(
    'names the zone of its day and the same moment on the clock of the viewer, on /%s',
    async (path) => {
      const page = await openIn('Australia/Sydney', path);
      const words = page.locator('main').getByText(/the end of (29\s+August|the day) in Paris/);
      expect(await words.first().innerText()).toMatch(/\(Mon (23|30) Aug 08:00 your time\)/);
    },
  );

  test('is not said twice to those who live in its zone', async () => {
    const page = await openIn('Europe/Paris', 'cohorts/autumn-2027/join/');
    const text = await page.locator('main > header').innerText();
    expect(text).toMatch(/the end of 29\sAugust in Paris/);
    expect(text).not.toContain('your time');
  });
});

describe('a session', () => {
  test('has one date, that of the viewer, and the time of the cohort beside it', async () => {
    const page = await openIn('Australia/Sydney', 'cohorts/autumn-2027/');
    const when = await page.locator('#welcome .when').innerText();
    expect(when).toContain('Wed 8 Sep');
    expect(when).toContain('02:30–03:30 your time');
    expect(when).toContain('Tue 18:30–19:30 Paris');
    expect(when).toContain('16:30–17:30 UTC');
    expect(when.match(/\d+ Sep/g)).toHaveLength(1);
  });

  test('keeps the cohort’s date and zone without script', async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}cohorts/autumn-2027/`);
    const when = await page.locator('#welcome .when').innerText();
    expect(when).toMatch(/Tue 7 Sep\s+18:30–19:30 Paris\s+16:30–17:30 UTC/);
  });
});

/** Writes an instant as pages do, by other means than theirs. */
function toShown(instant: string, zone: string): { day: string; clock: string } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const day = there
    .toPlainDate()
    .toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
  const clock = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return { day: day.replace(',', '').replace('Sept', 'Sep'), clock };
}

describe('every time of a schedule', () => {
  // Between the first and the last session clocks go forward in Auckland; in Kolkata they never do.
  test.each(['Pacific/Auckland', 'Asia/Kolkata', 'America/New_York', 'Europe/Paris'])(
    'in %s is the viewer’s, with that of the cohort and UTC beside it, on both sides of a clock change',
    async (zone) => {
      for (const path of ['cohorts/autumn-2027/', 'cohorts/summer-2027/groups/group-01/']) {
        const page = await openIn(zone, path);
        await page.locator('main details').evaluateAll((all) => {
          for (const details of all) details.setAttribute('open', '');
        });
        const times = await page.locator('.session rt-local-time').evaluateAll((all) =>
          all.map((one) => ({
            instant: one.querySelector('time')?.dateTime ?? '',
            text: one.textContent.replace(/\s+/g, ' '),
          })),
        );
        expect(times.length).toBeGreaterThan(2);
        for (const { instant, text } of times) {
          const [here, there, utc] = [zone, 'Europe/Paris', 'UTC'].map((one) =>
            toShown(instant, one),
          );
          expect(text).toContain(`${here?.day ?? ''} ${here?.clock ?? ''}–`);
          expect(text).toContain(`${there?.clock ?? ''}–`);
          expect(text).toContain(`${utc?.clock ?? ''}–`);
        }
        await context?.close();
      }
    },
  );

  test('comes with a notice where it moves on the viewer’s own clock, and without where it does not', async () => {
    const notice = 'rt-clock-change';
    const inAuckland = await openIn('Pacific/Auckland', 'cohorts/autumn-2027/');
    expect(await inAuckland.locator(notice).innerText()).toMatch(
      /sessions are an hour later from 26\sSeptember on/,
    );
    await context?.close();
    const inParis = await openIn('Europe/Paris', 'cohorts/autumn-2027/');
    expect(await inParis.locator(notice).innerText()).toBe('');
    // What is said of the clocks of other places is for paper, and for readers without scripts.
    const ofOthers = inParis.getByText('Clocks change on');
    expect(await ofOthers.filter({ visible: true }).count()).toBe(0);
    await inParis.emulateMedia({ media: 'print' });
    expect(await ofOthers.filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});

test('a group meets on the weekday of the viewer’s own clock', async () => {
  const page = await openIn('Australia/Sydney', 'cohorts/summer-2027/groups/');
  const text = await page.locator('#group-01').innerText();
  expect(text).toContain('Wednesdays 03:30–04:30 your time');
  expect(text).toContain('Tue 19:30–20:30 Paris');
});
