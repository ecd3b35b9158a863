import type { GroupWorth, PeerProblem } from './peer-problem.ts';

/** Computes the fit of one member of a group at a slot, by the formula of `PeerWorths`. */
function toPeerFit(
  { people, worths }: PeerProblem,
  members: readonly number[],
  person: number,
  slot: number,
): number {
  const others = members.length - 1;
  let sum = (worths.own[person]?.[slot] ?? 0) + (worths.size[members.length] ?? 0);
  for (const { weight, values } of worths.layers) {
    let layer = 0;
    for (const other of members) {
      if (other !== person) layer += values[person * people + other] ?? 0;
    }
    sum += weight * Math.floor(layer / others);
  }
  return Math.floor(sum / worths.divisor);
}

/** Computes what a group at a slot adds to each aim. */
export function toGroupWorth(
  problem: PeerProblem,
  members: readonly number[],
  slot: number,
): GroupWorth {
  let value = 0;
  let underFloor = 0;
  let leftOver = 0;
  for (const person of members) {
    const fit = toPeerFit(problem, members, person, slot);
    value += fit;
    if (fit < problem.fitFloor) underFloor += 1;
    leftOver += problem.leftOver[person] ?? 0;
  }
  return { leftOver, placed: members.length, underFloor, value };
}
