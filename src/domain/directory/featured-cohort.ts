import type { Cohort } from '../../schemas/cohort.ts';
import type { CohortState } from '../schedule/cohort-state.ts';
import { compareText } from '../text-order.ts';

/** What decides which cohort comes first. */
export interface CohortCandidate {
  readonly id: string;
  readonly state: CohortState;
  readonly data: Pick<Cohort, 'windows' | 'starts'>;
}

/** States in the order in which a visitor wants to hear of them. */
const urgency: readonly CohortState[] = [
  'open',
  'announced',
  'matching',
  'formed',
  'running',
  'closing',
  'complete',
];

/**
 * Chooses the cohort that a visitor should hear of first: one they can join (the one that closes
 * first), else the next to open, else the one that started last.
 */
export function getFeaturedCohort<Candidate extends CohortCandidate>(
  cohorts: readonly Candidate[],
): Candidate | undefined {
  return [...cohorts].sort(compareCandidates)[0];
}

function compareCandidates(one: CohortCandidate, other: CohortCandidate): number {
  const byState = urgency.indexOf(one.state) - urgency.indexOf(other.state);
  if (byState !== 0) return byState;
  return compareDates(one, other) || compareText(one.id, other.id);
}

function compareDates(one: CohortCandidate, other: CohortCandidate): number {
  const [a, b] = [one.data, other.data];
  if (one.state === 'open') return compareText(a.windows.mentees.closes, b.windows.mentees.closes);
  if (one.state === 'announced') {
    return compareText(a.windows.mentees.opens, b.windows.mentees.opens);
  }
  return compareText(b.starts, a.starts);
}
