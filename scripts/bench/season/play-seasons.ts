import type { MatchingSolver } from '../../../src/domain/matching/solve.ts';
import type { BenchRecord } from '../bench-records.ts';
import type { Extent } from '../cases.ts';
import { playSeason, type SeasonOrder, type WeekFigures } from './run-season.ts';
import { seasonWeeks } from './season-crowd.ts';
import {
  countUnprovenWaits,
  findLongestWait,
  renderSeasons,
  type PlayedSeason,
} from './season-table.ts';
import type { StrategyName } from './season-strategies.ts';

/** What playing seasons gave: a table, a record for each season and strategy, and what may not be. */
export interface SeasonReport {
  readonly lines: readonly string[];
  readonly records: readonly BenchRecord[];
  readonly faults: readonly string[];
}

/** Lists the seasons to play: five of 24 people, three of 120 and one of 480, or one of 24. */
export function listSeasons(extent: Extent): SeasonOrder[] {
  const sizes = [
    { seekers: 24, seeds: [1, 2, 3, 4, 5] },
    { seekers: 120, seeds: [1, 2, 3] },
    { seekers: 480, seeds: [1] },
  ];
  const all = sizes.flatMap(({ seekers, seeds }) =>
    seeds.map((seed) => ({ seekers, seed, weeks: seasonWeeks })),
  );
  return extent === 'full' ? all : all.slice(0, 1);
}

/** Plays each season by each strategy and sums up how they did. */
export function playSeasons(
  orders: readonly SeasonOrder[],
  solver: MatchingSolver,
  note: (line: string) => void,
): SeasonReport {
  const seasons = orders.map((order): PlayedSeason => {
    const play = (name: StrategyName) => {
      note(`Season of ${order.seekers} people, seed ${order.seed}: ${name} …`);
      return playSeason(order, name, solver);
    };
    const weeks = { repair: play('repair'), replan: play('replan'), smallest: play('smallest') };
    return { seekers: order.seekers, seed: order.seed, weeks };
  });
  return {
    lines: ['Groups through a season of 14 weeks', '', ...renderSeasons(seasons)],
    records: seasons.flatMap(toRecords),
    faults: seasons
      .filter(({ weeks }) => countUnprovenWaits(weeks.repair) > 0)
      .map(
        ({ seekers, seed }) =>
          `The season of ${seekers} people, seed ${seed}: repair left somebody without a group for more than a week, and it is not proven that it had to.`,
      ),
  };
}

function toRecords({ seekers, seed, weeks }: PlayedSeason): BenchRecord[] {
  return Object.entries(weeks).map(([name, figures]) => ({
    name: `season-${seekers}-s${seed}-${name}`,
    status: countUnprovenWaits(figures) === 0 ? 'proven' : 'gap',
    ...toSums(figures),
    longestWait: findLongestWait(figures),
  }));
}

function toSums(weeks: readonly WeekFigures[]): Record<string, number> {
  const add = (read: (week: WeekFigures) => number) =>
    weeks.reduce((sum, week) => sum + read(week), 0);
  return {
    moves: add(({ moves }) => moves),
    slots: add(({ slots }) => slots),
    value: add(({ value }) => value),
    unplacedWeeks: add(({ unplaced }) => unplaced.length),
    small: add(({ small }) => small),
    thin: add(({ thin }) => thin),
    cpuSeconds: Math.round(add(({ cpuSeconds }) => cpuSeconds) * 10) / 10,
  };
}
