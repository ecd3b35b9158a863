import type { IndexFilters } from '../../domain/library/index-filters.ts';
import { toSearchWords } from '../../domain/library/search-words.ts';
import { findNearestWord, foldWord, sharesBeginning } from '../../domain/library/spelling.ts';
import { rankMatches, type RankedPage } from './rank-matches.ts';
import type { Match, SearchEngine } from './search-engine.ts';

/** A page that was found. */
export type FoundPage = RankedPage<Match>;

/** Pages for a text, the best first. */
export interface TextResult {
  /** What was searched for: the text as it was typed, but for words that were mended. */
  readonly text: string;
  readonly pages: readonly FoundPage[];
}

/**
 * Finds pages that hold most of what a text says, with wrong letters mended.
 * @param total how many pages the filters let through
 */
export async function searchText(
  engine: SearchEngine,
  { text, filters, total }: { text: string; filters: IndexFilters; total: number },
): Promise<TextResult> {
  const words = toSearchWords(text);
  const found = await Promise.all(words.map((word) => findWord(engine, word, filters)));
  const matches = found.map((each) => each.matches);
  const meant = found.reduce(
    (all, { word }, index) => (word === words[index] ? all : replaceWord(all, words[index], word)),
    text,
  );
  return { text: meant, pages: rankMatches(matches, total) };
}

interface FoundWord {
  readonly word: string;
  readonly matches: readonly Match[];
}

/**
 * Finds the pages with a word. Where the index has no such word it answers with the longest one that
 * the word begins with, which can be one of two letters: that counts where it is most of the word.
 */
async function findWord(
  engine: SearchEngine,
  word: string,
  filters: IndexFilters,
): Promise<FoundWord> {
  const { results } = await engine.search(word, { filters });
  const exact = await engine.search(`"${word}"`, { filters: {} });
  if (exact.results.length > 0 || (await isMeant(word, results))) return { word, matches: results };
  const nearest = findNearestWord(foldWord(word), await engine.vocabulary());
  if (nearest === undefined) return { word, matches: [] };
  return { word: nearest, matches: (await engine.search(nearest, { filters })).results };
}

/** Tells by the best match whether what was found begins as the word does. */
async function isMeant(word: string, [best]: readonly Match[]): Promise<boolean> {
  if (best === undefined) return false;
  const { raw_content: content, meta } = await best.data();
  const all = content.split(/[\s\u200B]+/);
  const marked = best.words.map((position) => all[position] ?? '');
  const words = toSearchWords([...marked, ...Object.values(meta)].join(' '));
  return words.some((each) => sharesBeginning(foldWord(word), foldWord(each)));
}

function replaceWord(text: string, typed: string | undefined, meant: string): string {
  const at = typed === undefined ? -1 : text.toLowerCase().indexOf(typed);
  if (typed === undefined || at === -1) return text;
  return text.slice(0, at) + meant + text.slice(at + typed.length);
}
