import {
  hasForeignWord,
  toMeantAsTyped,
  type KnownWords,
} from '../../domain/library/known-words.ts';
import { replaceWord, toSearchTerms, type SearchTerm } from '../../domain/library/search-terms.ts';
import { toSearchWords } from '../../domain/library/search-words.ts';
import { findNearestWord, foldWord, sharesBeginning } from '../../domain/library/spelling.ts';
import { putNamedFirst } from './named-first.ts';
import { rankMatches, type RankedPage } from './rank-matches.ts';
import type { Match, SearchEngine } from './search-engine.ts';

/** A page that was found. */
export type FoundPage = RankedPage<Match>;

/** Pages for a text, the best first. */
export interface TextResult {
  /** What was searched for: the text as it was typed, but for words that were mended. */
  readonly text: string;
  /** The text by which exactly what was typed is searched for; nothing where no word was mended. */
  readonly asTyped: string | undefined;
  /** How many words of it were searched for. */
  readonly words: number;
  /** Whether a word that no text has is one of another language. */
  readonly isForeign: boolean;
  readonly pages: readonly FoundPage[];
}

/** What a text is searched with. */
export type TextEngine = Pick<
  SearchEngine,
  'functionWords' | 'search' | 'loadPage' | 'loadKnownWords'
>;

/** Which pages are searched, by their ids, and how many. */
export type SearchedPages = Pick<ReadonlySet<string>, 'has' | 'size'>;

/**
 * Finds pages that hold most of what a text says, with wrong letters mended, and what is quoted as it
 * is. Words that say nothing are not searched for, so that a whole question costs no more than its few
 * words that do.
 */
export async function searchText(
  engine: TextEngine,
  text: string,
  pages: SearchedPages,
): Promise<TextResult> {
  const terms = toSearchTerms(text, engine.functionWords);
  const looked = await Promise.all(terms.map((term) => lookUp(engine, term, pages)));
  const unknown = looked.some(({ beginnings }) => beginnings !== undefined);
  const known = unknown ? await engine.loadKnownWords() : undefined;
  const found = known === undefined ? looked : await mendUnknown(engine, looked, known, pages);
  const mended = found.filter(({ words, typed }) => words !== typed);
  const ranked = rankMatches(
    found.map(({ matches }) => matches),
    pages.size,
    await findPhrases(engine, found),
  );
  return {
    text: mended.reduce((all, { typed, words }) => replaceWord(all, typed, words), text),
    asTyped:
      mended.length === 0
        ? undefined
        : mended.reduce((all, { typed }) => replaceWord(all, typed, `"${typed}"`), text),
    words: terms.length,
    isForeign: known !== undefined && hasForeignWord(known, listUnknown(looked)),
    pages: await putNamedFirst(
      engine,
      ranked.filter(({ id }) => holdsQuoted(id, found)),
      found.map(({ words }) => words),
    ),
  };
}

/** Tells whether a page has all that is quoted, as far as any page has it. */
function holdsQuoted(id: string, found: readonly FoundTerm[]): boolean {
  return found.every(
    ({ isQuoted, matches }) =>
      !isQuoted || matches.length === 0 || matches.some((match) => match.id === id),
  );
}

/** Finds where each word has the next one after it; that loads nothing more than the words did. */
function findPhrases(
  { search }: TextEngine,
  found: readonly FoundTerm[],
): Promise<ReadonlySet<string>[]> {
  const pairs = found.slice(1).map(({ words, matches }, index) => {
    const before = found[index];
    const isFound = before !== undefined && before.matches.length > 0 && matches.length > 0;
    return isFound ? `"${before.words} ${words}"` : undefined;
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

interface FoundTerm extends SearchTerm {
  /** What was typed, where other words were searched for. */
  readonly typed: string;
  readonly matches: readonly Match[];
  /** Words of texts that begin as the typed one does, where none has it. */
  readonly beginnings?: readonly string[];
}

/**
 * Finds the pages with a word, or with what is quoted. Where no page at all has a word, the index
 * answers with the longest word that it begins with, which can be one of two letters, or a word of
 * another language.
 */
async function lookUp(
  engine: TextEngine,
  term: SearchTerm,
  pages: Pick<SearchedPages, 'has'>,
): Promise<FoundTerm> {
  const { words, isQuoted } = term;
  const isSearched = ({ id }: Match) => pages.has(id);
  const [exact, all] = await Promise.all([
    engine.search(`"${words}"`),
    isQuoted ? [] : engine.search(words),
  ]);
  const found = { ...term, typed: words };
  if (isQuoted) return { ...found, matches: exact.filter(isSearched) };
  const matches = all.filter(isSearched);
  if (exact.length > 0) return { ...found, matches: weighBeginnings(matches, exact) };
  const typed = foldWord(words);
  const beginnings = await listAlike(engine, typed, all);
  if (beginnings.some((each) => each.startsWith(typed))) return { ...found, matches };
  return { ...found, matches, beginnings };
}

/** Lists the words that no text has. */
function listUnknown(found: readonly FoundTerm[]): string[] {
  return found.flatMap(({ words, beginnings }) => (beginnings === undefined ? [] : words));
}

/** Mends the words that stand nowhere, where that is likelier than that they are meant as they were typed. */
async function mendUnknown(
  engine: TextEngine,
  found: readonly FoundTerm[],
  known: KnownWords,
  pages: Pick<SearchedPages, 'has'>,
): Promise<readonly FoundTerm[]> {
  const isMeant = toMeantAsTyped(
    known,
    found.map(({ words }) => words),
  );
  return Promise.all(
    found.map(async (term): Promise<FoundTerm> => {
      const { typed, beginnings } = term;
      if (beginnings === undefined) return term;
      const nearest = isMeant(foldWord(typed)) ? undefined : findOther(typed, beginnings, known);
      if (nearest === undefined) return beginnings.length > 0 ? term : { ...term, matches: [] };
      const meant = await lookUp(engine, { ...term, words: nearest }, pages);
      return meant.matches.length > 0 ? { ...meant, typed } : { ...term, matches: [] };
    }),
  );
}

/** Finds the word that is meant by one that stands nowhere; nothing where it is only another form of one. */
function findOther(
  word: string,
  beginnings: readonly string[],
  { vocabulary }: KnownWords,
): string | undefined {
  const typed = foldWord(word);
  const nearest = findNearestWord(
    typed,
    [...beginnings, ...vocabulary].filter((each) => each !== typed),
  );
  if (nearest === undefined || !beginnings.includes(nearest)) return nearest;
  return typed.startsWith(nearest) ? undefined : nearest;
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
