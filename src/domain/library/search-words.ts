/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// Words of unspaced scripts are told apart by a dictionary that is the same whatever the language.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Lists the different words of a text in lower case, in the order in which they stand. */
export function toSearchWords(text: string): string[] {
  const segments = [...segmenter.segment(text.toLowerCase())];
  const words = segments.flatMap(({ segment, isWordLike }) => (isWordLike === true ? segment : []));
  return [...new Set(words)];
}

/**
 * Lists the words of a text that stand without spaces, with spaces between them: an index of another
 * language takes a whole sentence of them for one word.
 */
export function toUnspacedWords(text: string): string {
  if (!unspaced.test(text)) return '';
  return toSearchWords(text)
    .filter((word) => unspaced.test(word))
    .join(' ');
}
