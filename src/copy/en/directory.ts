import { toCount, toList } from './grammar.ts';

/** What the script of the directory of mentors says. Its words travel to the browser, so they stay few. */
export const directory = {
  all: (count: number) => toCount(count, 'mentor'),
  show: (count: number) => `Show ${toCount(count, 'mentor')}`,
  /** @param filters names of the chosen values, those of one facet together */
  matching: (count: number, filters: readonly (readonly string[])[]) => {
    const verb = count === 1 ? 'matches' : 'match';
    return `${toCount(count, 'mentor')} ${verb} ${toList(filters.map((names) => toList(names, 'or')))}`;
  },
  none: 'No mentors match all of these filters',
  removing: (filter: string, count: number) => `Removing ${filter} shows ${String(count)}.`,
  remove: (filter: string) => `Remove ${filter}`,
  clear: 'Clear filters',
  seeAll: (count: number) => `See all ${toCount(count, 'mentor')}`,
  more: (count: number) => `Show ${String(count)} more`,
};
