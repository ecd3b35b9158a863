import type { Enrollment } from '../../schemas/enrollment.ts';
import type { SeatCount } from './seats.ts';

/** Who has enrolled in a cohort, against the seats that its mentors bring. */
export interface CohortSeats extends SeatCount {
  /** Mentors who enrolled to lead. */
  readonly leads: number;
}

/**
 * Counts a cohort's seats before its groups are formed: each enrolled mentor brings their free
 * seats, up to the largest group; everybody else who enrolled asks for one.
 * @param freeSeats seats that each mentor can bring, by handle
 */
export function countCohortSeats(
  enrollments: readonly Pick<Enrollment, 'handle' | 'roles' | 'state'>[],
  freeSeats: ReadonlyMap<string, number>,
  largestGroup: number,
): CohortSeats {
  const present = enrollments.filter((enrollment) => enrollment.state !== 'withdrawn');
  const leads = present.filter((enrollment) => enrollment.roles.includes('mentor'));
  const seekers = present.filter((enrollment) =>
    enrollment.roles.some((role) => role !== 'mentor'),
  );
  const capacity = leads.reduce(
    (sum, { handle }) => sum + Math.min(largestGroup, freeSeats.get(handle) ?? 0),
    0,
  );
  const taken = seekers.length;
  return { leads: leads.length, capacity, taken, free: Math.max(0, capacity - taken) };
}
