import { toQueryLanguage } from '../../domain/library/query-language.ts';
import { toSpokenLanguage } from '../../domain/naming/spoken-language.ts';
import type { SearchEngine } from './search-engine.ts';
import type { TextResult } from './text-search.ts';

/** What is searched in one language, all of the site or a part of it. */
export interface Searched<Self> {
  readonly engine: SearchEngine;
  readonly findText: (text: string) => Promise<TextResult>;
  /** Loads the same in another language. */
  readonly inLanguage: (language: string) => Promise<Self>;
}

/** How many other languages are asked where nothing tells which is meant. */
const mostOthers = 2;

/**
 * Chooses the index that a text is best asked of: that of the page, but where the text is in another
 * language of the site, or nothing is found in this one. Each index has all pages of the site, in the
 * words of its language.
 */
export async function chooseLanguage<Self extends Searched<Self>>(
  own: Self,
  text: string,
): Promise<Self> {
  if (text === '') return own;
  const { functionWords, others } = own.engine;
  const spoken = toQueryLanguage(text, functionWords, others);
  const other = spoken === undefined ? undefined : await openOther(own, spoken);
  if (other !== undefined && toShare(await other.findText(text)) > 1 / 2) return other;
  const found = await own.findText(text);
  if (found.pages.length > 0 && !found.isForeign) return own;
  let best = { index: own, share: toShare(found) };
  for (const language of listLikely(own.engine)) {
    const index = await openOther(own, language);
    const share = index === undefined ? 0 : toShare(await index.findText(text));
    // A word of another language is rather meant in that one.
    const isBetter = share > best.share || (best.index === own && share === best.share);
    if (index !== undefined && share > 0 && isBetter) best = { index, share };
  }
  return best.index;
}

/** What is out of reach finds nothing; what the page's own index found is still there. */
async function openOther<Self extends Searched<Self>>(
  own: Self,
  language: string,
): Promise<Self | undefined> {
  return own.inLanguage(language).catch(() => undefined);
}

function listLikely({ others }: SearchEngine): string[] {
  const languages = others.map(({ language }) => language);
  const spoken = navigator.languages.map(toSpokenLanguage);
  const first = languages.filter((language) => spoken.includes(toSpokenLanguage(language)));
  return [...new Set([...first, ...languages])].slice(0, mostOthers);
}

/** Gives the largest part of the words of a text that one page holds. */
function toShare({ words, pages }: TextResult): number {
  return Math.max(0, ...pages.map(({ matches }) => matches.length)) / Math.max(1, words);
}
