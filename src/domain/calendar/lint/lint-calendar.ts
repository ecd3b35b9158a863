import { listProperties, lintOnce, readValue, toComponent, type Component } from './component.ts';
import { readContentLines } from './content-lines.ts';
import { lintEvent } from './lint-event.ts';
import { lintZones } from './lint-zones.ts';

const refreshNames = ['REFRESH-INTERVAL', 'X-PUBLISHED-TTL'];

/**
 * Names what calendars stumble over in an iCalendar file, and what their parsers let pass: RFC 5545 on
 * bytes and lines (3.1), on the calendar (3.6, 3.7), on events and on zones; RFC 7986 on how often to
 * look again (5.7).
 */
export function lintCalendar(bytes: Uint8Array): string[] {
  const { lines, findings } = readContentLines(bytes);
  const { root, findings: unpaired } = toComponent(lines);
  const [calendar, ...others] = root.parts;
  const isWrapped = others.length === 0 && root.properties.length === 0;
  if (calendar?.name !== 'VCALENDAR' || !isWrapped) {
    return [...findings, ...unpaired, 'the file is not one VCALENDAR'];
  }
  const events = calendar.parts.filter(({ name }) => name === 'VEVENT');
  return [
    ...findings,
    ...unpaired,
    ...lintOnce(calendar, ['VERSION', 'PRODID'], 'the calendar'),
    ...(readValue(calendar, 'VERSION') === '2.0' ? [] : ['VERSION is not 2.0']),
    ...lintRefresh(calendar),
    ...(events.length === 0 ? ['the calendar has no event'] : []),
    ...events.flatMap(lintEvent),
    ...lintIdentities(events),
    ...lintZones(calendar, events),
  ];
}

/** Two words for one thing, by two makers: a file that says one has to say the other. */
function lintRefresh(calendar: Component): string[] {
  const values = refreshNames.map((name) => readValue(calendar, name));
  const [one] = values;
  if (values.some((value) => value !== one)) return [`${refreshNames.join(' and ')} differ`];
  const isLength =
    one === undefined || /^P(\d+W|(?=[\dT])(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(one);
  const type = listProperties(calendar, 'REFRESH-INTERVAL')[0]?.parameters.get('VALUE');
  return isLength && (one === undefined || type === 'DURATION')
    ? []
    : ['REFRESH-INTERVAL is no DURATION'];
}

/** An event is one UID, or one meeting of its series: twice it would be doubled, or half cancelled. */
function lintIdentities(events: readonly Component[]): string[] {
  const ids = events.map((event) => toIdentity(event));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map(
    (id) => `${id} stands there twice`,
  );
}

/** Names an event as its readers tell it from others: by UID, and by RECURRENCE-ID within a series. */
export function toIdentity(event: Component): string {
  const recurrence = readValue(event, 'RECURRENCE-ID');
  const uid = readValue(event, 'UID') ?? 'an event without UID';
  return recurrence === undefined ? uid : `${uid} of ${recurrence}`;
}
