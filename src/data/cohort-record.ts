import { toCohortRecord } from '../domain/health/cohort-record.ts';
import type { CohortView } from './cohorts.ts';
import { getProgram } from './program.ts';
import { getTopicLabels } from './topics.ts';

/** As many topics as say what a cohort was about. */
const shownTopics = 5;

/** Gets what came of a cohort, with the labels of its topics. */
export async function getCohortRecord({ data, published }: CohortView) {
  const [{ goals }, labelOf] = await Promise.all([getProgram(), getTopicLabels()]);
  const record = toCohortRecord(data, published, goals);
  return {
    ...record,
    topics: record.topics.slice(0, shownTopics).map((id) => ({ id, label: labelOf(id) })),
  };
}
