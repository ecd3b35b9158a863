import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import { isDayOver } from '../schedule/day-edges.ts';
import { toLocaleFolder } from '../site-path.ts';

/** Days for which the calendars of a cohort that is over stay in further languages: nothing in them changes any more. */
const KEPT_DAYS = 90;

/**
 * Lists the languages in which a cohort has its calendars: all of the programme's, and the first alone once it
 * has been over for long.
 * @param locales of the programme, the first at the root
 */
export function getCalendarLanguages(
  { ends, zone }: Pick<Cohort, 'ends' | 'zone'>,
  locales: readonly string[],
  now: Temporal.Instant,
): readonly string[] {
  const last = Temporal.PlainDate.from(ends).add({ days: KEPT_DAYS });
  return isDayOver(last.toString(), zone, now) ? locales.slice(0, 1) : locales;
}

/**
 * Names the file of a calendar in a language, without `.ics`. No name of a calendar has a dot, so that none
 * reads like another in a further language.
 * @param first of the programme's locales, whose files have the plain name
 */
export function toCalendarName(name: string, language: string, first: string | undefined): string {
  return language === first ? name : `${name}.${toLocaleFolder(language)}`;
}
