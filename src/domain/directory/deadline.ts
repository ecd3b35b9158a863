import type { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { IsoDate } from '../../schemas/keys.ts';
import type { CohortState } from '../schedule/cohort-state.ts';
import { getDaysUntil } from '../schedule/day-edges.ts';
import { getWindowState } from '../schedule/enrollment-window.ts';

/** The next date of a cohort that matters to somebody who has not joined it. */
export interface Deadline {
  readonly what: 'opens' | 'closes' | 'groupsPublished' | 'starts' | 'ends' | 'ended';
  readonly date: IsoDate;
  /** Calendar days from now, in the cohort's zone; negative when the date has passed. */
  readonly days: number;
}

/** Finds the date that matters next to a visitor, from the state of a cohort and its windows. */
export function getDeadline(cohort: Cohort, state: CohortState, now: Temporal.Instant): Deadline {
  const { what, date } = chooseDate(cohort, state, now);
  return { what, date, days: getDaysUntil(date, now, cohort.zone) };
}

function chooseDate(
  cohort: Cohort,
  state: CohortState,
  now: Temporal.Instant,
): Omit<Deadline, 'days'> {
  const { mentees } = cohort.windows;
  switch (state) {
    case 'announced':
    case 'open':
      return getWindowState(cohort, 'mentees', now) === 'upcoming'
        ? { what: 'opens', date: mentees.opens }
        : { what: 'closes', date: mentees.closes };
    case 'matching':
      return { what: 'groupsPublished', date: cohort.matching };
    case 'formed':
      return { what: 'starts', date: cohort.starts };
    case 'running':
    case 'closing':
      return { what: 'ends', date: cohort.ends };
    case 'complete':
      return { what: 'ended', date: cohort.ends };
  }
}
