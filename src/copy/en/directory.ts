import { toCount, toList } from './grammar.ts';

/** What the script of the directory of mentors says. Its words travel to the browser, so they stay few. */
export const directory = {
  all: (count: number) => toCount(count, 'mentor'),
  matching: (count: number, filters: readonly string[]) =>
    `${toCount(count, 'mentor')} ${count === 1 ? 'matches' : 'match'} ${toList(filters)}`,
  none: 'No mentors match all of these filters',
  removing: (filter: string, count: number) => `Removing ${filter} shows ${String(count)}.`,
  remove: (filter: string) => `Remove ${filter}`,
  clear: 'Clear filters',
  more: (count: number) => `Show ${String(count)} more`,
};
