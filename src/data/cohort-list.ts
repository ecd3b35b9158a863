import { getDaysUntil } from '../domain/schedule/day-edges.ts';
import { isUnderWay } from '../domain/schedule/cohort-state.ts';
import { getNextGroupWeek } from '../domain/schedule/next-session.ts';
import { toRail } from '../domain/schedule/rail.ts';
import { getCohorts, type CohortView } from './cohorts.ts';
import { getNow } from './now.ts';

/** Gets the cohorts as the list of cohorts shows them: those that are not over by start, past ones from the last back. */
export async function getCohortList() {
  const cohorts = await getCohorts();
  const entries = await Promise.all(cohorts.map(toEntry));
  return {
    current: entries.filter(({ state }) => state !== 'complete').toReversed(),
    past: entries.filter(({ state }) => state === 'complete'),
  };
}

async function toEntry({ id, data, state, publication, grouping }: CohortView) {
  const now = await getNow();
  const stops = toRail(data, publication, now);
  const next = stops.find(({ phase }) => phase === 'next');
  const slots = grouping?.groups.flatMap(({ slot }) => slot ?? []);
  const meeting = isUnderWay(state)
    ? getNextGroupWeek(data, data.publish.times === 'all' ? slots : undefined, now)
    : undefined;
  const isFirst = meeting !== undefined && (next === undefined || meeting.date <= next.date);
  return {
    id,
    cohort: data,
    state,
    next,
    /** The week in which groups meet, where that comes before anything else. */
    week: isFirst
      ? { week: meeting.week, days: getDaysUntil(meeting.week.date, now, data.zone) }
      : undefined,
    groups: grouping?.groups.length ?? 0,
  };
}
