import { readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { readCalendar } from '../calendars/read-calendar.ts';
import { repairedCohort } from './repaired-cohort.ts';

const folder = path.join(inject('siteFolder'), 'cohorts', repairedCohort);

/** The text of a page, without markup. */
function readText(page: string): string {
  const html = readFileSync(path.join(folder, page, 'index.html'), 'utf8');
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function readMeetings(name: string) {
  const text = readFileSync(path.join(folder, 'calendar', `${name}.ics`), 'utf8');
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => (property: string) => String(event.getFirstPropertyValue(property)))
    .filter((read) => read('uid').includes(`.${name}@`))
    .map((read) => `${read('dtstart').slice(0, 16)} ${read('status')}`);
}

test('the page of a group says since when it is as it is, and why, and names nobody who left', () => {
  const text = readText('groups/group-01');
  expect(text).toContain('What changed');
  expect(text).toMatch(/Changed from 12 July 2025 on: 1 person left the cohort or paused/);
  expect(text).toContain('1 person came from a group that ended');
  expect(text).toContain('it meets at another time');
  expect(text).not.toContain('Fumi');
});

test('the page of groups says that they were repaired, and how few that moved', () => {
  const text = readText('groups');
  expect(text).toContain(
    'These groups were changed once after they were published, from 12 July 2025 on.',
  );
  expect(text).toContain('1 group had to change times or end');
});

test('calendars keep what was, move what comes, and cancel what a group that ended had still to come', () => {
  expect(readMeetings('group-01')).toEqual([
    '2025-06-10T19:30 null',
    '2025-07-17T19:30 null',
    '2025-08-28T19:30 null',
  ]);
  expect(readMeetings('group-02')).toEqual([
    '2025-06-11T20:00 null',
    '2025-07-16T20:00 CANCELLED',
    '2025-08-27T20:00 CANCELLED',
  ]);
});

test('a session that was called off says so on the pages, and why, and is cancelled in every calendar that holds it', () => {
  for (const page of ['.', 'groups/group-01']) {
    expect(readText(page)).toMatch(/Welcome\s+Called off[^.]*\s+The hall is flooded\./);
  }
  for (const name of ['all', 'cohort', 'session-welcome', 'group-01', 'group-02']) {
    const text = readFileSync(path.join(folder, 'calendar', `${name}.ics`), 'utf8');
    expect(text.replaceAll('\r\n ', '')).toContain('\\nCalled off: The hall is flooded.\\n');
    const welcome = readCalendar(text).filter(({ summary }) => summary === 'Welcome');
    expect(welcome).toMatchObject([{ isCancelled: true, starts: '2025-06-08T16:30:00Z' }]);
  }
});
