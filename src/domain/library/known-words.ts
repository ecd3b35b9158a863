import { foldWord } from './spelling.ts';

/** Words that are known where a typed one stands in no text. All are folded by `foldWord`. */
export interface KnownWords {
  /** Of titles, headings and topics, the more common first: what a typing error is mended to. */
  readonly vocabulary: readonly string[];
  /** Every day's words of the language of the page. */
  readonly everyday: ReadonlySet<string>;
  /** Words of the other languages that the reader may write. */
  readonly foreign: ReadonlySet<string>;
}

/** Tells whether one of several words is of another language alone. */
export function hasForeignWord(
  { vocabulary, everyday, foreign }: KnownWords,
  words: readonly string[],
): boolean {
  const own = new Set(vocabulary);
  return words
    .map(foldWord)
    .some((word) => foreign.has(word) && !own.has(word) && !everyday.has(word));
}

/** Tells which of several words are meant as they were typed, although no text has them. */
export function toMeantAsTyped(
  known: KnownWords,
  words: readonly string[],
): (word: string) => boolean {
  // Who writes one word of another language writes the others in it too.
  const isForeign = hasForeignWord(known, words);
  return (word) => isForeign || known.everyday.has(word) || known.foreign.has(word);
}
