import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';

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
