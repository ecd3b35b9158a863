import type { Copy } from '../../copy/copy.ts';

/** What the scripts of the directory, the library and the tracks say. */
export type ListWords = Pick<Copy, 'directory' | 'librarySearch' | 'trackProgress'>;

let provided: ListWords | undefined;

/** Gives the scripts of a list their words. The script of the page's language calls it first. */
export function provideListWords(words: ListWords): void {
  provided = words;
}

/** Gets the words of lists. Throws where `ListWords.astro` does not stand before the script. */
export function getListWords(): ListWords {
  if (provided === undefined) throw new Error('ListWords.astro has to stand before this script.');
  return provided;
}
