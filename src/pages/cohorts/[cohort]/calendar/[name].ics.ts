import type { APIRoute, GetStaticPaths } from 'astro';
import { toCalendarSpec } from '../../../../components/cohort/calendar-words.ts';
import { getCopy, toLocale } from '../../../../copy/copy.ts';
import { getCalendarPaths, type CalendarProps } from '../../../../data/calendars.ts';
import { toCalendar } from '../../../../domain/calendar/to-calendar.ts';

export const getStaticPaths = (() => getCalendarPaths()) satisfies GetStaticPaths;

/** Serves one calendar of a cohort. */
export const GET: APIRoute<CalendarProps> = ({ props, site, locals }) => {
  if (site === undefined) throw new Error('content/program.yml names no site.');
  const language = toLocale(locals.locale);
  const text = toCalendar(toCalendarSpec(props, getCopy(language), language, site));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
