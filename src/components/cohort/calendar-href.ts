import { i18n } from 'astro:config/client';
import { toCalendarName } from '../../domain/calendar/calendar-languages.ts';
import { sitePath } from '../../domain/site-path.ts';
import { fileHref } from '../href.ts';

/**
 * Finds the address of a calendar in a language of the site.
 * @param locale of the page that offers it: `Astro.locals.locale`
 */
export function toCalendarHref(
  cohortId: string,
  { name }: { readonly name: string },
  locale: string,
): string {
  return fileHref(sitePath.calendar(cohortId, toCalendarName(name, locale, i18n?.defaultLocale)));
}
