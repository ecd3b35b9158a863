/**
 * Names what calendars stumble over in an iCalendar text and what its parsers let pass: RFC 5545
 * on line ends and folding (3.1), UID and DTSTAMP (3.8.4.7, 3.8.7.2) and TZID (3.2.19).
 */
export function lintCalendar(text: string): string[] {
  const findings: string[] = [];
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) findings.push('a line does not end with CR LF');
  if (!text.endsWith('END:VCALENDAR\r\n')) findings.push('the last line is not ended');
  const encoder = new TextEncoder();
  if (text.split('\r\n').some((line) => encoder.encode(line).length > 75)) {
    findings.push('a line has more than 75 octets');
  }
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return [...findings, ...lintEvents(lines), ...lintZones(lines)];
}

function lintEvents(lines: readonly string[]): string[] {
  const count = lines.filter((line) => line === 'BEGIN:VEVENT').length;
  const uids = lines.filter((line) => line.startsWith('UID:'));
  const stamps = lines.filter((line) => line.startsWith('DTSTAMP'));
  const findings: string[] = [];
  if (uids.length < count) findings.push('an event has no UID');
  if (new Set(uids).size < uids.length) findings.push('a UID is repeated');
  if (stamps.length < count) findings.push('an event has no DTSTAMP');
  if (!stamps.every((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))) {
    findings.push('DTSTAMP is not in UTC');
  }
  return findings;
}

function lintZones(lines: readonly string[]): string[] {
  const defined = new Set(
    lines.filter((line) => line.startsWith('TZID:')).map((line) => line.slice('TZID:'.length)),
  );
  const used = new Set(lines.flatMap((line) => /^[A-Z-]+;TZID=([^:;]+)/.exec(line)?.[1] ?? []));
  return [...used].filter((zone) => !defined.has(zone)).map((zone) => `${zone} has no VTIMEZONE`);
}
