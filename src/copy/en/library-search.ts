import { toCount } from './grammar.ts';

const types: Readonly<Record<string, string>> = {
  mentor: 'Mentor',
  cohort: 'Cohort',
  track: 'Track',
  page: 'Page',
};

/** Quotes what was searched for, and what was typed where that is something else. */
export function quoteMended(text: string, typed: string): string {
  return text === typed ? `“${text}”` : `“${text}” instead of “${typed}”`;
}

/** What the script of the library says. Its words travel to the browser, so they stay few. */
export const librarySearch = {
  failed: 'The search could not be loaded. The whole library stands below, by topic.',
  found: (count: number, text: string, typed: string) => {
    const resources = toCount(count, 'resource');
    return text === '' ? resources : `${resources} for ${quoteMended(text, typed)}`;
  },
  searchedIn: (language: string, found: string) => `Searched in ${language}. ${found}`,
  asTyped: (typed: string) => `Search for exactly “${typed}”`,
  nearest: (count: number, text: string, typed: string) =>
    `No resource says all of ${quoteMended(text, typed)}. ${count === 1 ? 'This one comes' : `These ${String(count)} come`} nearest.`,
  removing: (filter: string, count: number) =>
    `Removing ${filter} shows ${toCount(count, 'resource')}.`,
  quoted: (text: string) => `“${text}”`,
  remove: (filter: string) => `Remove ${filter}`,
  clear: 'Clear all',
  seeAll: 'See the whole library',
  more: (count: number) => `Show ${String(count)} more`,
  types,
};
