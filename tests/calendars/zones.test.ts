import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';
import { toCalendar, type CalendarEntry } from '../../src/domain/calendar/to-calendar.ts';
import { toSampleCohort } from '../../src/domain/schedule/sample-cohort.ts';
import { toGroupSessions } from '../../src/domain/schedule/scheduled-session.ts';
import type { Session } from '../../src/schemas/session.ts';
import { readCalendar } from './read-calendar.ts';
import { toBytes } from './write-calendar.ts';

/** Whole and broken offsets, both hemispheres, half-hour and two-hour changes, rules that moved or ended. */
const zones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Los_Angeles',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Vancouver',
  'Antarctica/Troll',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'UTC',
];
const weeks = Array.from({ length: 60 }, (_, index) => index + 1);
const starts = '2026-07-06';
const revision = { stamp: '2026-06-01T00:00:00Z', sequence: 1 };

function toSession(week: number): Session {
  const id = `week-${String(week)}`;
  const shared = { hosts: [], resources: [], durationMinutes: 90 };
  return { kind: 'group', id, title: `Meeting ${String(week)}`, week, ...shared };
}

/** The meetings as the site works them out. */
function toEntries(zone: string, start: string): CalendarEntry[] {
  const cohort = toSampleCohort({ zone, starts, sessions: weeks.map(toSession) });
  return toGroupSessions(cohort, { weekday: 'sunday', start }).map((entry) => ({
    uid: `${entry.session.id}@tidepool.example`,
    summary: entry.session.title,
    description: '',
    url: 'https://tidepool.example/',
    time: { when: 'timed', starts: entry.starts, ends: entry.ends },
  }));
}

function write(zone: string, entries: readonly CalendarEntry[]): string {
  return toCalendar({ name: zone, language: 'en', zone, revision, entries });
}

/** The same meetings without anything of ours: wall time, week by week. */
function toWanted(zone: string, start: string): [string, string][] {
  return weeks.map((week) => {
    const day = Temporal.PlainDate.from(starts).add({ weeks: week - 1, days: 6 });
    const from = day.toZonedDateTime({ timeZone: zone, plainTime: start });
    return [from.toInstant().toString(), from.add({ minutes: 90 }).toInstant().toString()];
  });
}

describe('sixty weekly meetings', () => {
  test.each(zones)('in %s, read by another program, are at the instants of Temporal', (zone) => {
    const text = write(zone, toEntries(zone, '18:00'));
    expect(lintCalendar(toBytes(text))).toEqual([]);
    const read = readCalendar(text);
    expect(read.map((one) => [one.starts, one.ends])).toEqual(toWanted(zone, '18:00'));
  });

  // Clocks change in these hours, on Sundays: a time is left out or comes twice.
  test.each(zones)('in %s at the hours of clock changes are so too', (zone) => {
    for (const start of ['01:30', '02:30']) {
      const entries = toEntries(zone, start);
      const wanted = entries.map(({ time }) =>
        time.when === 'timed' ? [time.starts, time.ends] : [],
      );
      const read = readCalendar(write(zone, entries));
      expect(read.map((one) => [one.starts, one.ends])).toEqual(wanted);
    }
  });

  test.each(zones)('in %s are right for readers that know the zone by its name', (zone) => {
    const text = write(zone, toEntries(zone, '18:00'));
    const lines = [...text.matchAll(/^DTSTART(?:;TZID=([^:]+))?:(\d{8}T\d{6})Z?\r$/gm)];
    const events = lines.filter(([line]) => line.includes('TZID') || line.endsWith('Z\r'));
    const read = events.map(([, name = 'UTC', wall = '']) =>
      Temporal.PlainDateTime.from(wall).toZonedDateTime(name).toInstant().toString(),
    );
    expect(read).toEqual(toWanted(zone, '18:00').map(([from]) => from));
  });
});

test('the file covers clock changes that no rule foretells', () => {
  const text = write('Africa/Casablanca', toEntries('Africa/Casablanca', '18:00'));
  const offsets = [...text.matchAll(/^TZOFFSETTO:(.*)\r$/gm)].map(([, offset]) => offset);
  const days = Temporal.PlainDate.from('2026-01-01').until('2029-01-01').days;
  let before = '';
  const seen = Array.from({ length: days }, (_, day) => {
    const noon = Temporal.PlainDateTime.from('2026-01-01T12:00').add({ days: day });
    return noon.toZonedDateTime('Africa/Casablanca').offset.replace(':', '');
  }).filter((offset) => {
    const isNew = offset !== before;
    before = offset;
    return isNew;
  });
  expect(offsets).toEqual(seen);
});

test('any instant of any zone comes back, with any title, and the lint finds nothing', () => {
  const minute = fc.integer({ min: 26_297_280, max: 36_816_480 });
  const title = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
    fc.constantFrom(
      'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      'back\\slash; semi, comma: "quoted"',
      '潮の満ち引きについて話す長い長い会合の題名です'.repeat(4),
      '👩🏽‍🤝‍👩🏻'.repeat(12),
      '\u202e\u0000\u0007\u2028x\u0085',
      '\ud800 lone',
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      minute,
      fc.integer({ min: 15, max: 480 }),
      title,
      (zone, at, length, words) => {
        const toText = (minutes: number) =>
          Temporal.Instant.fromEpochMilliseconds(minutes * 60_000).toString();
        const [from, to] = [toText(at), toText(at + length)];
        const text = write(zone, [
          {
            uid: 'one@tidepool.example',
            summary: `x${words}`,
            description: words,
            url: 'https://tidepool.example/',
            time: { when: 'timed', starts: from, ends: to },
          },
        ]);
        expect(lintCalendar(toBytes(text))).toEqual([]);
        const [read] = readCalendar(text);
        expect([read?.starts, read?.ends]).toEqual([from, to]);
      },
    ),
    { numRuns: 120 },
  );
});

test('titles come back as they were, but for what no calendar may hold', () => {
  const summary = '\ttab, semi; back\\n \\ "x": é 近 👋\nnext';
  const entry: CalendarEntry = {
    uid: 'one@tidepool.example',
    summary: `${summary}\u0000`,
    description: '',
    url: 'https://tidepool.example/',
    time: { when: 'timed', starts: '2027-01-01T10:00:00Z', ends: '2027-01-01T11:00:00Z' },
  };
  expect(readCalendar(write('UTC', [entry]))[0]?.summary).toBe(summary);
});
