import type { Temporal } from 'temporal-polyfill';
import type { Cohort } from '../../schemas/cohort.ts';
import type { Rotation } from '../../schemas/rotation.ts';
import { toDayEnd, toDayStart } from '../schedule/day-edges.ts';
import { toCohortSessions, type ScheduledSession } from '../schedule/scheduled-session.ts';
import { compareText } from '../text-order.ts';

/** Where a round stands today. */
export type RoundPhase = 'past' | 'now' | 'next' | 'later';

/** A round as its page shows it. */
export interface ShownRound {
  readonly entry: ScheduledSession;
  readonly phase: RoundPhase;
  /** Handles, group by group. */
  readonly groups: readonly (readonly string[])[];
}

/** One person's way through the rounds. */
export interface RotationCard {
  readonly handle: string;
  /** In order of time; `others` is empty where they are in no group. */
  readonly meetings: readonly { readonly round: ShownRound; readonly others: readonly string[] }[];
}

/**
 * Lists the rounds of a published rotation in order of time, with people who left taken out.
 * @param staying handles of those whose enrollment in the cohort stands
 */
export function toShownRounds(
  cohort: Cohort,
  rotation: Rotation,
  staying: ReadonlySet<string>,
  now: Temporal.Instant,
): ShownRound[] {
  const groupsOf = new Map(rotation.rounds.map(({ session, groups }) => [session, groups]));
  let isNextFound = false;
  return toCohortSessions(cohort).flatMap((entry): ShownRound[] => {
    const groups = groupsOf.get(entry.session.id);
    if (groups === undefined) return [];
    const { starts, ends } = toEdges(entry, cohort.zone);
    const isPast = ends <= now.toString();
    const isHeld = !isPast && !entry.isCancelled;
    const isNow = isHeld && starts <= now.toString();
    const isNext = isHeld && !isNow && !isNextFound;
    isNextFound ||= isNow || isNext;
    const phase = isPast ? 'past' : isNow ? 'now' : isNext ? 'next' : 'later';
    const left = groups.map((group) => group.filter((handle) => staying.has(handle)));
    return [{ entry, phase, groups: left.filter(({ length }) => length > 0) }];
  });
}

/** Puts what is next first, then what comes, then what was, the latest first. */
export function toReadingOrder(rounds: readonly ShownRound[]): ShownRound[] {
  const past = rounds.filter(({ phase }) => phase === 'past');
  return [...rounds.filter(({ phase }) => phase !== 'past'), ...past.toReversed()];
}

/** Makes a card for everybody in a rotation, by handle. */
export function toRotationCards(rounds: readonly ShownRound[]): RotationCard[] {
  const people = [...new Set(rounds.flatMap(({ groups }) => groups.flat()))].sort(compareText);
  return people.map((handle) => ({
    handle,
    meetings: rounds.map((round) => {
      const group = round.groups.find((one) => one.includes(handle)) ?? [];
      return { round, others: group.filter((other) => other !== handle) };
    }),
  }));
}

/** The instants in UTC between which a round can happen. */
function toEdges(entry: ScheduledSession, zone: string): { starts: string; ends: string } {
  if (entry.when === 'timed') return { starts: entry.starts, ends: entry.ends };
  return {
    starts: toDayStart(entry.date, zone).toString(),
    ends: toDayEnd(entry.lastDate, zone).toString(),
  };
}
