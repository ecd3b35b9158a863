import { toGroupWorth } from '../circles/group-worth.ts';
import type { GroupWorth, PeerProblem } from '../circles/peer-problem.ts';
import { toAllowedPairs } from '../circles/peer-units.ts';

/** Two people who can be a pair, the lower index first, at the slot that is worth most to them. */
export interface PossiblePair {
  readonly one: number;
  readonly other: number;
  readonly slot: number;
  readonly worth: GroupWorth;
}

/**
 * Lists every possible pair, each at its best slot: fewest under the fit floor, then the greatest fit,
 * then the first. Whoever stays together with one other person can be a pair with that person alone,
 * and with more than one with nobody.
 */
export function toPossiblePairs(problem: PeerProblem): PossiblePair[] {
  const { people, together } = problem;
  const allowed = toAllowedPairs(problem);
  const partyOf = new Map(together.flatMap((party) => party.map((person) => [person, party])));
  const pairs: PossiblePair[] = [];
  for (let one = 0; one < people; one += 1) {
    for (let other = one + 1; other < people; other += 1) {
      if (allowed[one * people + other] !== 1) continue;
      if (!isWhole(partyOf.get(one), partyOf.get(other))) continue;
      const pair = toBestPair(problem, one, other);
      if (pair !== undefined) pairs.push(pair);
    }
  }
  return pairs;
}

function isWhole(party: readonly number[] | undefined, others: readonly number[] | undefined) {
  if (party === undefined && others === undefined) return true;
  return party === others && party?.length === 2;
}

function toBestPair(problem: PeerProblem, one: number, other: number): PossiblePair | undefined {
  let best: PossiblePair | undefined;
  for (let slot = 0; slot < problem.slots; slot += 1) {
    if (problem.free[one]?.[slot] !== 1 || problem.free[other]?.[slot] !== 1) continue;
    const worth = toGroupWorth(problem, [one, other], slot);
    const isBetter =
      best === undefined ||
      worth.underFloor < best.worth.underFloor ||
      (worth.underFloor === best.worth.underFloor && worth.value > best.worth.value);
    if (isBetter) best = { one, other, slot, worth };
  }
  return best;
}
