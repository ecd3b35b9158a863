import { toCohortRecord } from '../domain/health/cohort-record.ts';
import type { CohortView } from './cohorts.ts';
import { getProgram } from './program.ts';
import { getTopicNames } from './topics.ts';

/** As many topics as say what a cohort was about. */
const shownTopics = 5;

/** Gets what came of a cohort, with the names of its topics, in a language. */
export async function getCohortRecord({ data, grouping }: CohortView, language: string) {
  const [{ goals }, nameOf] = await Promise.all([getProgram(language), getTopicNames(language)]);
  const record = toCohortRecord(data, grouping, goals);
  return {
    ...record,
    topics: record.topics.slice(0, shownTopics).map(nameOf),
  };
}
