import { librarySearch, quoteMended } from './library-search.ts';
import { toCount } from './grammar.ts';

/** What the search over the whole site says. Its words travel to the browser, so they stay few. */
export const siteSearch = {
  open: 'Search',
  label: 'Search this site',
  more: 'Show more',
  close: 'Close',
  results: 'Found pages',
  hint: 'Mentors, cohorts, the library, tracks and pages.',
  library: 'Search the library alone, with filters',
  found: (count: number, text: string, typed: string) =>
    count === 0
      ? `Nothing found for “${typed}”. Try a word that means nearly the same, or look through the library by topic.`
      : `${toCount(count, 'page')} for ${quoteMended(text, typed)}`,
  searchedIn: librarySearch.searchedIn,
  asTyped: librarySearch.asTyped,
  nearest: (count: number, text: string, typed: string) =>
    `No page says all of ${quoteMended(text, typed)}. ${count === 1 ? 'This one comes' : `These ${String(count)} come`} nearest.`,
  failed: 'The search could not be loaded. The library has an index by topic.',
  types: librarySearch.types,
};
