import type { Copy } from '../../copy/copy.ts';

/** What scripts say about clock changes, in the directory, the library and on tracks. */
export type MoreWords = Pick<Copy, 'clockChange' | 'directory' | 'librarySearch' | 'trackProgress'>;

let provided: MoreWords | undefined;

/** Gives those scripts their words. The script of the page's language calls it first. */
export function provideMoreWords(words: MoreWords): void {
  provided = words;
}

/** Gets those words. Throws where `MoreWords.astro` does not stand before the script. */
export function getMoreWords(): MoreWords {
  if (provided === undefined) throw new Error('MoreWords.astro has to stand before this script.');
  return provided;
}
