import {
  getCalendarFiles,
  toEventUid,
  type CalendarFile,
} from '../../src/domain/calendar/calendar-file.ts';
import type { CalendarRevision } from '../../src/domain/calendar/revision.ts';
import { toCalendar, type CalendarEntry } from '../../src/domain/calendar/to-calendar.ts';
import type { ScheduledSession } from '../../src/domain/schedule/scheduled-session.ts';
import type { Cohort } from '../../src/schemas/cohort.ts';
import type { GroupingRecord } from '../../src/schemas/grouping.ts';

/** A cohort at one time of its history. */
export interface CohortState {
  readonly cohort: Cohort;
  readonly grouping?: Pick<GroupingRecord, 'groups' | 'ended' | 'retired'> | undefined;
  readonly revision: CalendarRevision;
}

/** Writes a calendar of a cohort as the site does, in plain words. Throws where there is none of that name. */
export function writeCalendar({ cohort, grouping, revision }: CohortState, name: string): string {
  // Calendars read nothing else of a grouping.
  const published = grouping as GroupingRecord | undefined;
  const file = getCalendarFiles(cohort, published).find((one) => one.name === name);
  if (file === undefined) throw new Error(`There is no calendar ${name}.`);
  const { zone } = cohort;
  const entries = file.sessions.map((entry) => toEntry(entry, file));
  return toCalendar({ name, language: 'en', zone, revision, entries });
}

function toEntry(entry: ScheduledSession, file: CalendarFile): CalendarEntry {
  const { session, isCancelled } = entry;
  const group = file.holds === 'group' ? file.group : undefined;
  return {
    uid: toEventUid('tidepool.example', 'winter', session, group),
    summary: session.title,
    description: '',
    url: 'https://tidepool.example/',
    time:
      entry.when === 'timed'
        ? { when: 'timed', starts: entry.starts, ends: entry.ends }
        : { when: 'days', first: entry.date, last: entry.lastDate },
    isCancelled,
  };
}

/** Turns a calendar into the bytes of its file. */
export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
