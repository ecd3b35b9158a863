import type { Program } from '../../schemas/program.ts';

/** Finds the host that events are named after in calendars: the one that is kept, else that of the site. */
export function toCalendarHost({
  site,
  calendarHost,
}: Pick<Program, 'site' | 'calendarHost'>): string {
  return calendarHost ?? new URL(site).hostname;
}
