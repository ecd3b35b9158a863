import type { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import { getWindowNames } from '../enrollment/joiners.ts';
import { compareText } from '../text-order.ts';
import { getWindowState, type WindowName, type WindowState } from './enrollment-window.ts';

/** A cohort that somebody can join now or later. */
export interface WayIn {
  readonly id: string;
  readonly cohort: Cohort;
  readonly state: WindowState;
}

/** Lists the cohorts with a window that is open or is yet to open, the first to close first. */
export function listWaysIn(
  cohorts: readonly { readonly id: string; readonly data: Cohort }[],
  window: WindowName,
  now: Temporal.Instant,
): WayIn[] {
  const closing = ({ cohort }: WayIn): string => cohort.windows[window].closes;
  return cohorts
    .filter(({ data }) => getWindowNames(data).includes(window))
    .map(({ id, data }) => ({ id, cohort: data, state: getWindowState(data, window, now) }))
    .filter(({ state }) => state !== 'closed')
    .toSorted((one, other) => compareText(closing(one), closing(other)));
}
