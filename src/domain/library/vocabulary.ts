import { compareText } from '../text-order.ts';
import { foldWord } from './spelling.ts';
import { toSearchWords } from './search-words.ts';

/** The most words that are kept to mend a typed word by: some 17 kB compressed. */
const mostWords = 4000;
const shortest = 4;

/** Names the file that holds the words of the index in a language, beside the index. */
export function toVocabularyName(language: string): string {
  return `words.${language.toLowerCase()}.json`;
}

/**
 * Collects the words of texts by which pages are named, the ones of most texts first; what is too
 * short to be mended is left out.
 */
export function toVocabulary(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(toSearchWords(text).map(foldWord));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([word]) => word.length >= shortest && /^\p{L}+$/u.test(word))
    .sort(([one, count], [other, otherCount]) => {
      // Twice as many texts, and by letters among the rest: neighbors that are alike pack well.
      return Math.clz32(count) - Math.clz32(otherCount) || compareText(one, other);
    })
    .slice(0, mostWords)
    .map(([word]) => word);
}
