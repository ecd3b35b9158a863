import { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import { toDayEnd, toDayStart } from './day-edges.ts';

/** Where a window stands against a moment. */
export type WindowState = 'upcoming' | 'open' | 'closed';

/** Who enrolls through a window. */
export type WindowName = keyof Cohort['windows'];

/** Decides whether a window of a cohort is open: from 00:00 of its first day to the end of its last, in the cohort's zone. */
export function getWindowState(
  cohort: Pick<Cohort, 'windows' | 'zone'>,
  name: WindowName,
  now: Temporal.Instant,
): WindowState {
  const { opens, closes } = cohort.windows[name];
  if (Temporal.Instant.compare(now, toDayStart(opens, cohort.zone)) < 0) return 'upcoming';
  return Temporal.Instant.compare(now, toDayEnd(closes, cohort.zone)) < 0 ? 'open' : 'closed';
}
