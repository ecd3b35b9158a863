import { getWindowNames } from '../domain/enrollment/joiners.ts';
import { programPages } from '../domain/program-pages.ts';
import {
  getWindowState,
  type WindowName,
  type WindowState,
} from '../domain/schedule/enrollment-window.ts';
import { compareText } from '../domain/text-order.ts';
import type { Cohort } from '../schemas/cohort.ts';
import { getCohorts } from './cohorts.ts';
import { getNow } from './now.ts';

/** A cohort that somebody can join now or later. */
export interface WayIn {
  readonly id: string;
  readonly cohort: Cohort;
  readonly state: WindowState;
}

/** Whom a page calls, and where they can join. */
export interface WaysIn {
  readonly window: WindowName;
  /** The earliest first. */
  readonly ways: readonly WayIn[];
}

/** Whom a page of the programme calls. */
const windowByPage: Readonly<Record<string, WindowName>> = {
  [programPages.becomeMentor]: 'mentors',
  [programPages.becomeMentee]: 'mentees',
};

/**
 * Gets the cohorts that those can join whom a page calls; undefined where it calls nobody.
 * @param slug of a page of the programme
 */
export async function getWaysIn(slug: string): Promise<WaysIn | undefined> {
  const window = windowByPage[slug];
  if (window === undefined) return undefined;
  const [cohorts, now] = await Promise.all([getCohorts(), getNow()]);
  const closing = (cohort: Cohort): string => cohort.windows[window].closes;
  const ways = cohorts
    .filter(({ data }) => getWindowNames(data).includes(window))
    .map(({ id, data }) => ({ id, cohort: data, state: getWindowState(data, window, now) }))
    .filter(({ state }) => state !== 'closed')
    .toSorted((one, other) => compareText(closing(one.cohort), closing(other.cohort)));
  return { window, ways };
}
