import { expect, test } from 'vitest';
import { loadHighsSolver } from '../lib/highs-solver.ts';
import { readTeamInstance } from './team-instance.ts';
import { runTeams, runTeamsReference } from './teams.ts';

const evening = [18, 18.5, 19, 19.5, 20, 20.5];
const week = [0, 1, 2, 3, 4].flatMap((day) => evening.map((hour) => 24 * day + hour));
const text = JSON.stringify({
  teams: [
    { id: 7, nav: [week], cap: week },
    { id: 9, nav: [week, week.slice(0, 24)], cap: week },
  ],
  cands: [
    { slots: week, rank: 0, prefs: [] },
    { slots: week, rank: 1, prefs: [9] },
    { slots: week.slice(0, 6), rank: 0, prefs: [] },
    { slots: week, rank: 2, prefs: [7] },
    { slots: week, rank: 3, prefs: [7, 9] },
  ],
});

test('an instance is read in half hours, and no preference means any team', () => {
  const { problem, name } = readTeamInstance(text, 'sample');
  expect(name).toBe('sample');
  expect(problem.teams[0]?.captain.slice(0, 3)).toEqual([36, 37, 38]);
  expect(problem.people.map(({ teams }) => teams)).toEqual([[0, 1], [1], [0, 1], [0], [0, 1]]);
});

test('the search and the reference agree', async () => {
  const { problem } = readTeamInstance(text, 'sample');
  const run = runTeams(problem);
  expect(run).toEqual({ placed: 4, completeTeams: 1, rankSum: 6, status: 'optimal' });
  expect(runTeamsReference(problem, await loadHighsSolver())).toEqual(run);
});
