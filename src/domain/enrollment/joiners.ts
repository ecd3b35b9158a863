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

/** How those with a mentor meet in a cohort, by its formats with a lead. */
export type LedKind = 'groups' | 'one-to-one' | 'reverse' | 'several';

/** Tells how those with a mentor meet in a cohort: in one way, or in several. */
export function getLedKind(formats: readonly Format[]): LedKind {
  const [led, ...others] = formats.filter((format) => formatsByRole.mentee.includes(format));
  if (others.length > 0) return 'several';
  return led === 'one-to-one' || led === 'reverse' ? led : 'groups';
}

/**
 * Gives the sizes that groups of a cohort can have, which one-to-one and pairs settle by themselves, and
 * the one aimed at, if a format leaves a choice.
 */
export function getShownSizes({ formats, groupSize }: Pick<Cohort, 'formats' | 'groupSize'>): {
  readonly min: number;
  readonly max: number;
  readonly target: number | undefined;
} {
  const sizes = formats.map((format) => {
    if (format === 'one-to-one') return { min: 1, max: 1 };
    return format === 'pair' ? { min: 2, max: 2 } : groupSize;
  });
  const min = Math.min(...sizes.map((size) => size.min));
  const target = sizes.includes(groupSize) ? groupSize.target : undefined;
  return { min, max: Math.max(...sizes.map((size) => size.max)), target };
}

/** Lists the windows through which somebody can join a cohort: among equals there is none for mentors. */
export function getWindowNames({ formats }: Pick<Cohort, 'formats'>): WindowName[] {
  return hasAny(formats, formatsByRole.mentor) ? ['mentors', 'mentees'] : ['mentees'];
}

function hasAny(formats: readonly Format[], wanted: readonly Format[]): boolean {
  return wanted.some((format) => formats.includes(format));
}
