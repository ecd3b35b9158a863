import { escapeText, toCalendarText, toUtcTime } from './content-line.ts';
import type { CalendarRevision } from './revision.ts';

/** An event of a calendar that a page makes itself. */
export interface PlainEvent {
  readonly uid: string;
  readonly summary: string;
  readonly url: string;
  /** What it says of itself; nothing where there is no more to say. */
  readonly description?: string | undefined;
  /** Instants in UTC. */
  readonly starts: string;
  readonly ends: string;
  /** Whether it was announced and does not take place. */
  readonly isCancelled?: boolean;
}

/**
 * Writes an iCalendar file (RFC 5545) whose events stand in UTC, so that no rules of zones are needed:
 * small enough for a page to make it.
 */
export function toPlainCalendar(
  name: string,
  events: readonly PlainEvent[],
  { stamp, sequence }: CalendarRevision,
): string {
  return toCalendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roundtable//Group times//EN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, summary, url, description, starts, ends, isCancelled = false }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${String(sequence)}`,
      `DTSTAMP:${toUtcTime(stamp)}`,
      `DTSTART:${toUtcTime(starts)}`,
      `DTEND:${toUtcTime(ends)}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
      `URL:${url}`,
      ...(isCancelled ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}
