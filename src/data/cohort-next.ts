import type { Temporal } from 'temporal-polyfill';
import { isUnderWay } from '../domain/schedule/cohort-state.ts';
import { getDaysUntil } from '../domain/schedule/day-edges.ts';
import { getNextGroupWeek } from '../domain/schedule/next-session.ts';
import type { RailStop } from '../domain/schedule/rail.ts';
import type { WeekSession } from '../domain/schedule/scheduled-session.ts';
import type { Slot } from '../schemas/grouping.ts';
import type { CohortView } from './cohorts.ts';

/** What happens next in a cohort. */
export interface CohortNext {
  /** The next date of its rail. */
  readonly next: RailStop | undefined;
  /** The week in which groups meet, where that comes before anything else, and the days to its first. */
  readonly week: { readonly week: WeekSession; readonly days: number } | undefined;
}

/**
 * Gets what happens next in a cohort.
 * @param stops of its rail
 */
export function getCohortNext(
  view: CohortView,
  stops: readonly RailStop[],
  now: Temporal.Instant,
): CohortNext {
  const { data, state } = view;
  const next = stops.find(({ phase }) => phase === 'next');
  const meeting = isUnderWay(state) ? getNextGroupWeek(data, getOpenSlots(view), now) : undefined;
  if (meeting === undefined || (next !== undefined && meeting.date > next.date)) {
    return { next, week: undefined };
  }
  const days = getDaysUntil(meeting.week.date, now, data.zone);
  return { next, week: { week: meeting.week, days } };
}

/** Gets when the groups of a cohort meet; nothing before they are published, or where only members may know. */
export function getOpenSlots({ data, grouping }: CohortView): Slot[] | undefined {
  if (data.publish.times !== 'all') return undefined;
  return grouping?.groups.flatMap(({ slot }) => slot ?? []);
}
