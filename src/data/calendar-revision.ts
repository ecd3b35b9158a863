import process from 'node:process';
import { toRevisionWithoutHistory, type CalendarRevision } from '../domain/calendar/revision.ts';
import type { CohortView } from './cohorts.ts';

/** Gets which version of its events the calendars of a cohort hold. */
export function getCalendarRevision({
  id,
  data,
  grouping,
}: Pick<CohortView, 'id' | 'data' | 'grouping'>): CalendarRevision {
  const changed = grouping?.changes?.at(-1)?.decidedOn ?? grouping?.plannedOn;
  return readRevisions()[id] ?? toRevisionWithoutHistory(data, changed);
}

/** Reads what the build command found in the history of the records; nothing where it did not run. */
function readRevisions(): Readonly<Record<string, CalendarRevision>> {
  const found = process.env['ROUNDTABLE_REVISIONS'] ?? '{}';
  // scripts/build.ts writes it, from the repository's own history.
  return JSON.parse(found) as Record<string, CalendarRevision>;
}
