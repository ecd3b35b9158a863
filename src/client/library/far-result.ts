import type { TextResult } from './text-search.ts';

/** Tells whether every page that was found lacks at least half of the words that were searched for. */
export function isFar({ words, pages }: Pick<TextResult, 'words' | 'pages'>): boolean {
  const most = Math.max(0, ...pages.map(({ matches }) => matches.length));
  return pages.length > 0 && words > 1 && most <= words / 2;
}
