import { describe, expect, test } from 'vitest';
import { toCalendar } from '../to-calendar.ts';
import { lintCalendar } from './lint-calendar.ts';

const good = toCalendar({
  name: 'Winter 2027',
  language: 'en',
  zone: 'Europe/Berlin',
  revision: { stamp: '2026-12-01T00:00:00Z', sequence: 42 },
  entries: ['2027-01-24', '2027-03-28'].map((day, index) => ({
    uid: `meeting-${String(index)}@tidepool.example`,
    summary: 'Näher; one, two',
    description: 'Bring a question. '.repeat(8),
    url: 'https://tidepool.example/',
    time: { when: 'timed', starts: `${day}T16:30:00Z`, ends: `${day}T17:30:00Z` },
  })),
});

function lint(text: string): string[] {
  return lintCalendar(new TextEncoder().encode(text));
}

/** Changes the first place that fits. Throws where none does, so that no sample is a good one by mistake. */
function spoil(pattern: string | RegExp, by: string): string {
  const bad = good.replace(pattern, by);
  if (bad === good) throw new Error(`Nothing fits ${String(pattern)}.`);
  return bad;
}

const first = 'meeting-0@tidepool.example';

test('a good calendar has no finding', () => {
  expect(lint(good)).toEqual([]);
});

describe('the lint sees', () => {
  test.each([
    ['a bare line feed', spoil('\r\nSUMMARY', '\nSUMMARY'), 'a line does not end with CR LF'],
    ['a bare carriage return', spoil('\r\nSUMMARY', '\rSUMMARY'), 'a line does not end with CR LF'],
    ['a last line left open', good.slice(0, -2), 'the last line is not ended'],
    [
      'a long line',
      spoil('SUMMARY:', `SUMMARY:${'ä'.repeat(40)}`),
      'a line has more than 75 octets',
    ],
    ['a control character', spoil('Näher', 'N\u0007her'), 'there is a control character'],
    ['a line separator', spoil('Näher', 'N\u2028her'), 'there is a control character'],
    ['a byte order mark', `\ufeff${good}`, '"\ufeffBEGIN:VCALENDAR" is no property'],
    ['an empty line', spoil('\r\nSUMMARY', '\r\n\r\nSUMMARY'), '"" is no property'],
    ['a continuation first', ` ${good}`, 'the first line is a continuation'],
    ['two calendars', `${good}${good}`, 'the file is not one VCALENDAR'],
    ['nothing', '', 'the file is not one VCALENDAR'],
    ['an end left out', spoil('END:VEVENT\r\n', ''), 'BEGIN:VEVENT has no END'],
    ['an end too many', spoil('BEGIN:VEVENT\r\n', ''), 'END:VEVENT has no BEGIN before it'],
    ['no version', spoil('VERSION:2.0\r\n', ''), 'the calendar has no VERSION'],
    ['an old version', spoil('VERSION:2.0', 'VERSION:1.0'), 'VERSION is not 2.0'],
    ['no maker', spoil(/PRODID.*\r\n/, ''), 'the calendar has no PRODID'],
    [
      'half a refresh',
      spoil('X-PUBLISHED-TTL:P1D\r\n', ''),
      'REFRESH-INTERVAL and X-PUBLISHED-TTL differ',
    ],
    [
      'a refresh that is no length',
      good.replaceAll('P1D', 'daily'),
      'REFRESH-INTERVAL is no DURATION',
    ],
    ['no event', spoil(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, ''), 'the calendar has no event'],
  ])('%s', (_, text, finding) => {
    expect(lint(text)).toContain(finding);
  });

  test('a fold within a character', () => {
    const bytes = new TextEncoder().encode(good);
    const at = bytes.indexOf(0xc3) + 1;
    const fold = new TextEncoder().encode('\r\n ');
    const bad = new Uint8Array([...bytes.slice(0, at), ...fold, ...bytes.slice(at)]);
    expect(lintCalendar(bad)).toContain('a line is not UTF-8, or breaks within a character');
  });
});

describe('of an event the lint sees', () => {
  test.each([
    ['no UID', spoil(/UID:.*\r\n/, ''), 'an event has no UID'],
    ['a UID that another has', spoil('meeting-1', 'meeting-0'), `${first} stands there twice`],
    [
      'a cancelled double',
      spoil(
        'END:VCALENDAR',
        `${/BEGIN:VEVENT[^]*?END:VEVENT\r\n/.exec(good)?.[0].replace('URL', 'STATUS:CANCELLED\r\nURL') ?? ''}END:VCALENDAR`,
      ),
      `${first} stands there twice`,
    ],
    ['no stamp', spoil(/DTSTAMP.*\r\n/, ''), `${first} has no DTSTAMP`],
    ['a local stamp', spoil(/(DTSTAMP:\d{8}T\d{6})Z/, '$1'), `${first}: DTSTAMP is not in UTC`],
    [
      'a local change',
      spoil(/(LAST-MODIFIED:\d{8}T\d{6})Z/, '$1'),
      `${first}: LAST-MODIFIED is not in UTC`,
    ],
    ['no sequence', spoil(/SEQUENCE.*\r\n/, ''), `${first} has no SEQUENCE`],
    [
      'a negative sequence',
      spoil('SEQUENCE:42', 'SEQUENCE:-1'),
      `${first}: SEQUENCE is no whole number of 31 bits`,
    ],
    [
      'a sequence that is too large',
      spoil('SEQUENCE:42', 'SEQUENCE:2147483648'),
      `${first}: SEQUENCE is no whole number of 31 bits`,
    ],
    [
      'a state of a task',
      spoil('URL', 'STATUS:COMPLETED\r\nURL'),
      `${first}: STATUS is none of an event`,
    ],
    ['no start', spoil(/DTSTART;.*\r\n/, ''), `${first} has no DTSTART`],
    ['no end', spoil(/DTEND.*\r\n/, ''), `${first} has no DTEND`],
    [
      'an end before the start',
      spoil(/(DTEND.*T)18/, '$116'),
      `${first} does not end after it starts`,
    ],
    ['an end at the start', spoil(/(DTEND.*T)18/, '$117'), `${first} does not end after it starts`],
    [
      'two clocks',
      spoil(/DTEND;TZID=[^:]*(:.*)\r/, 'DTEND$1Z\r'),
      `${first} starts on one kind of clock and ends on another`,
    ],
    ['no zone', spoil(/(DTSTART).*:(.*\r\nDTEND).*:/, '$1:$2:'), `${first} is in no zone`],
    [
      'a time that is none',
      spoil(/(DTSTART;.*:)\d{8}/, '$12027-1-24'),
      `${first} starts or ends at no date or time`,
    ],
    [
      'UTC in a zone',
      spoil(/(DTSTART;.*)\r/, '$1Z\r'),
      `${first} starts or ends at no date or time`,
    ],
    ['no title', spoil(/SUMMARY.*\r\n/, ''), `${first} has no SUMMARY`],
    ['two titles', spoil('SUMMARY', 'SUMMARY:one\r\nSUMMARY'), `${first} has SUMMARY twice`],
    ['an empty title', spoil(/SUMMARY:.*\r/, 'SUMMARY:\r'), `${first}: SUMMARY is empty`],
    ['a bare comma', spoil('\\,', ','), `${first}: SUMMARY is not escaped`],
    ['a bare semicolon', spoil('\\;', ';'), `${first}: SUMMARY is not escaped`],
    ['a stray backslash', spoil('\\;', '\\x'), `${first}: SUMMARY is not escaped`],
    [
      'a link that is none',
      spoil('URL:https://tidepool.example/', 'URL:nowhere'),
      `${first}: URL is no address`,
    ],
  ])('%s', (_, text, finding) => {
    expect(lint(text)).toContain(finding);
  });
});

describe('of zones the lint sees', () => {
  test.each([
    [
      'rules of another',
      spoil('TZID:Europe/Berlin', 'TZID:Europe/Paris'),
      'Europe/Berlin has no VTIMEZONE',
    ],
    [
      'rules that nobody needs',
      spoil('TZID:Europe/Berlin', 'TZID:Europe/Paris'),
      'Europe/Paris is in no event',
    ],
    [
      'rules twice',
      spoil(/(BEGIN:VTIMEZONE[^]*?END:VTIMEZONE\r\n)/, '$1$1'),
      'Europe/Berlin has VTIMEZONE twice',
    ],
    [
      'no rule',
      spoil(/BEGIN:STANDARD[^]*END:(STANDARD|DAYLIGHT)\r\n/, ''),
      'Europe/Berlin has no offset',
    ],
    [
      'rules that begin too late',
      spoil(/BEGIN:STANDARD[^]*?END:STANDARD\r\n/, ''),
      'Europe/Berlin has no offset at the time of an event',
    ],
    [
      'no offset before',
      spoil(/TZOFFSETFROM.*\r\n/, ''),
      'STANDARD of Europe/Berlin has no TZOFFSETFROM',
    ],
    [
      'an offset that is none',
      spoil('TZOFFSETTO:+0100', 'TZOFFSETTO:1'),
      'STANDARD of Europe/Berlin: TZOFFSETTO is no offset',
    ],
    [
      'a change in UTC',
      spoil(/(DTSTART:\d{8}T\d{6})\r/, '$1Z\r'),
      'STANDARD of Europe/Berlin does not begin at a wall time',
    ],
  ])('%s', (_, text, finding) => {
    expect(lint(text)).toContain(finding);
  });
});
