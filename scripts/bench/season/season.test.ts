import { beforeAll, describe, expect, test } from 'vitest';
import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import { findPrivateFaults } from '../../../src/domain/matching/verify/verify-private.ts';
import { loadHighsSolver } from '../../lib/highs-solver.ts';
import { playSeason, type PlayedWeek, type WeekFigures } from './run-season.ts';
import { seasonWeeks, toEnrolled, toSeasonCrowd } from './season-crowd.ts';
import { toSeasonWeeks } from './season-events.ts';
import { strategyNames, type StrategyName } from './season-strategies.ts';
import { countUnprovenWaits, findLongestWait } from './season-table.ts';

let solver: MatchingSolver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

describe('the story of a season', () => {
  const crowd = toSeasonCrowd(480, 1);
  const story = toSeasonWeeks(crowd, 1);

  test('is the same from the same seed, and another from another', () => {
    expect(toSeasonWeeks(toSeasonCrowd(480, 1), 1)).toEqual(story);
    expect(toSeasonWeeks(crowd, 2)).not.toEqual(story);
  });

  test('has leads and seekers who leave, pause and come back, people who join late, and absences', () => {
    const leaves = story.flatMap(({ request }) => request.leaves);
    const pauses = story.flatMap(({ request }) => request.pauses);
    const joins = story.flatMap(({ request }) => request.joins);
    const ofLeads = leaves.filter((handle) => handle.startsWith('lead'));
    const ofSeekers = leaves.length - ofLeads.length;
    expect(ofSeekers / 480).toBeGreaterThan(0.12);
    expect(ofSeekers / 480).toBeLessThan(0.25);
    expect(ofLeads.length).toBeGreaterThan(5);
    expect(pauses.some((handle) => joins.includes(handle))).toBe(true);
    expect(crowd.late.seekers.every((handle) => joins.includes(handle))).toBe(true);
    expect(story.every(({ absent }) => absent.size > 10)).toBe(true);
    expect(story.map(({ week }) => week)).toEqual(
      Array.from({ length: seasonWeeks - 1 }, (_, index) => index + 2),
    );
  });

  test('asks nothing of people who are not there', () => {
    const present = new Set(toEnrolled(crowd, new Set()).enrollments.keys());
    for (const { request, joined } of story) {
      for (const handle of [...request.leaves, ...request.pauses]) {
        expect(present.delete(handle)).toBe(true);
      }
      for (const handle of request.joins) {
        expect(present.has(handle)).toBe(false);
        expect(toEnrolled(crowd, joined).enrollments.has(handle)).toBe(true);
        present.add(handle);
      }
    }
  });
});

test('waits are counted by person and week, and only where nothing proves them', () => {
  const week = (unplaced: string[], isProven: boolean): WeekFigures => ({
    week: 2,
    seekers: 9,
    unplaced,
    isProven,
    moves: 0,
    slots: 0,
    value: 0,
    small: 0,
    thin: 0,
    cpuSeconds: 0,
  });
  const weeks = [
    week(['a'], false),
    week(['a', 'b'], false),
    week(['a', 'b'], true),
    week(['b'], false),
  ];
  expect(countUnprovenWaits(weeks)).toBe(2);
  expect(findLongestWait(weeks)).toBe(3);
});

describe('four weeks of a small season', () => {
  const order = { seekers: 16, seed: 3, weeks: 4 };
  const played = new Map<StrategyName, readonly WeekFigures[]>();
  const looked: PlayedWeek[] = [];
  beforeAll(() => {
    for (const name of strategyNames) {
      const look = (one: PlayedWeek) => (name === 'smallest' ? undefined : looked.push(one));
      played.set(name, playSeason(order, name, solver, look));
    }
  });
  const sum = (name: StrategyName, read: (week: WeekFigures) => number) =>
    (played.get(name) ?? []).reduce((all, week) => all + read(week), 0);

  test('nobody is without a group for more than a week when it is repaired, unless that is proven', () => {
    expect(played.get('repair')).toHaveLength(order.weeks - 1);
    expect(countUnprovenWaits(played.get('repair') ?? [])).toBe(0);
  });

  test('repair moves no more people than planning anew does, for at most a tenth of the fit', () => {
    expect(sum('repair', ({ moves }) => moves)).toBeLessThanOrEqual(
      sum('replan', ({ moves }) => moves),
    );
    expect(sum('repair', ({ slots }) => slots)).toBeLessThanOrEqual(
      sum('replan', ({ slots }) => slots),
    );
    expect(sum('repair', ({ value }) => value)).toBeGreaterThan(
      0.9 * sum('replan', ({ value }) => value),
    );
  });

  test('as many have a group as when all are planned anew, and as many or fewer in the smallest group', () => {
    const unplaced = (name: StrategyName) =>
      (played.get(name) ?? []).map((week) => week.unplaced.length);
    expect(unplaced('repair')).toEqual(unplaced('replan'));
    expect(sum('smallest', (week) => week.unplaced.length)).toBeGreaterThanOrEqual(
      sum('repair', (week) => week.unplaced.length),
    );
  });

  test('every group of every week holds: sizes, hours that are still to come, people apart', () => {
    for (const { facts, grouping, week } of looked) {
      const { min, max } = facts.cohort.groupSize;
      const members = grouping.groups.flatMap((group) => group.members);
      expect(new Set(members).size).toBe(members.length);
      for (const group of grouping.groups) {
        expect(group.members.length).toBeGreaterThanOrEqual(min);
        expect(group.members.length).toBeLessThanOrEqual(max);
      }
      const running = { ...facts, from: week.request.from };
      expect(findPrivateFaults(running, facts.privateParts, grouping)).toEqual([]);
    }
  });
});
