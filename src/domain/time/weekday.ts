import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../../schemas/keys.ts';
import type { Weekday } from '../../schemas/words.ts';
import { weekdays } from './weekdays.ts';

/**
 * Finds the first day of a week of a cohort.
 * @param week counted from 1; week w is the seven days from `starts` + 7(w − 1)
 */
export function getFirstDateOfWeek(starts: IsoDate, week: number): IsoDate {
  return Temporal.PlainDate.from(starts)
    .add({ days: 7 * (week - 1) })
    .toString();
}

/** Finds the one day of a cohort's week that is the given weekday. */
export function getDateInWeek(starts: IsoDate, week: number, weekday: Weekday): IsoDate {
  const first = Temporal.PlainDate.from(getFirstDateOfWeek(starts, week));
  const ahead = weekdays.indexOf(weekday) + 1 - first.dayOfWeek;
  return first.add({ days: (ahead + 7) % 7 }).toString();
}
