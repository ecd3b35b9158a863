import type { Copy } from './copy.ts';
import { librarySearch } from './en/library-search.ts';

const byLocale: Readonly<Record<string, Copy['librarySearch']>> = { en: librarySearch };

/** Finds the words of the library's script in a language. */
export function getLibrarySearchCopy(tag: string): Copy['librarySearch'] {
  return byLocale[tag] ?? librarySearch;
}
