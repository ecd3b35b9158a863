import { expect, test } from 'vitest';
import { playSeason } from '../../scripts/bench/season/run-season.ts';
import { seasonWeeks } from '../../scripts/bench/season/season-crowd.ts';
import { countUnprovenWaits } from '../../scripts/bench/season/season-table.ts';
import { loadHighsSolver } from '../../scripts/lib/highs-solver.ts';

test('through a season of 120 people nobody is without a group for more than a week, unless it is proven that no more can have one', async () => {
  const solver = await loadHighsSolver();
  const weeks = playSeason({ seekers: 120, seed: 3, weeks: seasonWeeks }, 'repair', solver);
  expect(weeks).toHaveLength(seasonWeeks - 1);
  expect(weeks.some(({ unplaced }) => unplaced.length > 0)).toBe(true);
  expect(countUnprovenWaits(weeks)).toBe(0);
  const others = weeks.reduce((sum, { moves }) => sum + moves, 0);
  expect(others).toBeLessThan(80);
});
