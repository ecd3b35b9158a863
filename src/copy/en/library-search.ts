import { toCount } from './grammar.ts';

const types: Readonly<Record<string, string>> = {
  mentor: 'Mentor',
  cohort: 'Cohort',
  track: 'Track',
  page: 'Page',
};

/** What the script of the library says. Its words travel to the browser, so they stay few. */
export const librarySearch = {
  failed: 'The search could not be loaded. The whole library stands below, by topic.',
  found: (count: number, text: string) => {
    const resources = toCount(count, 'resource');
    return text === '' ? resources : `${resources} for “${text}”`;
  },
  nearest: (count: number, text: string) =>
    `No resource says all of “${text}”. ${count === 1 ? 'This one comes' : `These ${String(count)} come`} nearest.`,
  removing: (filter: string, count: number) =>
    `Removing ${filter} shows ${toCount(count, 'resource')}.`,
  quoted: (text: string) => `“${text}”`,
  remove: (filter: string) => `Remove ${filter}`,
  clear: 'Clear all',
  seeAll: 'See the whole library',
  more: (count: number) => `Show ${String(count)} more`,
  types,
};
