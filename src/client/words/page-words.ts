import type { Copy } from '../../copy/copy.ts';

/** What scripts say about days and times. */
export type PageWords = Pick<Copy, 'time'>;

let provided: PageWords | undefined;

/** Gives all scripts of a page their words. The script of the page's language calls it first. */
export function providePageWords(words: PageWords): void {
  provided = words;
}

/** Gets the words of the page's language. Throws where `PageWords.astro` does not stand before the script. */
export function getPageWords(): PageWords {
  if (provided === undefined) throw new Error('PageWords.astro has to stand before this script.');
  return provided;
}
