import { toRail } from '../domain/schedule/rail.ts';
import { getCohortNext } from './cohort-next.ts';
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

async function toEntry(view: CohortView) {
  const { id, data, state, publication, grouping } = view;
  const now = await getNow();
  return {
    id,
    cohort: data,
    state,
    ...getCohortNext(view, toRail(data, publication, now), now),
    groups: grouping?.groups.length ?? 0,
  };
}
