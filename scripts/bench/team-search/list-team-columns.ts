import type { TeamColumn, TeamProblem } from './team-problem.ts';

/**
 * Lists every set of people who can be a team together, team by team. Whoever can be a team can also
 * be one with fewer people, so sets grow by one person at a time and are left where hours run out.
 */
export function listTeamColumns(problem: TeamProblem): TeamColumn[] {
  const words = toWordCount(problem);
  const free = problem.people.map((person) => toBits(person.free, words));
  return problem.teams.flatMap(({ navigators, captain }, team) => {
    const captainBits = toBits(captain, words);
    const common = navigators.map((halfHours) => toBits(halfHours, words)).reduce(meet);
    const people = [...problem.people.keys()].filter((person) => {
      const bits = free[person];
      const isAsked = problem.people[person]?.teams.includes(team) === true;
      return (
        isAsked &&
        bits !== undefined &&
        countHours(meet(captainBits, bits)) >= problem.hoursWithCaptain
      );
    });
    const columns: TeamColumn[] = [];
    const grow = (chosen: readonly number[], bits: Int32Array, from: number): void => {
      if (chosen.length > 0) columns.push({ team, people: chosen });
      if (chosen.length === problem.size) return;
      for (let at = from; at < people.length; at += 1) {
        const person = people[at] ?? 0;
        const met = meet(bits, free[person] ?? bits);
        if (countHours(met) >= problem.hoursOfAll) grow([...chosen, person], met, at + 1);
      }
    };
    grow([], common, 0);
    return columns;
  });
}

/**
 * Counts whole hours in half hours: from the first on, each that is followed by the next one makes an
 * hour with it. A run of `n` half hours has ⌊n / 2⌋.
 */
export function countHours(bits: Int32Array): number {
  let hours = 0;
  let carry = 0;
  for (const word of bits) {
    for (let left = word, at = 0; at < 32; at += 1, left >>>= 1) {
      if ((left & 1) === 0) carry = 0;
      else if (carry === 0) carry = 1;
      else {
        hours += 1;
        carry = 0;
      }
    }
  }
  return hours;
}

function toWordCount({ teams, people }: TeamProblem): number {
  const lists = [
    ...teams.flatMap(({ navigators, captain }) => [...navigators, captain]),
    ...people.map(({ free }) => free),
  ];
  const last = lists.reduce((most, list) => Math.max(most, list.at(-1) ?? 0), 0);
  return (last >> 5) + 1;
}

function toBits(halfHours: readonly number[], words: number): Int32Array {
  const bits = new Int32Array(words);
  for (const at of halfHours) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
  return bits;
}

function meet(one: Int32Array, other: Int32Array): Int32Array {
  return one.map((word, at) => word & (other[at] ?? 0));
}
