import { toRail } from '../domain/schedule/rail.ts';
import { getCohortNext } from './cohort-next.ts';
import { getCohortRecord } from './cohort-record.ts';
import { getCohorts, type CohortView } from './cohorts.ts';
import { getNow } from './now.ts';

/** Gets the cohorts as the list of cohorts shows them: those to join first, then those under way by start, and past ones from the last back. */
export async function getCohortList(language: string) {
  const cohorts = await getCohorts(language);
  const current = cohorts.filter(({ state }) => state !== 'complete').toReversed();
  const toJoin = current.filter(({ state }) => state === 'open');
  const others = current.filter(({ state }) => state !== 'open');
  const past = cohorts.filter(({ state }) => state === 'complete');
  return {
    current: await Promise.all([...toJoin, ...others].map(toEntry)),
    past: await Promise.all(past.map((view) => toPastEntry(view, language))),
  };
}

async function toPastEntry(view: CohortView, language: string) {
  return { id: view.id, cohort: view.data, record: await getCohortRecord(view, language) };
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
