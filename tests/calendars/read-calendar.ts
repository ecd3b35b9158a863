import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** An event as a calendar shows it. */
export interface ReadEvent {
  /** UID, and RECURRENCE-ID where it is one of a series. */
  readonly id: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly description: string;
  /** Instants in UTC; days where it has no time. */
  readonly starts: string;
  readonly ends: string;
}

/**
 * Reads a calendar with ical.js, which knows no zones: its times come from the rules in the file alone.
 * Throws where a time names a zone that the file doesn't define.
 */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const rules of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(rules));
  }
  try {
    return calendar.getAllSubcomponents('vevent').map(toReadEvent);
  } finally {
    ICAL.TimezoneService.reset();
  }
}

function toReadEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const read = (name: string) => component.getFirstPropertyValue(name);
  const recurrence = read('recurrence-id');
  return {
    id: recurrence === null ? event.uid : `${event.uid} of ${String(recurrence)}`,
    sequence: Number(read('sequence')),
    isCancelled: read('status') === 'CANCELLED',
    summary: event.summary,
    description: event.description,
    starts: toInstant(event.startDate),
    ends: toInstant(event.endDate),
  };
}

function toInstant(time: ICAL.Time): string {
  if (time.isDate) return time.toString();
  if (time.zone === ICAL.Timezone.localTimezone) throw new Error('A time has no zone.');
  return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString();
}
