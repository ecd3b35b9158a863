import type { Freshness } from '../directory/freshness.ts';
import type { MentorState } from '../directory/mentor-state.ts';
import { toOpenShare, type OpenShare } from './shown-share.ts';

/** What counts of a mentor for the health of a programme. */
export interface CountedMentor {
  readonly handle: string;
  readonly state: MentorState;
  readonly freshness: Freshness;
}

/** Each mentor stands in one of these. */
export const mentorGroups = ['confirmed', 'unconfirmed', 'paused', 'alumni'] as const;
export type MentorGroup = (typeof mentorGroups)[number];

/** Who led groups in a cohort. */
export interface CohortLeads {
  readonly leads: ReadonlySet<string>;
  readonly isOver: boolean;
}

export interface MentorHealth {
  readonly counts: Readonly<Record<MentorGroup, number>>;
  /** Of those who could mentor now, how many said lately that they are still here. */
  readonly confirmed: OpenShare;
  /** Of those who led a group in a cohort that is over, how many lead in a later one. */
  readonly returned: OpenShare;
}

/**
 * Counts mentors by whether they are still with the programme.
 * @param cohorts those with groups, the earliest first
 */
export function toMentorHealth(
  mentors: readonly CountedMentor[],
  cohorts: readonly CohortLeads[],
): MentorHealth {
  const groups = mentors.map(toGroup);
  const count = (group: MentorGroup) => groups.filter((each) => each === group).length;
  const { led, returned } = countReturned(cohorts);
  return {
    counts: {
      confirmed: count('confirmed'),
      unconfirmed: count('unconfirmed'),
      paused: count('paused'),
      alumni: count('alumni'),
    },
    confirmed: toOpenShare(count('confirmed'), count('confirmed') + count('unconfirmed')),
    returned: toOpenShare(returned, led),
  };
}

/** Whoever leads a group at present, or led in the latest cohort, had no chance to come back yet. */
function countReturned(cohorts: readonly CohortLeads[]): { led: number; returned: number } {
  const earlier = cohorts.slice(0, -1).filter(({ isOver }) => isOver);
  const led = new Set(earlier.flatMap(({ leads }) => [...leads]));
  const returned = [...led].filter((handle) => {
    const first = cohorts.findIndex(({ leads }) => leads.has(handle));
    return cohorts.slice(first + 1).some(({ leads }) => leads.has(handle));
  });
  return { led: led.size, returned: returned.length };
}

function toGroup({ state, freshness }: CountedMentor): MentorGroup {
  if (state.kind === 'alumni' || state.kind === 'paused') return state.kind;
  return freshness.kind === 'confirmed' ? 'confirmed' : 'unconfirmed';
}
