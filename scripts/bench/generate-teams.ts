import { toIntegerDraw, type IntegerDraw } from '../../src/domain/matching/integer-draw.ts';
import type { TeamProblem } from './team-search/team-problem.ts';

/** What a generated team problem is like. */
export interface TeamShape {
  readonly teams: number;
  readonly people: number;
  /** How many teams each person would join; 0 means any. */
  readonly choices: number;
}

const halfHoursADay = 48;
const days = 7;
/** When evenings begin by region, in half hours of a day in UTC. */
const evenings = [36, 38, 34, 24, 46] as const;
const ranks = 3;

/**
 * Draws a team problem as group programs have them: a navigator and a captain for each team, and people
 * of a few regions who are free for three or four hours on most evenings and half of the mornings.
 */
export function generateTeams({ teams, people, choices }: TeamShape, seed: number): TeamProblem {
  const draw = toIntegerDraw(seed);
  return {
    size: 3,
    hoursOfAll: 5,
    hoursWithCaptain: 3,
    teams: Array.from({ length: teams }, () => {
      const region = draw.below(evenings.length);
      const navigator = drawHours(draw, region, 95);
      return { navigators: [navigator], captain: join(navigator, drawHours(draw, region, 70)) };
    }),
    people: Array.from({ length: people }, () => ({
      free: drawHours(draw, draw.below(evenings.length), 80),
      rank: draw.below(ranks),
      teams: drawTeams(draw, teams, choices),
    })),
  };
}

function drawHours(draw: IntegerDraw, region: number, percent: number): number[] {
  const evening = evenings[region] ?? 0;
  const hours = new Set<number>();
  for (let day = 0; day < days; day += 1) {
    if (draw.below(100) < percent) addBlock(hours, day * halfHoursADay + evening, draw);
    if (draw.below(100) < percent / 2) addBlock(hours, day * halfHoursADay + evening - 20, draw);
  }
  return toAscending(hours);
}

/** Adds three to four hours; what passes the end of the week is at its beginning. */
function addBlock(hours: Set<number>, start: number, draw: IntegerDraw): void {
  const length = 6 + draw.below(3);
  for (let at = start; at < start + length; at += 1) hours.add(at % (days * halfHoursADay));
}

function join(some: readonly number[], others: readonly number[]): number[] {
  return toAscending(new Set([...some, ...others]));
}

function toAscending(hours: ReadonlySet<number>): number[] {
  return [...hours].sort((one, other) => one - other);
}

function drawTeams(draw: IntegerDraw, teams: number, choices: number): number[] {
  const left = Array.from({ length: teams }, (_, team) => team);
  if (choices === 0) return left;
  const chosen = Array.from({ length: Math.min(choices, teams) }, () =>
    left.splice(draw.below(left.length), 1),
  );
  return chosen.flat();
}
