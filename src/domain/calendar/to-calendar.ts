import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Zone } from '../../schemas/keys.ts';
import type { CalendarRevision } from './calendar-file.ts';
import { toZoneBlock } from './zone-block.ts';

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
  readonly entries: readonly CalendarEntry[];
}

/**
 * Writes an iCalendar file (RFC 5545): each event with the wall time of its zone and that zone's
 * rules in the file, so that a calendar shows the right hour after a clock change too.
 */
export function toCalendar(spec: CalendarSpec): string {
  const calendar = ical({
    name: spec.name,
    // An object: ical-generator cuts strings apart.
    prodId: {
      company: 'Roundtable',
      product: 'Cohort calendar',
      language: spec.language.toUpperCase(),
    },
    // No zone for the calendar as a whole, which would strip the Z from DTSTAMP; each event has its own.
    timezone: { name: null, generator: (zone) => toZoneBlock(zone) },
    events: spec.entries.map((entry) => toEvent(entry, spec)),
  });
  // RFC 5545 wants every line ended; ical-generator leaves the last one open.
  return `${calendar.toString()}\r\n`;
}

function toEvent(entry: CalendarEntry, spec: CalendarSpec): ICalEventData {
  const shared = {
    id: entry.uid,
    stamp: Temporal.Instant.from(spec.revision.stamp),
    lastModified: Temporal.Instant.from(spec.revision.stamp),
    sequence: spec.revision.sequence,
    summary: entry.summary,
    description: entry.description === '' ? null : entry.description,
    url: entry.url,
    ...(entry.isCancelled === true ? { status: ICalEventStatus.CANCELLED } : {}),
  };
  if (entry.time.when === 'days') {
    return {
      ...shared,
      allDay: true,
      start: Temporal.PlainDate.from(entry.time.first),
      end: Temporal.PlainDate.from(entry.time.last).add({ days: 1 }),
      transparency: ICalEventTransparency.TRANSPARENT,
    };
  }
  const zone = toZoneBlock(spec.zone) === null ? 'UTC' : spec.zone;
  return {
    ...shared,
    timezone: zone,
    start: Temporal.Instant.from(entry.time.starts).toZonedDateTimeISO(zone),
    end: Temporal.Instant.from(entry.time.ends).toZonedDateTimeISO(zone),
  };
}
