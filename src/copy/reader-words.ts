import { readerWords as english } from './en/reader-words.ts';
import { readerWords as spanish } from './es/reader-words.ts';

/** Words and phrases that mean about the same to somebody who searches. */
export type WordGroup = readonly string[];

const byLanguage: Readonly<Record<string, readonly WordGroup[]>> = { en: english, es: spanish };

/** Gets the groups of words that readers of a language search by; none of a language that has no such list. */
export function getReaderWords(tag: string): readonly WordGroup[] {
  const language = tag.split('-')[0] ?? '';
  return Object.hasOwn(byLanguage, language) ? (byLanguage[language] ?? []) : [];
}
