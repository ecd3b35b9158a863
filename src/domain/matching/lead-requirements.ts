import type { Person, Problem, Table } from './problem.ts';

/**
 * Tells whether the leads of a table help a seeker with what the cohort requires; who asked for nothing
 * is content with any. In reverse mentoring there is no group but about a topic that each member wants.
 */
export function isHelpedAsRequired(
  { requirements }: Problem,
  { topics, goalTopics }: Person,
  { format, helpsWith }: Table,
): boolean {
  const isHelped = (asked: readonly string[]) =>
    asked.length === 0 || asked.some((topic) => helpsWith.includes(topic));
  if (format === 'reverse' && !topics.some((topic) => helpsWith.includes(topic))) return false;
  if (requirements.includes('topic') && !isHelped(topics)) return false;
  return !requirements.includes('goal-topic') || isHelped(goalTopics);
}

/** Tells whether a table has a lead whom a seeker ranked, where the cohort requires that and they ranked any. */
export function hasLeadAsRequired(
  { people }: Problem,
  { neededLeads }: Person,
  { leads }: Table,
): boolean {
  if (neededLeads.length === 0) return true;
  return leads.some((lead) => neededLeads.includes(people[lead]?.handle ?? ''));
}
