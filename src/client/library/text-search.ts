import { toSaidWords } from '../../domain/library/said-words.ts';
import { toSearchWords } from '../../domain/library/search-words.ts';
import {
  countEdits,
  findNearestWord,
  foldWord,
  sharesBeginning,
} from '../../domain/library/spelling.ts';
import { rankMatches, type RankedPage } from './rank-matches.ts';
import type { Match, SearchEngine } from './search-engine.ts';

/** A page that was found. */
export type FoundPage = RankedPage<Match>;

/** Pages for a text, the best first. */
export interface TextResult {
  /** What was searched for: the text as it was typed, but for words that were mended. */
  readonly text: string;
  /** How many words of it were searched for. */
  readonly words: number;
  readonly pages: readonly FoundPage[];
}

/** What a text is searched with. */
export type TextEngine = Pick<
  SearchEngine,
  'functionWords' | 'search' | 'loadPage' | 'loadVocabulary'
>;

/** Which pages are searched, by their ids, and how many. */
export type SearchedPages = Pick<ReadonlySet<string>, 'has' | 'size'>;

/**
 * Finds pages that hold most of what a text says, with wrong letters mended. Words that say nothing
 * are not searched for, so that a whole question costs no more than its few words that do.
 */
export async function searchText(
  engine: TextEngine,
  text: string,
  pages: SearchedPages,
): Promise<TextResult> {
  const words = toSaidWords(text, engine.functionWords);
  const found = await Promise.all(words.map((word) => findWord(engine, word, pages)));
  const meant = found.reduce(
    (all, { word }, index) => replaceWord(all, words[index] ?? '', word),
    text,
  );
  const phrases = await findPhrases(engine, found);
  return {
    text: meant,
    words: words.length,
    pages: rankMatches(
      found.map(({ matches }) => matches),
      pages.size,
      phrases,
    ),
  };
}

/** Finds where each word has the next one after it; that loads nothing more than the words did. */
function findPhrases(
  { search }: TextEngine,
  found: readonly FoundWord[],
): Promise<ReadonlySet<string>[]> {
  const pairs = found.slice(1).map(({ word, matches }, index) => {
    const before = found[index];
    const isFound = before !== undefined && before.matches.length > 0 && matches.length > 0;
    return isFound ? `"${before.word} ${word}"` : undefined;
  });
  return Promise.all(
    pairs.map(async (pair) => {
      const matches = pair === undefined ? [] : await search(pair);
      return new Set(matches.map(({ id }) => id));
    }),
  );
}

/** What a longer word that begins as a typed one is worth beside the word itself. */
const beginningWeight = 0.5;

interface FoundWord {
  readonly word: string;
  readonly matches: readonly Match[];
}

/**
 * Finds the pages with a word. Where none of them has it, the index answers with the longest word that
 * it begins with, which can be one of two letters, or a word of another language: that counts where no
 * other word is nearer to what was typed.
 */
async function findWord(
  engine: TextEngine,
  word: string,
  pages: Pick<SearchedPages, 'has'>,
): Promise<FoundWord> {
  const search = async (text: string) =>
    (await engine.search(text)).filter(({ id }) => pages.has(id));
  const [matches, exact] = await Promise.all([search(word), search(`"${word}"`)]);
  if (exact.length > 0) return { word, matches: weighBeginnings(matches, exact) };
  const typed = foldWord(word);
  const beginning = await listAlike(engine, typed, matches);
  if (beginning.some((each) => each.startsWith(typed))) return { word, matches };
  const vocabulary = await engine.loadVocabulary();
  const nearest = findNearestWord(
    typed,
    vocabulary.filter((each) => each !== typed),
  );
  const isMeant = beginning.some(
    (each) => nearest === undefined || countEdits(typed, each) <= countEdits(typed, nearest),
  );
  if (isMeant) return { word, matches };
  if (nearest === undefined) return { word, matches: [] };
  return { word: nearest, matches: await search(nearest) };
}

/** Lets a page count for less that only has a longer word, where others have the word itself. */
function weighBeginnings(matches: readonly Match[], exact: readonly Match[]): Match[] {
  const whole = new Set(exact.map(({ id }) => id));
  return matches.map((match) =>
    whole.has(match.id) ? match : { ...match, score: match.score * beginningWeight },
  );
}

/** Lists by the best match the words that were found and begin as a typed one does. */
async function listAlike(
  engine: TextEngine,
  typed: string,
  [best]: readonly Match[],
): Promise<string[]> {
  if (best === undefined) return [];
  const { content, meta } = await engine.loadPage(best.id);
  const all = content.split(/[\s\u200B]+/);
  const marked = best.words.map((position) => all[position] ?? '');
  const words = toSearchWords([...marked, ...Object.values(meta)].join(' ')).map(foldWord);
  return words.filter((each) => sharesBeginning(typed, each));
}

function replaceWord(text: string, typed: string, meant: string): string {
  const at = text.toLowerCase().indexOf(typed);
  if (typed === meant || at === -1) return text;
  return text.slice(0, at) + meant + text.slice(at + typed.length);
}
