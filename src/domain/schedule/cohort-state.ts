import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import { getWindowNames } from '../enrollment/joiners.ts';
import { toDayEnd, toDayStart } from './day-edges.ts';

/** Where a cohort stands; derived, never stored. */
export type CohortState =
  'announced' | 'open' | 'matching' | 'formed' | 'running' | 'closing' | 'complete';

/** The states from the publication of groups to the last day. */
export type UnderWay = Extract<CohortState, 'formed' | 'running' | 'closing'>;

/** Whether a cohort's groups are published. */
export type GroupingState = 'published' | 'unpublished';

/** Days at the end of a cohort in which it closes. */
const CLOSING_DAYS = 7;

/**
 * Derives a cohort's state from its dates, its grouping and now. Dates rule: publishing early does
 * not shut an open window, nothing runs before its first day, and nothing is still matching after
 * its last one.
 */
export function getCohortState(
  cohort: Pick<Cohort, 'formats' | 'windows' | 'starts' | 'ends' | 'zone'>,
  grouping: GroupingState,
  now: Temporal.Instant,
): CohortState {
  const windows = getWindowNames(cohort).map((name) => cohort.windows[name]);
  const isBefore = (instant: Temporal.Instant) => Temporal.Instant.compare(now, instant) < 0;
  const [opens = cohort.starts] = windows.map((window) => window.opens).sort();
  const closes =
    windows
      .map((window) => window.closes)
      .sort()
      .at(-1) ?? opens;

  if (isBefore(toDayStart(opens, cohort.zone))) return 'announced';
  if (isBefore(toDayEnd(closes, cohort.zone))) return 'open';
  if (!isBefore(toDayEnd(cohort.ends, cohort.zone))) return 'complete';
  if (grouping === 'unpublished') return 'matching';
  if (isBefore(toDayStart(cohort.starts, cohort.zone))) return 'formed';
  return isBefore(toClosingStart(cohort)) ? 'running' : 'closing';
}

/** Tells whether a cohort has its groups and is not over. */
export function isUnderWay(state: CohortState): state is UnderWay {
  return state === 'formed' || state === 'running' || state === 'closing';
}

function toClosingStart(cohort: Pick<Cohort, 'ends' | 'zone'>): Temporal.Instant {
  const firstDay = Temporal.PlainDate.from(cohort.ends).subtract({ days: CLOSING_DAYS - 1 });
  return toDayStart(firstDay.toString(), cohort.zone);
}
