import { toCalendarHost } from '../../src/domain/calendar/calendar-host.ts';
import type { Programme } from '../../src/records/programme.ts';
import type { MovedCalendars } from './facts.ts';

/**
 * Finds whether calendars would name every event anew, as they do when the site gets another host.
 * Where no cohort is published there is no event yet that anybody could have.
 */
export function findMovedCalendars(
  before: Programme,
  after: Programme,
): MovedCalendars | undefined {
  if (before.program === undefined || after.program === undefined) return undefined;
  const hosts = {
    before: toCalendarHost(before.program.data),
    after: toCalendarHost(after.program.data),
  };
  if (hosts.before === hosts.after || before.cohorts.size === 0) return undefined;
  const { file, locate, data } = after.program;
  const { line } = locate([data.calendarHost === undefined ? 'site' : 'calendarHost']);
  return { file, line, ...hosts };
}
