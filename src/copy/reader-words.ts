import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';
import { readerWords as english } from './en/reader-words.ts';
import { takingPartWords as englishTakingPart } from './en/taking-part-words.ts';
import { foreignWords } from './es/foreign-words.ts';
import { readerWords as spanish } from './es/reader-words.ts';
import { takingPartWords as spanishTakingPart } from './es/taking-part-words.ts';

/** Words and phrases that mean about the same to somebody who searches. */
export type WordGroup = readonly string[];

type Lists = Readonly<Record<string, readonly WordGroup[]>>;

/** Lists of one kind: by the language of a text, and by that of a page what its readers call what a text in English says. */
interface ListKind {
  readonly byLanguage: Lists;
  readonly ofEnglish: Lists;
}

const ofAll: ListKind = {
  byLanguage: { en: english, es: spanish },
  ofEnglish: { es: foreignWords },
};
const ofTakingPart: ListKind = {
  byLanguage: { en: englishTakingPart, es: spanishTakingPart },
  ofEnglish: { es: spanishTakingPart },
};

/**
 * Gets the groups of words that a text is searched by; none where a language has no such list.
 * @param language of the text
 * @param locale of the page that shows it
 */
export function getReaderWords(language: string, locale: string): readonly WordGroup[] {
  return getGroups(ofAll, language, locale);
}

/** Gets those that what a programme says of itself is searched by beside, as `getReaderWords` does. */
export function getTakingPartWords(language: string, locale: string): readonly WordGroup[] {
  return getGroups(ofTakingPart, language, locale);
}

function getGroups({ byLanguage, ofEnglish }: ListKind, language: string, locale: string) {
  const [text, page] = [toSpokenLanguage(language), toSpokenLanguage(locale)];
  const foreign = text === 'en' && page !== 'en' ? getOwn(ofEnglish, page) : [];
  return [...getOwn(byLanguage, text), ...foreign];
}

function getOwn(lists: Lists, language: string): readonly WordGroup[] {
  return Object.hasOwn(lists, language) ? (lists[language] ?? []) : [];
}
