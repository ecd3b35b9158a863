/** An event of a calendar that a page makes itself. */
export interface PlainEvent {
  readonly uid: string;
  readonly summary: string;
  readonly url: string;
  /** Instants in UTC. */
  readonly starts: string;
  readonly ends: string;
}

const mostOctets = 75;

/**
 * Writes an iCalendar file (RFC 5545) whose events stand in UTC, so that no rules of zones are needed:
 * small enough for a page to make it.
 * @param stamp instant in UTC at which it is made
 */
export function toPlainCalendar(
  name: string,
  events: readonly PlainEvent[],
  stamp: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Roundtable//Group times//EN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ uid, summary, url, starts, ends }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${toUtc(stamp)}`,
      `DTSTART:${toUtc(starts)}`,
      `DTEND:${toUtc(ends)}`,
      `SUMMARY:${escapeText(summary)}`,
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** `2027-04-15T16:00:00Z` becomes `20270415T160000Z`. */
function toUtc(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Breaks a line after 75 octets at most, and never within a character (3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
