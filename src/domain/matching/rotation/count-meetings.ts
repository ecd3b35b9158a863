import type { Rotation } from '../../../schemas/rotation.ts';
import { toMetPairs, type HandlePair } from '../ledger/met-pairs.ts';

/** How often people meet in some rounds who met before. */
export interface MeetingCounts {
  /** Meetings of two who met in an earlier one of the rounds. */
  readonly repeats: number;
  /** First meetings of two who met before the rotation. */
  readonly earlier: number;
}

/** Counts who meets again in some rounds, from their groups alone. */
export function countMeetings(
  rounds: Rotation['rounds'],
  metBefore: readonly HandlePair[],
): MeetingCounts {
  const before = new Set(metBefore.map((pair) => pair.join(' ')));
  const met = new Set<string>();
  let repeats = 0;
  let earlier = 0;
  for (const { groups } of rounds) {
    for (const group of groups) {
      for (const pair of toMetPairs([group])) {
        const key = pair.join(' ');
        if (met.has(key)) repeats += 1;
        else if (before.has(key)) earlier += 1;
        met.add(key);
      }
    }
  }
  return { repeats, earlier };
}

/** Counts how often each of some people sits out rounds to which they could have come. */
export function countSitOuts(
  rounds: Rotation['rounds'],
  present: ReadonlyMap<string, readonly string[]>,
  people: readonly string[],
): { fewest: number; most: number } {
  const counts = people.map(
    (handle) =>
      rounds.filter(
        ({ session, groups }) =>
          present.get(session)?.includes(handle) === true && !groups.flat().includes(handle),
      ).length,
  );
  if (counts.length === 0) return { fewest: 0, most: 0 };
  return { fewest: Math.min(...counts), most: Math.max(...counts) };
}
