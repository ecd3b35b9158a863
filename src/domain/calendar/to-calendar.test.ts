import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Zone } from '../../schemas/keys.ts';
import { toGroupSessions } from '../schedule/scheduled-session.ts';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import type { CalendarEntry } from './to-calendar.ts';
import { toCalendar } from './to-calendar.ts';
import { lintCalendar } from './calendar-lint.ts';

const revision = { stamp: '2026-12-01T00:00:00Z', sequence: 42 };

const days: CalendarEntry = {
  uid: 'winter-2027.first-meeting@tidepool.example',
  summary: 'First meeting',
  description: '',
  url: 'https://tidepool.example/cohorts/winter-2027/',
  time: { when: 'days', first: '2027-01-18', last: '2027-01-24' },
};

function toEntries(zone: Zone): CalendarEntry[] {
  const cohort = toSampleCohort({ zone });
  return toGroupSessions(cohort, { weekday: 'sunday', start: '17:30' }).map((entry) => ({
    uid: `winter-2027.${entry.session.id}.group-01@tidepool.example`,
    summary: entry.session.title,
    description:
      'Prepare: bring a question, or two; näher, ближе, 近く.\nhttps://tidepool.example/',
    url: 'https://tidepool.example/cohorts/winter-2027/groups/group-01/',
    time: { when: 'timed', starts: entry.starts, ends: entry.ends },
  }));
}

function write(zone: Zone, entries = toEntries(zone)): string {
  return toCalendar({ name: 'Winter 2027, group Tidal', language: 'en', zone, revision, entries });
}

/** Reads the instants of a calendar with the zone rules in the file alone. */
function readInstants(text: string): [string, string][] {
  const calendar = ICAL.Component.fromString(text);
  for (const rules of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(rules));
  }
  const instants = calendar.getAllSubcomponents('vevent').map((component): [string, string] => {
    const event = new ICAL.Event(component);
    return [toInstant(event.startDate), toInstant(event.endDate)];
  });
  ICAL.TimezoneService.reset();
  return instants;
}

function toInstant(time: ICAL.Time): string {
  return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString();
}

describe('a calendar', () => {
  test.each([
    'Europe/Berlin',
    'America/New_York',
    'Africa/Accra',
    'Africa/Casablanca',
    'America/Sao_Paulo',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
    'UTC',
  ])('in %s read with the rules in the file gives the instants of the schedule', (zone) => {
    const entries = toEntries(zone);
    const wanted = entries.map(({ time }) =>
      time.when === 'timed' ? [time.starts, time.ends] : [],
    );
    expect(readInstants(write(zone))).toEqual(wanted);
  });

  test('keeps the wall time across the clock changes of New York and Berlin', () => {
    const starts = write('Europe/Berlin').match(/^DTSTART;.*$/gm);
    expect(starts?.map((line) => line.trim())).toEqual([
      'DTSTART;TZID=Europe/Berlin:20270124T173000',
      'DTSTART;TZID=Europe/Berlin:20270314T173000',
      'DTSTART;TZID=Europe/Berlin:20270328T173000',
      'DTSTART;TZID=Europe/Berlin:20270404T173000',
    ]);
    expect(readInstants(write('Europe/Berlin')).map(([start]) => start)).toEqual([
      '2027-01-24T16:30:00Z',
      '2027-03-14T16:30:00Z',
      '2027-03-28T15:30:00Z',
      '2027-04-04T15:30:00Z',
    ]);
  });

  test.each(['Europe/Berlin', 'Africa/Accra', 'UTC'])(
    'in %s has no finding of the lint',
    (zone) => {
      expect(lintCalendar(write(zone, [...toEntries(zone), days]))).toEqual([]);
    },
  );

  test('writes whole days without a zone and as free time, the last day included', () => {
    const text = write('Europe/Berlin', [days]);
    expect(text).toContain('DTSTART;VALUE=DATE:20270118\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20270125\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(text).not.toContain('DESCRIPTION');
  });

  test('is the same bytes each time', () => {
    expect(write('Europe/Berlin')).toBe(write('Europe/Berlin'));
    expect(write('Europe/Berlin')).toContain('DTSTAMP:20261201T000000Z\r\n');
    expect(write('Europe/Berlin').match(/^SEQUENCE:42\r$/gm)).toHaveLength(4);
  });

  test('is still a calendar when there are no sessions', () => {
    expect(lintCalendar(write('Europe/Berlin', []))).toEqual([]);
  });
});

describe('the lint', () => {
  const good = write('Europe/Berlin');

  test.each([
    [
      'a bare line feed',
      good.replace('\r\nSUMMARY', '\nSUMMARY'),
      'a line does not end with CR LF',
    ],
    ['a last line left open', good.slice(0, -2), 'the last line is not ended'],
    [
      'a line that is too long',
      good.replace('SUMMARY:', `SUMMARY:${'ä'.repeat(40)}`),
      'a line has more than 75 octets',
    ],
    [
      'a local stamp',
      good.replace('DTSTAMP:20261201T000000Z', 'DTSTAMP:20261201T000000'),
      'DTSTAMP is not in UTC',
    ],
    ['a missing stamp', good.replace(/DTSTAMP.*\r\n/, ''), 'an event has no DTSTAMP'],
    ['a missing UID', good.replace(/UID:.*\r\n/, ''), 'an event has no UID'],
    ['a repeated UID', good.replace('midpoint', 'first-meeting'), 'a UID is repeated'],
    [
      'missing rules',
      good.replace('TZID:Europe/Berlin', 'TZID:Europe/Paris'),
      'Europe/Berlin has no VTIMEZONE',
    ],
  ])('sees %s', (_, text, finding) => {
    expect(lintCalendar(text)).toContain(finding);
  });
});
