import { countSeatsDuring, type SeatCount } from '../../src/domain/directory/seats.ts';
import type { CohortFacts } from '../../src/domain/matching/facts.ts';
import { compareCodeUnits } from '../../src/records/text/words.ts';
import { toCount } from './words.ts';

/**
 * Names the mentors of a cohort who have at most one seat left beside other cohorts at the same time,
 * or none, or fewer than none, before groups are formed: a person may want to ask them first. It rests
 * on public records alone.
 */
export function toCapacityLines(facts: CohortFacts): string[] {
  const lines = listLeads(facts).flatMap((handle) => {
    const capacity = facts.mentors.get(handle)?.capacity ?? 0;
    const seats = countSeatsDuring(handle, capacity, facts.others, facts.cohort);
    return seats.taken > 0 && seats.free <= 1 ? [`  ${handle}: ${toWords(seats)}`] : [];
  });
  return lines.length === 0
    ? []
    : ['Mentors near their capacity or over it, beside other cohorts at the same time:', ...lines];
}

function listLeads({ enrollments }: CohortFacts): string[] {
  return [...enrollments]
    .filter(([, { roles, state }]) => roles.includes('mentor') && state === 'complete')
    .map(([handle]) => handle)
    .sort(compareCodeUnits);
}

function toWords({ taken, capacity }: SeatCount): string {
  const seats = `${taken} of ${toCount(capacity, 'seat')} taken`;
  return taken > capacity ? `${seats}, which is more than they offered` : seats;
}
