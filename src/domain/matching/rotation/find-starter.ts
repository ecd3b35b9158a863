import type { IntegerDraw } from '../integer-draw.ts';
import { searchStarter } from './search-starter.ts';
import { listStarterShapes, type StarterShape } from './starter-shape.ts';

/**
 * A round whose people, moved on along circles of `period` places, give round after round without two
 * people meeting twice: a starter, developed in the cyclic group of that order.
 */
export interface Starter {
  readonly period: number;
  /** Points from circles · period on stand still; others are on circle ⌊point / period⌋. */
  readonly circles: number;
  /** Groups of points. */
  readonly groups: readonly (readonly number[])[];
}

/** Points that one try, and all together, may try to place. */
const nodesPerTry = 20_000;
const mostNodes = 4_000_000;

/**
 * Finds a starter for groups of equal size that lasts for the given rounds, or, where none is found, for
 * as many as it can. Pairs have that of Kirkman 1847 (the circle method); larger groups are searched.
 */
export function findStarter(
  groups: number,
  size: number,
  rounds: number,
  draw: IntegerDraw,
): Starter {
  if (size === 2) return toPairStarter(groups);
  const budget = { left: mostNodes };
  const most = Math.floor((groups * size - 1) / (size - 1));
  for (let wanted = Math.min(rounds, most); wanted > 1 && budget.left > 0; wanted -= 1) {
    const found = searchShapes(listStarterShapes(groups, size, wanted), draw, budget);
    if (found !== undefined) return found;
  }
  return toSingleRound(groups, size);
}

/** Gives the groups of a starter in a later round, counted from 0. */
export function toDevelopedRound({ period, circles, groups }: Starter, round: number): number[][] {
  return groups.map((group) =>
    group.map((point) => {
      if (point >= circles * period) return point;
      const first = point - (point % period);
      return first + ((point - first + round) % period);
    }),
  );
}

function toPairStarter(groups: number): Starter {
  const period = 2 * groups - 1;
  const opposite = Array.from({ length: groups - 1 }, (_, index) => [
    index + 1,
    period - index - 1,
  ]);
  return { period, circles: 1, groups: [[0, period], ...opposite] };
}

function toSingleRound(groups: number, size: number): Starter {
  const only = Array.from({ length: groups }, (_, group) =>
    Array.from({ length: size }, (_point, seat) => group * size + seat),
  );
  return { period: 1, circles: groups * size, groups: only };
}

/** Tries each shape in turn, again and again; half of what is left may be spent on one number of rounds. */
function searchShapes(
  shapes: readonly StarterShape[],
  draw: IntegerDraw,
  budget: { left: number },
): Starter | undefined {
  const reserve = Math.floor(budget.left / 2);
  const open = new Set(shapes);
  while (open.size > 0 && budget.left > reserve) {
    for (const shape of open) {
      const { groups, nodes, isWhole } = searchStarter(shape, draw, nodesPerTry);
      if (isWhole) open.delete(shape);
      // Also a try that ends early costs what it took to lay it out.
      budget.left -= Math.max(nodes, (shape.groups * shape.size) ** 2);
      if (groups !== undefined) return { period: shape.period, circles: shape.circles, groups };
      if (budget.left <= reserve) break;
    }
  }
  return undefined;
}
