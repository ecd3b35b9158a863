import { describe, expect, test } from 'vitest';
import type { Zone } from '../../schemas/keys.ts';
import { toSampleCohort } from '../schedule/sample-cohort.ts';
import { toGroupSessions } from '../schedule/scheduled-session.ts';
import { toCalendar, type CalendarEntry } from './to-calendar.ts';

// What other programs read in such files is tested in tests/calendars.

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
  const source = 'https://tidepool.example/cohorts/winter-2027/calendar/group-01.ics';
  return toCalendar({
    name: 'Winter 2027; Tidal',
    language: 'en',
    zone,
    revision,
    source,
    entries,
  });
}

describe('a calendar', () => {
  test('keeps the wall time across the clock changes of New York and Berlin', () => {
    expect(write('Europe/Berlin').match(/^DTSTART;TZID.*(?=\r)/gm)).toEqual([
      'DTSTART;TZID=Europe/Berlin:20270124T173000',
      'DTSTART;TZID=Europe/Berlin:20270314T173000',
      'DTSTART;TZID=Europe/Berlin:20270328T173000',
      'DTSTART;TZID=Europe/Berlin:20270404T173000',
    ]);
  });

  test('says each clock change of its years, the offset before them first', () => {
    const [block = ''] = /BEGIN:VTIMEZONE[^]*END:VTIMEZONE/.exec(write('Europe/Berlin')) ?? [];
    expect(block.split('\r\n').slice(0, 13)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'X-LIC-LOCATION:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:20261025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
    ]);
  });

  test('of a zone whose clocks stay has one offset, and the name under which the cohort has it', () => {
    const text = write('Asia/Calcutta');
    expect(text.match(/^TZOFFSETTO.*(?=\r)/gm)).toEqual(['TZOFFSETTO:+0530']);
    expect(text).toContain('TZID:Asia/Calcutta\r\n');
  });

  test('in UTC, and at an hour that comes twice, needs no rules', () => {
    expect(write('UTC')).not.toContain('TZID');
    const [entry] = toEntries('Europe/Berlin');
    const starts = '2027-10-31T00:30:00Z';
    const ends = '2027-10-31T01:30:00Z';
    const text = write('Europe/Berlin', [{ ...entry!, time: { when: 'timed', starts, ends } }]);
    expect(text).toContain('DTSTART:20271031T003000Z\r\nDTEND:20271031T013000Z\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('writes whole days without a zone and as free time, the last day included', () => {
    const text = write('Europe/Berlin', [days]);
    expect(text).toContain('DTSTART;VALUE=DATE:20270118\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20270125\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(text).not.toContain('DESCRIPTION');
    expect(text).not.toContain('VTIMEZONE');
  });

  test('says where it stands and how often to look again', () => {
    const text = write('Europe/Berlin').replaceAll('\r\n ', '');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n');
    expect(text).toContain(
      'SOURCE;VALUE=URI:https://tidepool.example/cohorts/winter-2027/calendar/group-01.ics\r\n',
    );
    expect(text).toContain('X-WR-CALNAME:Winter 2027\\; Tidal\r\n');
  });

  test('keeps an event that does not take place, and cancels it', () => {
    const [entry, ...rest] = toEntries('Europe/Berlin');
    const text = write('Europe/Berlin', [{ ...entry!, isCancelled: true }, ...rest]);
    expect(text.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  test('is the same bytes each time', () => {
    expect(write('Europe/Berlin')).toBe(write('Europe/Berlin'));
    expect(write('Europe/Berlin')).toContain('DTSTAMP:20261201T000000Z\r\n');
    expect(write('Europe/Berlin')).toContain('SEQUENCE:42\r\n');
  });
});
