import type { PeerProblem } from './peer-problem.ts';

/** Joins people into units: whoever stays together is one, everybody else is one of their own; by first person. */
export function toPeerUnits({ people, together }: PeerProblem): number[][] {
  const bound = new Set(together.flat());
  const singles = Array.from({ length: people }, (_, person) => [person]);
  const parties = together.map((party) => [...party].sort((one, other) => one - other));
  return [...singles.filter(([person = 0]) => !bound.has(person)), ...parties].sort(
    ([one = 0], [other = 0]) => one - other,
  );
}

/** Writes, at one · people + other, 1 where two people can share a group: no wish apart, a language, a slot. */
export function toAllowedPairs(problem: PeerProblem): Uint8Array {
  const { people, apart } = problem;
  const allowed = new Uint8Array(people * people);
  for (let one = 0; one < people; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (!hasCommonSlot(problem, one, other) || !hasCommonLanguage(problem, one, other)) continue;
      allowed[one * people + other] = 1;
      allowed[other * people + one] = 1;
    }
  }
  for (const [one, other] of apart) {
    allowed[one * people + other] = 0;
    allowed[other * people + one] = 0;
  }
  return allowed;
}

function hasCommonSlot({ free }: PeerProblem, one: number, other: number): boolean {
  const theirs = free[other];
  return free[one]?.some((isFree, slot) => isFree === 1 && theirs?.[slot] === 1) === true;
}

function hasCommonLanguage({ languages }: PeerProblem, one: number, other: number): boolean {
  const words = languages[one] ?? new Uint32Array(0);
  const theirs = languages[other];
  if (words.length === 0) return true;
  return words.some((word, at) => (word & (theirs?.[at] ?? 0)) !== 0);
}
