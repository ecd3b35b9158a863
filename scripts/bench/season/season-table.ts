import { renderTable, toFigure } from '../table.ts';
import type { WeekFigures } from './run-season.ts';
import { strategyNames, type StrategyName } from './season-strategies.ts';

/** A season as each strategy played it. */
export interface PlayedSeason {
  readonly seekers: number;
  readonly seed: number;
  readonly weeks: Readonly<Record<StrategyName, readonly WeekFigures[]>>;
}

const names: Readonly<Record<StrategyName, string>> = {
  repair: 'repair',
  replan: 'plan anew each week',
  smallest: 'into the smallest group',
};

/** Writes seasons as a table: of each size one row a strategy, over all its seeds. */
export function renderSeasons(seasons: readonly PlayedSeason[]): string[] {
  const sizes = [...new Set(seasons.map(({ seekers }) => seekers))];
  const rows = sizes.flatMap((size) => {
    const some = seasons.filter(({ seekers }) => seekers === size);
    return strategyNames.map((name, at) => toRow(some, name, at === 0 ? toTitle(some) : ''));
  });
  return renderTable(
    [
      'people',
      'each week',
      'others moved',
      'times changed',
      'fit kept, %',
      'without a group a week',
      'at most',
      'longest, weeks',
      'longer than one, unproven',
      'too small',
      'seconds a week',
    ],
    rows,
  );
}

/**
 * Counts the people who are without a group in a week after another one, where it is not proven that no
 * more could have one; each such person and week counts.
 */
export function countUnprovenWaits(weeks: readonly WeekFigures[]): number {
  return weeks.reduce((sum, { unplaced, isProven }, at) => {
    const before = weeks[at - 1]?.unplaced ?? [];
    const waiting = unplaced.filter((handle) => before.includes(handle));
    return sum + (isProven ? 0 : waiting.length);
  }, 0);
}

/** Finds the most weeks in a row that anybody is without a group. */
export function findLongestWait(weeks: readonly WeekFigures[]): number {
  let longest = 0;
  let running = new Map<string, number>();
  for (const { unplaced } of weeks) {
    running = new Map(unplaced.map((handle) => [handle, (running.get(handle) ?? 0) + 1]));
    longest = Math.max(longest, ...running.values());
  }
  return longest;
}

function toTitle(seasons: readonly PlayedSeason[]): string {
  const [first] = seasons;
  const count = seasons.length;
  return `${first?.seekers ?? 0}, ${count === 1 ? 'one season' : `${count} seasons`}`;
}

function toRow(seasons: readonly PlayedSeason[], name: StrategyName, title: string): string[] {
  const played = seasons.map(({ weeks }) => weeks[name]);
  const all = played.flat();
  const perSeason = (read: (week: WeekFigures) => number) =>
    all.reduce((sum, week) => sum + read(week), 0) / seasons.length;
  const mean = (read: (week: WeekFigures) => number) =>
    all.reduce((sum, week) => sum + read(week), 0) / all.length;
  return [
    title,
    names[name],
    toFigure(
      perSeason(({ moves }) => moves),
      1,
    ),
    toFigure(
      perSeason(({ slots }) => slots),
      1,
    ),
    toFigure(toKept(seasons, name), 1),
    toFigure(
      mean(({ unplaced }) => unplaced.length),
      2,
    ),
    String(Math.max(...all.map(({ unplaced }) => unplaced.length))),
    String(Math.max(...played.map(findLongestWait))),
    String(played.reduce((sum, weeks) => sum + countUnprovenWaits(weeks), 0)),
    toFigure(
      perSeason(({ small }) => small),
      1,
    ),
    toFigure(
      mean(({ cpuSeconds }) => cpuSeconds),
      1,
    ),
  ];
}

/** The mean over weeks of the total fit, in percent of that of planning anew in the same week. */
function toKept(seasons: readonly PlayedSeason[], name: StrategyName): number {
  const shares = seasons.flatMap(({ weeks }) =>
    weeks[name].map(({ value }, at) => value / (weeks.replan[at]?.value ?? NaN)),
  );
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}
