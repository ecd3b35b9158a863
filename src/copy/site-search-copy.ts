import type { Copy } from './copy.ts';
import { siteSearch } from './en/site-search.ts';

const byLocale: Readonly<Record<string, Copy['siteSearch']>> = { en: siteSearch };

/** Finds the words of the search over the whole site in a language. */
export function getSiteSearchCopy(tag: string): Copy['siteSearch'] {
  return byLocale[tag] ?? siteSearch;
}
