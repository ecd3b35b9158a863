import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { lintCalendar } from './lint/lint-calendar.ts';
import { toPlainCalendar } from './to-plain-calendar.ts';

const revision = { stamp: '2027-03-19T09:00:00Z', sequence: 7 };

test('a calendar made in a page passes the lint and reads as it was meant', () => {
  const summary = 'Gezeiten, Ebbe; Flut \\ 潮の満ち引きについて話す長い長い会合の題名です';
  const event = {
    uid: 'winter.week-1.group-01@example.org',
    url: 'https://example.org/hub/cohorts/winter/groups/group-01/#week-1',
    starts: '2027-03-31T16:00:00Z',
    ends: '2027-03-31T17:00:00Z',
  };
  const text = toPlainCalendar('Winter', [{ ...event, summary }], revision);
  expect(lintCalendar(new TextEncoder().encode(text))).toEqual([]);
  const [read] = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  const parsed = new ICAL.Event(read);
  expect([parsed.summary, parsed.uid]).toEqual([summary, event.uid]);
  expect(parsed.startDate.toJSDate().toISOString()).toBe('2027-03-31T16:00:00.000Z');
  expect(parsed.endDate.toJSDate().toISOString()).toBe('2027-03-31T17:00:00.000Z');
});

test('a meeting that does not take place is cancelled in it, with the revision of the site', () => {
  const event = {
    uid: 'winter.week-1.group-01@example.org',
    summary: 'First meeting',
    url: 'https://example.org/',
    starts: '2027-03-31T16:00:00Z',
    ends: '2027-03-31T17:00:00Z',
    isCancelled: true,
    description: 'Called off: the lead is away, the next one is a week later.',
  };
  const text = toPlainCalendar('Winter', [event], revision);
  expect(text).toContain('SEQUENCE:7\r\n');
  expect(text).toContain('DTSTAMP:20270319T090000Z\r\n');
  expect(text).toContain('STATUS:CANCELLED\r\n');
  expect(text).toContain(
    'DESCRIPTION:Called off: the lead is away\\, the next one is a week later.\r\n',
  );
});
