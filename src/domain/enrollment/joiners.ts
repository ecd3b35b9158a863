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

/** A size that groups of a cohort can have: fixed where two meet, else what the cohort says. */
export interface ShownSize {
  /** How they meet; `some-led` where only some of the groups have a lead. */
  readonly kind: 'one-to-one' | 'pair' | 'led' | 'some-led' | 'equals';
  /** People, leads not counted. */
  readonly min: number;
  readonly max: number;
  /** The size aimed at, where there is a choice. */
  readonly target: number | undefined;
}

/** Lists the sizes that groups of a cohort can have, one for each way to meet that has a size of its own. */
export function getShownSizes({
  formats,
  groupSize,
}: Pick<Cohort, 'formats' | 'groupSize'>): ShownSize[] {
  const { min, max } = groupSize;
  const larger = formats.filter((format) => format !== 'one-to-one' && format !== 'pair');
  const isLed = hasAny(larger, formatsByRole.mentee);
  const led = hasAny(larger, formatsByRole.peer) ? 'some-led' : 'led';
  const groups: ShownSize = {
    kind: isLed ? led : 'equals',
    min,
    max,
    target: min === max ? undefined : groupSize.target,
  };
  const isOneToOne = formats.includes('one-to-one') || (groups.kind === 'led' && max === 1);
  return [
    ...(isOneToOne ? [toFixedSize('one-to-one', 1)] : []),
    ...(formats.includes('pair') ? [toFixedSize('pair', 2)] : []),
    ...(larger.length > 0 && max > 1 ? [groups] : []),
  ];
}

function toFixedSize(kind: 'one-to-one' | 'pair', people: number): ShownSize {
  return { kind, min: people, max: people, target: undefined };
}

/** Gives the most people that a group of a format can have, its leads not counted. */
export function getLargestSize(format: Format, { max }: Pick<Cohort['groupSize'], 'max'>): number {
  if (format === 'one-to-one') return 1;
  return format === 'pair' ? 2 : max;
}

/** Lists the windows through which somebody can join a cohort: among equals there is none for mentors. */
export function getWindowNames({ formats }: Pick<Cohort, 'formats'>): WindowName[] {
  return hasAny(formats, formatsByRole.mentor) ? ['mentors', 'mentees'] : ['mentees'];
}

function hasAny(formats: readonly Format[], wanted: readonly Format[]): boolean {
  return wanted.some((format) => formats.includes(format));
}
