import { toRail } from '../domain/schedule/rail.ts';
import { getCohorts } from './cohorts.ts';
import { getNow } from './now.ts';

/** Gets the cohorts as the list of cohorts shows them: those that are not over by start, past ones from the last back. */
export async function getCohortList() {
  const [cohorts, now] = await Promise.all([getCohorts(), getNow()]);
  const entries = cohorts.map(({ id, data, state, grouping }) => {
    const stops = toRail(data, grouping === undefined ? 'unpublished' : 'published', now);
    return {
      id,
      cohort: data,
      state,
      next: stops.find(({ phase }) => phase === 'next'),
      groups: grouping?.groups.length ?? 0,
    };
  });
  return {
    current: entries.filter(({ state }) => state !== 'complete').toReversed(),
    past: entries.filter(({ state }) => state === 'complete'),
  };
}
