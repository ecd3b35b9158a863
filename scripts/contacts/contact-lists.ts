import type { CohortFacts, PrivateParts } from '../../src/domain/matching/facts.ts';
import { toCohortSessions } from '../../src/domain/schedule/scheduled-session.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import type { Enrollment } from '../../src/schemas/enrollment.ts';
import { toCsv } from '../introduce/csv.ts';

/** Lists the handles of everybody who is in a cohort and has not withdrawn, in code-unit order. */
export function listEnrolled({ enrollments }: Pick<CohortFacts, 'enrollments'>): string[] {
  return [...enrollments]
    .filter(([, { state }]) => state !== 'withdrawn')
    .map(([handle]) => handle)
    .sort(compareCodeUnits);
}

/** Writes everybody who is enrolled as CSV, with what they sealed about reaching them. */
export function toEnrolledList(facts: CohortFacts, parts: PrivateParts): string {
  const head = ['name', 'handle', 'roles', 'state', 'place', 'contact', 'zone', 'access needs'];
  const rows = toRows(facts, (handle, { name, roles, state, place = '' }) => {
    const { contact = '', zone = '', accessNeeds = '' } = parts.get(handle) ?? {};
    return [name, handle, roles.join(' '), state, place, contact, zone, accessNeeds];
  });
  return toCsv([head, ...rows]);
}

/** Writes an attendance sheet of the sessions that everybody shares as CSV: one empty column a session. */
export function toSessionSheet(facts: CohortFacts): string {
  const sessions = toCohortSessions(facts.cohort).filter(
    ({ when, isCancelled }) => when === 'timed' && !isCancelled,
  );
  const head = sessions.map(({ session, date }) => `${date} ${session.title}`);
  const rows = toRows(facts, (handle, { name, roles }) => [
    name,
    handle,
    roles.join(' '),
    ...head.map(() => ''),
  ]);
  return toCsv([['name', 'handle', 'roles', ...head], ...rows]);
}

function toRows(
  facts: CohortFacts,
  toRow: (handle: string, enrollment: Enrollment) => string[],
): string[][] {
  return listEnrolled(facts).flatMap((handle) => {
    const enrollment = facts.enrollments.get(handle);
    return enrollment === undefined ? [] : [toRow(handle, enrollment)];
  });
}
