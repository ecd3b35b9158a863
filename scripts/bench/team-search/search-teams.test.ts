import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIntegerDraw } from '../../../src/domain/matching/integer-draw.ts';
import { countHours, listTeamColumns } from './list-team-columns.ts';
import { searchTeams } from './search-teams.ts';
import { isBetterResult, type TeamProblem, type TeamResult } from './team-problem.ts';

const plenty = 1_000_000;

function toSmallTeams(seed: number): TeamProblem {
  const draw = toIntegerDraw(seed);
  const size = 1 + draw.below(3);
  const hours = () => Array.from({ length: 24 }, (_, at) => at).filter(() => draw.below(4) > 0);
  const teams = Array.from({ length: 1 + draw.below(3) }, () => ({
    navigators: Array.from({ length: 1 + draw.below(2) }, hours),
    captain: hours(),
  }));
  const people = Array.from({ length: 1 + draw.below(6) }, () => ({
    free: hours(),
    rank: draw.below(4),
    teams: [...teams.keys()].filter(() => draw.below(3) > 0),
  }));
  return { size, hoursOfAll: 2, hoursWithCaptain: 3, teams, people };
}

/** Lets each person in turn join each team or none, and checks the hours of what comes out. */
function findBestResult(problem: TeamProblem): TeamResult {
  const sets = new Set(
    listAllSets(problem).map(({ team, people }) => `${team}: ${people.join(' ')}`),
  );
  let best: TeamResult = { placed: 0, completeTeams: 0, rankSum: 0 };
  const place = (person: number, teams: readonly (readonly number[])[]): void => {
    if (person < problem.people.length) {
      place(person + 1, teams);
      for (const team of problem.people[person]!.teams) {
        place(
          person + 1,
          teams.map((people, at) => (at === team ? [...people, person] : people)),
        );
      }
      return;
    }
    const isSound = teams.every(
      (people, team) => people.length === 0 || sets.has(`${team}: ${people.join(' ')}`),
    );
    const result = {
      placed: teams.flat().length,
      completeTeams: teams.filter(({ length }) => length === problem.size).length,
      rankSum: teams.flat().reduce((sum, one) => sum + problem.people[one]!.rank, 0),
    };
    if (isSound && isBetterResult(result, best)) best = result;
  };
  place(
    0,
    problem.teams.map(() => []),
  );
  return best;
}

/** Tries every set, hour by hour. */
function listAllSets(problem: TeamProblem) {
  const shared = (lists: readonly (readonly number[])[]) => {
    const [first = [], ...others] = lists;
    const common = first.filter((at) => others.every((list) => list.includes(at)));
    let hours = 0;
    for (let at = 0; at < common.length; at += 1) {
      if (common[at + 1] !== common[at]! + 1) continue;
      hours += 1;
      at += 1;
    }
    return hours;
  };
  const all: { team: number; people: number[] }[] = [];
  for (let set = 1; set < 1 << problem.people.length; set += 1) {
    const people = [...problem.people.keys()].filter((person) => (set >> person) & 1);
    problem.teams.forEach(({ navigators, captain }, team) => {
      const free = people.map((person) => problem.people[person]!.free);
      const isSound =
        people.length <= problem.size &&
        people.every((person) => problem.people[person]!.teams.includes(team)) &&
        shared([...navigators, ...free]) >= problem.hoursOfAll &&
        free.every((list) => shared([captain, list]) >= problem.hoursWithCaptain);
      if (isSound) all.push({ team, people });
    });
  }
  return all;
}

test('the sets of people who can be a team are those that share the hours', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const problem = toSmallTeams(seed);
      const toKey = ({ team, people }: { team: number; people: readonly number[] }) =>
        `${team}: ${people.join(' ')}`;
      const listed = listTeamColumns(problem).map(toKey).sort();
      expect(listed).toEqual(listAllSets(problem).map(toKey).sort());
    }),
    { numRuns: 100 },
  );
});

test('teams of small problems are the best in every aim in order', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const problem = toSmallTeams(seed);
      const { columns, result, isBest } = searchTeams(problem, plenty);
      expect(isBest).toBe(true);
      expect(result).toEqual(findBestResult(problem));
      const people = columns.flatMap((column) => column.people);
      expect(new Set(people).size).toBe(people.length);
      expect(people.length).toBe(result.placed);
    }),
    { numRuns: 200 },
  );
});

test('a search that runs out of steps still gives teams and does not call them the best', () => {
  const free = Array.from({ length: 48 }, (_, at) => at);
  const problem: TeamProblem = {
    size: 3,
    hoursOfAll: 5,
    hoursWithCaptain: 3,
    teams: Array.from({ length: 4 }, () => ({ navigators: [free], captain: free })),
    people: Array.from({ length: 12 }, (_, rank) => ({ free, rank, teams: [0, 1, 2, 3] })),
  };
  const { result, isBest } = searchTeams(problem, 1);
  expect(isBest).toBe(false);
  expect(result.placed).toBeGreaterThan(0);
});

test('three half hours in a row are one hour, four are two, and a gap breaks them', () => {
  expect(countHours(Int32Array.of(0b111))).toBe(1);
  expect(countHours(Int32Array.of(0b1111))).toBe(2);
  expect(countHours(Int32Array.of(0b1011011))).toBe(2);
  expect(countHours(Int32Array.of(1 << 31, 1))).toBe(1);
});
