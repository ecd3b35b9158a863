import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Zone } from '../../schemas/keys.ts';
import { compareText } from '../text-order.ts';
import { escapeText, toCalendarText, toUtcTime } from './content-line.ts';
import type { CalendarRevision } from './revision.ts';
import { toWallTime, toZoneBlock } from './zone-block.ts';

/** What stands in a calendar: a time, or whole days that keep nobody busy. */
export interface CalendarEntry {
  /** Names the event everywhere and for ever. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly time: CalendarTime;
  /** Whether it was announced and does not take place; a calendar that shows it takes it out then. */
  readonly isCancelled?: boolean;
}

export type CalendarTime =
  | { readonly when: 'timed'; readonly starts: string; readonly ends: string }
  | { readonly when: 'days'; readonly first: IsoDate; readonly last: IsoDate };

export interface CalendarSpec {
  readonly name: string;
  readonly language: string;
  readonly zone: Zone;
  readonly revision: CalendarRevision;
  /** Where the file itself stands. */
  readonly source?: string;
  readonly entries: readonly CalendarEntry[];
}

/** How often a subscription should look again: sites are built each day. */
const refresh = 'P1D';

/**
 * Writes an iCalendar file (RFC 5545, 7986): each event with the wall time of its zone and that zone's
 * rules in the file, so that a calendar shows the right hour after a clock change too.
 */
export function toCalendar(spec: CalendarSpec): string {
  const name = escapeText(spec.name);
  return toCalendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Roundtable//Cohort calendar//${spec.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...(spec.source === undefined ? [] : [`SOURCE;VALUE=URI:${spec.source}`]),
    ...toZoneLines(spec),
    ...spec.entries.flatMap((entry) => toEventLines(entry, spec)),
    'END:VCALENDAR',
  ]);
}

function toZoneLines({ zone, entries }: CalendarSpec): string[] {
  const times = entries.flatMap(({ time }) =>
    time.when === 'timed' && !isWrittenInUtc(time, zone) ? [time] : [],
  );
  const days = times
    .flatMap(({ starts, ends }) => [starts, ends])
    .map((instant) => toZoned(instant, zone).toPlainDate().toString())
    .sort(compareText);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? [] : toZoneBlock(zone, first, last);
}

function toEventLines(entry: CalendarEntry, { revision, zone }: CalendarSpec): string[] {
  const stamp = toUtcTime(revision.stamp);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `SEQUENCE:${String(revision.sequence)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...toTimeLines(entry.time, zone),
    `SUMMARY:${escapeText(entry.summary)}`,
    ...(entry.description === '' ? [] : [`DESCRIPTION:${escapeText(entry.description)}`]),
    `URL:${entry.url}`,
    ...(entry.isCancelled === true ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

function toTimeLines(time: CalendarTime, zone: Zone): string[] {
  if (time.when === 'days') {
    const end = Temporal.PlainDate.from(time.last).add({ days: 1 });
    return [
      `DTSTART;VALUE=DATE:${toDate(time.first)}`,
      `DTEND;VALUE=DATE:${toDate(end.toString())}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  if (isWrittenInUtc(time, zone)) {
    return [`DTSTART:${toUtcTime(time.starts)}`, `DTEND:${toUtcTime(time.ends)}`];
  }
  const [starts, ends] = [toZoned(time.starts, zone), toZoned(time.ends, zone)];
  return [
    `DTSTART;TZID=${zone}:${toWallTime(starts.toPlainDateTime())}`,
    `DTEND;TZID=${zone}:${toWallTime(ends.toPlainDateTime())}`,
  ];
}

/** UTC has no rules; and where the clocks go back, readers differ on which of two equal hours a wall time names. */
function isWrittenInUtc(
  { starts, ends }: Extract<CalendarTime, { when: 'timed' }>,
  zone: Zone,
): boolean {
  return zone === 'UTC' || [starts, ends].some((instant) => comesTwice(toZoned(instant, zone)));
}

function comesTwice(zoned: Temporal.ZonedDateTime): boolean {
  const wall = zoned.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zoned.timeZoneId, { disambiguation }),
  );
  return first?.epochMilliseconds !== second?.epochMilliseconds;
}

function toZoned(instant: string, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

function toDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}
