const mostOctets = 75;

/** Where lines end in a calendar (RFC 5545, 3.1). */
const lineEnd = '\r\n';

/** What no text of a calendar may hold: control characters, and the two that some readers take for line ends. */
// eslint-disable-next-line no-control-regex -- finding them is the point
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * Escapes a text for a property of type TEXT (RFC 5545, 3.3.11). Line ends become `\n`; characters
 * that can't be written are left out.
 */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unwritable, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Writes an instant in UTC as a DATE-TIME: `2027-04-15T16:00:00Z` becomes `20270415T160000Z`. */
export function toUtcTime(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Joins lines to the text of a calendar: each ended, and folded where it is long. */
export function toCalendarText(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}${lineEnd}`).join('');
}

/** Breaks a line after 75 octets at most, and never within a character (RFC 5545, 3.1). */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      folded += `${lineEnd} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
