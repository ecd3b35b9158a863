import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readCalendar } from '../calendars/read-calendar.ts';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';
import { useBrowser } from './fresh-page.ts';
import { membersCohort } from './members-cohort.ts';

const folder = inject('siteFolder');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ics'))
  .sort();

function readEvents(file: string) {
  const calendar = ICAL.Component.fromString(readFileSync(path.join(folder, file), 'utf8'));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const read = (name: string) => String(component.getFirstPropertyValue(name));
    return { uid: read('uid'), url: read('url'), text: component.toString() };
  });
}

test('every calendar of the site passes the lint', () => {
  expect(files.length).toBeGreaterThan(10);
  const findings = files.flatMap((file) =>
    lintCalendar(readFileSync(path.join(folder, file))).map((words) => `${file}: ${words}`),
  );
  expect(findings).toEqual([]);
});

test('one event in several calendars is the same, but for where it leads', () => {
  const texts = new Map<string, string>();
  for (const file of files) {
    for (const { uid, text } of readEvents(file)) {
      const known = text.replace(/^(URL|DESCRIPTION).*(\r\n .*)*\r\n/gm, '');
      expect(texts.get(uid) ?? known).toBe(known);
      texts.set(uid, known);
    }
  }
  expect(texts.size).toBeGreaterThan(10);
});

test('a meeting of a group leads to the page of the group, where it stands', () => {
  const events = readEvents('cohorts/summer-2027/calendar/group-01.ics');
  const meeting = events.find(({ uid }) => uid.startsWith('summer-2027.week-6.group-01@'));
  expect(meeting?.url).toBe(
    'https://lantern.example/hub/cohorts/summer-2027/groups/group-01/#week-6',
  );
  const page = readFileSync(
    path.join(folder, 'cohorts/summer-2027/groups/group-01/index.html'),
    'utf8',
  );
  expect(page).toMatch(/id="week-6"/);
});

test('a meeting of a group says with whom it is and where to find the place', () => {
  const folded = readFileSync(
    path.join(folder, 'cohorts/summer-2027/calendar/group-01.ics'),
    'utf8',
  );
  const [meeting] = folded
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .filter((event) => event.includes('UID:summer-2027.week-6.group-01@'));
  expect(meeting).toContain('\\nWith ');
  expect(meeting).toContain('\\nWhere you meet stands in your group’s message');
});

test('a calendar and the page of its cohort say the same instants', () => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const events = readCalendar(read('cohorts/autumn-2027/calendar/all.ics'));
  const starts = events.filter(({ starts: one }) => one.includes('T')).map((one) => one.starts);
  expect(starts.length).toBeGreaterThan(1);
  const page = read('cohorts/autumn-2027/index.html');
  for (const start of starts) expect(page).toContain(`<time datetime="${start}"`);
});

test('every calendar says how often to look again and where it stands', () => {
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n ', '');
    expect(text).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:P1D\r$/m);
    const name = file.replaceAll(path.sep, '/');
    expect(text).toContain(`SOURCE;VALUE=URI:https://lantern.example/hub/${name}\r\n`);
  }
});

test('no calendar holds the hour of a group whose times are for its members', () => {
  const own = files.filter((file) => file.includes(`${path.sep}${membersCohort}${path.sep}`));
  expect(own.length).toBeGreaterThan(2);
  const events = own.flatMap((file) => readCalendar(readFileSync(path.join(folder, file), 'utf8')));
  const meetings = events.filter(({ id }) => id.startsWith(`${membersCohort}.week-`));
  expect(meetings.length).toBeGreaterThan(0);
  // Whole days: in which week, and never when.
  expect(meetings.filter(({ starts }) => starts.includes('T'))).toEqual([]);
  expect(own.filter((file) => /(group|leads)-/.test(path.basename(file)))).toEqual([]);
});

describe('the calendars of a page', () => {
  const address = inject('siteAddress');
  const file = `${address}cohorts/autumn-2027/calendar/all.ics`;
  let browser: Browser;
  useBrowser((launched) => {
    browser = launched;
  });

  async function inPage(options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(`${address}cohorts/autumn-2027/`);
      await look(page);
    } finally {
      await context.close();
    }
  }

  test('are subscribed to and copied at the address at which the page was found', async () => {
    await inPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const first = page.locator('rt-calendar').first();
      const link = first.getByRole('link', { name: 'Subscribe' });
      expect(await link.getAttribute('href')).toBe(file.replace(/^http:/, 'webcal:'));
      await first.getByRole('button', { name: 'Copy address' }).click();
      await first.getByText('Copied').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
    });
  });

  test('show the address to copy by hand where the clipboard is closed', async () => {
    await inPage({}, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
      });
      const first = page.locator('rt-calendar').first();
      await first.getByRole('button', { name: 'Copy address' }).click();
      const field = first.locator('input');
      expect(await field.inputValue()).toBe(file);
      expect(await field.evaluate((one: HTMLInputElement) => one.selectionEnd)).toBe(file.length);
    });
  });

  test('are downloads without a script, and no link leads to a site that nobody can reach', async () => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      const first = page.locator('rt-calendar').first();
      expect(await first.getByRole('link', { name: 'Download' }).isVisible()).toBe(true);
      expect(await page.locator('a[href^="webcal:"]').count()).toBe(0);
      expect(await first.locator('.subscribe, button').filter({ visible: true }).count()).toBe(0);
    });
  });
});
