import type { CheckIn } from '../../schemas/outcome.ts';
import type { Said } from '../translation/in-language.ts';

/** Check-ins of one cohort, by week. */
export interface MeetingHealth extends Said<object> {
  readonly cohort: string;
  readonly weeks: readonly CheckIn[];
}

/** Arranges the check-ins of cohorts by week; cohorts that made none are left out. */
export function toMeetingHealth(
  cohorts: readonly Said<{ readonly title: string; readonly checkIns: readonly CheckIn[] }>[],
): MeetingHealth[] {
  return cohorts
    .filter(({ checkIns }) => checkIns.length > 0)
    .map(({ title, language, checkIns }) => ({
      cohort: title,
      language,
      weeks: checkIns.toSorted((one, other) => one.week - other.week),
    }));
}

/** Adds up the meetings that took place, and those that were asked about. */
export function countMeetings(cohorts: readonly MeetingHealth[]): { met: number; of: number } {
  const weeks = cohorts.flatMap((each) => each.weeks);
  return {
    met: weeks.reduce((sum, { met }) => sum + met, 0),
    of: weeks.reduce((sum, { of }) => sum + of, 0),
  };
}
