import { foldWord } from './spelling.ts';

/** How many letters another form of a word may have more. */
const longestEnding = 3;
/** The shortest word that has other forms. */
const shortestStem = 4;

/**
 * Lists the words by which readers look for what a text names by others: of each group of which it
 * says something, the rest. They are added to the index, so that a search costs nothing more for them.
 * @param text that names a page: title, summary and headings
 * @param groups of words and phrases that mean about the same
 */
export function toReaderWords(text: string, groups: readonly (readonly string[])[]): string[] {
  const words = toFoldedWords(text);
  const added = groups.flatMap((group) => {
    const missing = group.filter((phrase) => !hasPhrase(words, toFoldedWords(phrase)));
    return missing.length === group.length ? [] : missing;
  });
  return [...new Set(added)];
}

/**
 * Lists the words of phrases once each, of several forms of a word the first: an index counts a word
 * that is repeated for far more than one.
 */
export function toDistinctWords(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of phrases.flatMap((phrase) => phrase.split(' '))) {
    const folded = foldWord(word);
    const isKnown = kept.some((each) => {
      const known = foldWord(each);
      return isFormOf(folded, known) || isFormOf(known, folded);
    });
    if (!isKnown) kept.push(word);
  }
  return kept;
}

function toFoldedWords(text: string): string[] {
  return foldWord(text)
    .replaceAll(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) =>
    phrase.every((word, index) => isFormOf(words[start + index] ?? '', word)),
  );
}

/** Tells whether a word is another or, with a short ending, a form of it. */
function isFormOf(word: string, of: string): boolean {
  if (word === of) return true;
  return (
    of.length >= shortestStem && word.startsWith(of) && word.length - of.length <= longestEnding
  );
}
