import { compareText } from '../text-order.ts';
import { foldWord } from './spelling.ts';
import { toSearchWords } from './search-words.ts';

/** The most words that are kept to mend a typed word by: some 17 kB compressed. */
const mostWords = 4000;
const shortest = 4;

/**
 * Collects the words of texts by which pages are named, the ones of most texts first, and where there
 * is room those of the pages themselves; what is too short to be mended is left out, and what only
 * one page says: that can be a typing error itself.
 */
export function toVocabulary(names: readonly string[], texts: readonly string[] = []): string[] {
  const named = sortWords(countWords(names));
  const known = new Set(named);
  const written = sortWords(
    [...countWords(texts)].filter(([word, count]) => count > 1 && !known.has(word)),
  );
  return [...named, ...written].slice(0, mostWords);
}

/** Counts in how many texts each word stands. */
function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(toSearchWords(text).map(foldWord));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Lists of everyday words those that are long enough to be mended, as typed ones are compared. */
export function toEverydayWords(words: readonly string[]): string[] {
  return [...new Set(words.map(foldWord))].filter(isMended);
}

function isMended(word: string): boolean {
  return word.length >= shortest && /^\p{L}+$/u.test(word);
}

/** Sorts by twice as many texts, and by letters among the rest: neighbors that are alike pack well. */
function sortWords(counts: Iterable<readonly [string, number]>): string[] {
  return [...counts]
    .filter(([word]) => isMended(word))
    .sort(
      ([one, count], [other, otherCount]) =>
        Math.clz32(count) - Math.clz32(otherCount) || compareText(one, other),
    )
    .map(([word]) => word);
}
