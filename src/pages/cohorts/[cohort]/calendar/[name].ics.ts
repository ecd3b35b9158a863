import type { APIRoute, GetStaticPaths } from 'astro';
import { toCalendarSpec } from '../../../../components/cohort/calendar-words.ts';
import { getCopy } from '../../../../copy/copy.ts';
import { getCalendarPaths, type CalendarProps } from '../../../../data/calendars.ts';
import { toCalendar } from '../../../../domain/calendar/to-calendar.ts';

export const getStaticPaths = (() => getCalendarPaths()) satisfies GetStaticPaths;

/** Serves one calendar of a cohort in one language. */
export const GET: APIRoute<CalendarProps> = ({ props, site }) => {
  if (site === undefined) throw new Error('content/program.yml names no site.');
  const text = toCalendar(toCalendarSpec(props, getCopy(props.language), site));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
