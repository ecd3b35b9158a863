import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';
import { readerWords as english } from './en/reader-words.ts';
import { foreignWords } from './es/foreign-words.ts';
import { readerWords as spanish } from './es/reader-words.ts';

/** Words and phrases that mean about the same to somebody who searches. */
export type WordGroup = readonly string[];

const byLanguage: Readonly<Record<string, readonly WordGroup[]>> = { en: english, es: spanish };
/** By the language of a page, what its readers call what a text in English says. */
const ofEnglish: Readonly<Record<string, readonly WordGroup[]>> = { es: foreignWords };

/**
 * Gets the groups of words that a text is searched by; none where a language has no such list.
 * @param language of the text
 * @param locale of the page that shows it
 */
export function getReaderWords(language: string, locale: string): readonly WordGroup[] {
  const [text, page] = [toSpokenLanguage(language), toSpokenLanguage(locale)];
  const foreign = text === 'en' && page !== 'en' ? getOwn(ofEnglish, page) : [];
  return [...getOwn(byLanguage, text), ...foreign];
}

function getOwn(
  lists: Readonly<Record<string, readonly WordGroup[]>>,
  language: string,
): readonly WordGroup[] {
  return Object.hasOwn(lists, language) ? (lists[language] ?? []) : [];
}
