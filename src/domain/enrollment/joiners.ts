import type { Cohort } from '../../schemas/cohort.ts';
import type { Format } from '../../schemas/words.ts';
import type { WindowName } from '../schedule/enrollment-window.ts';
import { formatsByRole } from './roles.ts';

/** Who looks for a place in a cohort, by its formats. */
export type SeekerKind = 'mentees' | 'peers' | 'mentees-and-peers';

/** Tells who looks for a place: mentees where groups have leads, peers where they have none. */
export function getSeekerKind(formats: readonly Format[]): SeekerKind {
  const hasMentees = hasAny(formats, formatsByRole.mentee);
  const hasPeers = hasAny(formats, formatsByRole.peer);
  if (hasMentees && hasPeers) return 'mentees-and-peers';
  return hasPeers ? 'peers' : 'mentees';
}

/** Lists the windows through which somebody can join a cohort: among equals there is none for mentors. */
export function getWindowNames({ formats }: Pick<Cohort, 'formats'>): WindowName[] {
  return hasAny(formats, formatsByRole.mentor) ? ['mentors', 'mentees'] : ['mentees'];
}

function hasAny(formats: readonly Format[], wanted: readonly Format[]): boolean {
  return wanted.some((format) => formats.includes(format));
}
