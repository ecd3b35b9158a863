import type { Enrollment } from '../../schemas/enrollment.ts';
import type { SeatCount } from './seats.ts';

/** Who has enrolled in a cohort, against the seats that its mentors bring. */
export interface CohortSeats extends SeatCount {
  /** Mentors who enrolled to lead. */
  readonly leads: number;
  /** Who joins peers beside groups that are led, and takes no mentor's seat. */
  readonly peers: number;
}

/**
 * Counts a cohort's seats before its groups are formed: each enrolled mentor brings their free
 * seats, up to the largest group; everybody else who enrolled asks for one, except peers where
 * somebody leads.
 * @param freeSeats seats that each mentor can bring, by handle
 */
export function countCohortSeats(
  enrollments: readonly Pick<Enrollment, 'handle' | 'roles' | 'state'>[],
  freeSeats: ReadonlyMap<string, number>,
  largestGroup: number,
): CohortSeats {
  const present = enrollments.filter((enrollment) => enrollment.state !== 'withdrawn');
  const leads = present.filter((enrollment) => enrollment.roles.includes('mentor'));
  const seekers = present.filter(({ roles }) => roles.some((role) => role !== 'mentor'));
  const mentees = seekers.filter(({ roles }) => roles.includes('mentee'));
  const capacity = leads.reduce(
    (sum, { handle }) => sum + Math.min(largestGroup, freeSeats.get(handle) ?? 0),
    0,
  );
  const taken = leads.length === 0 ? seekers.length : mentees.length;
  const peers = seekers.length - taken;
  return { leads: leads.length, peers, capacity, taken, free: Math.max(0, capacity - taken) };
}

/** A published group with the seats that it has. */
export interface SeatedGroup {
  readonly leads: number;
  readonly members: number;
  readonly capacity: number;
}

/** Adds up the seats of a cohort's published groups: who has one, and how many stayed empty. */
export function countGroupedSeats(groups: readonly SeatedGroup[]): CohortSeats {
  const addUp = (count: (group: SeatedGroup) => number) =>
    groups.reduce((sum, group) => sum + count(group), 0);
  const taken = addUp(({ members }) => members);
  const capacity = addUp((group) => group.capacity);
  const leads = addUp((group) => group.leads);
  return { leads, peers: 0, capacity, taken, free: capacity - taken };
}
