import { distance } from 'fastest-levenshtein';

/**
 * Finds the word that somebody most likely meant: the nearest by edits (Levenshtein 1966), if no more than
 * a third of it, or two letters, are wrong. Ties go to the word that comes first in code-unit order.
 */
export function findNearestWord(typed: string, words: readonly string[]): string | undefined {
  const lowered = typed.toLowerCase();
  let best: { word: string; edits: number } | undefined;
  for (const word of [...words].sort(compareCodeUnits)) {
    const edits = distance(lowered, word.toLowerCase());
    if (edits > getMostEdits(word)) continue;
    if (best === undefined || edits < best.edits) best = { word, edits };
  }
  return best?.word;
}

/** A swap of two letters counts as two edits, so words of four letters and more may have two. */
function getMostEdits(word: string): number {
  return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}

/** Orders two texts by their UTF-16 code units, which no locale changes. */
export function compareCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Writes a list as a sentence part: `a, b or c`. */
export function toChoice(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
