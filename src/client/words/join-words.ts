import type { Copy } from '../../copy/copy.ts';

/** What the script of the join page says while somebody fills the form in. */
export type JoinWords = Copy['joinScript'];

let provided: JoinWords | undefined;

/** Gives the script of the join page its words. The script of the page's language calls it first. */
export function provideJoinWords(words: JoinWords): void {
  provided = words;
}

/** Gets those words. Throws where `JoinWords.astro` does not stand before the script. */
export function getJoinWords(): JoinWords {
  if (provided === undefined) throw new Error('JoinWords.astro has to stand before this script.');
  return provided;
}
