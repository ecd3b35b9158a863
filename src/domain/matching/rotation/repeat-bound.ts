import { findWeightedMatching } from '../pairs/weighted-matching.ts';
import { hasCommon, toPairMarks, type RotationProblem } from './rotation-problem.ts';
import { toPastMeetings } from './rotation-state.ts';
import { countSeated, type RoundSizes } from './round-sizes.ts';

/** Why people must meet again. */
export type RepeatReason = 'none' | 'partners' | 'few-groups' | 'last-pairs';

/** How few repeats there can be at least, and what shows it. */
export interface RepeatBound {
  readonly atLeast: number;
  readonly reason: RepeatReason;
}

/**
 * Bounds from below how many meetings of the rounds to come must be repeats, whoever meets whom, as
 * long as rounds have these sizes. The greatest of three counts, each of which holds by itself:
 * partners: nobody meets more new people than they may still meet; few-groups: people of one round
 * have too few groups to part into in another; last-pairs: a round of pairs has no matching of new ones.
 */
export function boundRepeats(problem: RotationProblem, sizes: readonly RoundSizes[]): RepeatBound {
  const bounds: readonly (readonly [RepeatReason, number])[] = [
    ['partners', boundByPartners(problem, sizes)],
    ['few-groups', boundByGroups(problem, sizes)],
    ['last-pairs', boundByMatchings(problem, sizes)],
  ];
  return bounds.reduce<RepeatBound>(
    (best, [reason, atLeast]) => (atLeast > best.atLeast ? { atLeast, reason } : best),
    { atLeast: 0, reason: 'none' },
  );
}

/**
 * ⌈½ Σ max(0, meetings of a person − new people they may meet)⌉ at its smallest: who sits out, and who is
 * in a larger group, is open, so each person has from `least` to `most` meetings and only their sum is
 * given.
 */
function boundByPartners(problem: RotationProblem, sizes: readonly RoundSizes[]): number {
  const partners = countPartners(problem);
  const all = sizes.flat().reduce((sum, size) => sum + size * (size - 1), 0);
  let forced = 0;
  let room = 0;
  partners.forEach((allowed, person) => {
    let least = 0;
    let most = 0;
    problem.rounds.forEach(({ present }, round) => {
      const groups = sizes[round] ?? [];
      if (present[person] !== 1 || groups.length === 0) return;
      const isFull = countSeated(groups) === countPresent(present);
      if (isFull) least += Math.min(...groups) - 1;
      most += Math.max(...groups) - 1;
    });
    forced += Math.max(0, least - allowed);
    room += Math.max(least, Math.min(most, allowed));
  });
  return Math.ceil((forced + Math.max(0, all - room)) / 2);
}

/** By person: how many people whom they have not met they could be with in some round. */
function countPartners(problem: RotationProblem): number[] {
  const { people, rounds } = problem;
  const meets = toPastMeetings(problem);
  const apart = toPairMarks(people, problem.apart);
  const counts = Array.from({ length: people }, () => 0);
  for (let one = 0; one < people; one += 1) {
    for (let other = one + 1; other < people; other += 1) {
      const pair = one * people + other;
      if (apart[pair] === 1 || (meets[pair] ?? 0) > 0) continue;
      const canMeet = rounds.some(
        (round) =>
          round.present[one] === 1 && round.present[other] === 1 && hasCommon(round, [one, other]),
      );
      if (!canMeet) continue;
      counts[one] = (counts[one] ?? 0) + 1;
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  return counts;
}

/** Σ over the rounds of the most pairs that any earlier round forces on it. */
function boundByGroups(
  { past, rounds, people }: RotationProblem,
  sizes: readonly RoundSizes[],
): number {
  const earlier = past.map((groups): SplitRound => {
    const seated = new Uint8Array(people);
    for (const person of groups.flat()) seated[person] = 1;
    return { coming: seated, seated: groups.flat().length, groups: groups.length };
  });
  let sum = 0;
  rounds.forEach(({ present }, round) => {
    const groups = sizes[round] ?? [];
    const own = { coming: present, seated: countSeated(groups), groups: groups.length };
    sum += Math.max(0, ...earlier.map((one) => countForced(one, own, people)));
    earlier.push(own);
  });
  return sum;
}

interface SplitRound {
  readonly coming: Uint8Array;
  readonly seated: number;
  readonly groups: number;
}

/** Pairs that meet in both of two rounds: people in both, spread as evenly as can be over groups of one and of the other. */
function countForced(one: SplitRound, other: SplitRound, people: number): number {
  let both = 0;
  for (let person = 0; person < people; person += 1) {
    if (one.coming[person] === 1 && other.coming[person] === 1) both += 1;
  }
  const sitting =
    countPresent(one.coming) - one.seated + (countPresent(other.coming) - other.seated);
  const shared = Math.max(0, both - sitting);
  const cells = one.groups * other.groups;
  if (cells === 0) return 0;
  const each = Math.floor(shared / cells);
  const larger = shared % cells;
  return larger * ((each * (each + 1)) / 2) + (cells - larger) * ((each * (each - 1)) / 2);
}

/** For rounds of pairs alone: in each, a matching of as many pairs has this many of people who have met. */
function boundByMatchings(problem: RotationProblem, sizes: readonly RoundSizes[]): number {
  const meets = toPastMeetings(problem);
  if (!meets.some((met) => met > 0)) return 0;
  const apart = toPairMarks(problem.people, problem.apart);
  let sum = 0;
  problem.rounds.forEach((round, index) => {
    const groups = sizes[index] ?? [];
    if (groups.length === 0 || groups.some((size) => size !== 2)) return;
    const most = countNewPairs(problem.people, (one, other) => {
      const pair = one * problem.people + other;
      const isOpen = apart[pair] !== 1 && (meets[pair] ?? 0) === 0;
      const isThere = round.present[one] === 1 && round.present[other] === 1;
      return isOpen && isThere && hasCommon(round, [one, other]);
    });
    sum += Math.max(0, groups.length - most);
  });
  return sum;
}

/** Counts the pairs of the largest matching of people who may meet. */
export function countNewPairs(
  people: number,
  canMeet: (one: number, other: number) => boolean,
): number {
  const weights = new Float64Array(people * people);
  for (let one = 0; one < people; one += 1) {
    for (let other = one + 1; other < people; other += 1) {
      if (!canMeet(one, other)) continue;
      weights[one * people + other] = 1;
      weights[other * people + one] = 1;
    }
  }
  const { mates } = findWeightedMatching(people, weights);
  return mates.filter((mate) => mate >= 0).length / 2;
}

function countPresent(present: Uint8Array): number {
  return present.reduce((sum, one) => sum + one, 0);
}
