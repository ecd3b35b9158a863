import type { IsoDate } from '../../schemas/keys.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import type { SeatCount } from './seats.ts';

/** What a mentor's profile offers today. */
export type MentorState =
  | { readonly kind: 'open' | 'full' | 'alumni' }
  | { readonly kind: 'paused'; readonly until: IsoDate | undefined };

/** Decides whether a profile may be shown: its mentor agreed, and it is no draft. */
export function isPublicMentor(mentor: Pick<Mentor, 'consent' | 'status'>): boolean {
  return mentor.consent !== undefined && mentor.status !== 'draft';
}

/**
 * Derives a mentor's state. A pause is over on the day that it names, whatever the status still says.
 * @param today a day in UTC
 */
export function getMentorState(
  mentor: Pick<Mentor, 'status' | 'pausedUntil'>,
  seats: SeatCount,
  today: IsoDate,
): MentorState {
  const { status, pausedUntil } = mentor;
  if (status === 'alumni') return { kind: 'alumni' };
  const isPaused = status === 'paused' && (pausedUntil === undefined || today < pausedUntil);
  if (isPaused) return { kind: 'paused', until: pausedUntil };
  return { kind: seats.free > 0 ? 'open' : 'full' };
}
