import type { OtherLanguage } from './index-files.ts';
import { withoutQuoted } from './search-terms.ts';
import { toSearchWords } from './search-words.ts';

/**
 * Tells in which other language of the site a text is asked, by the words that every sentence of a
 * language has; nothing where it has none of them, or as many of the page's own language. What stands
 * in quotation marks is meant as it is, and tells nothing.
 * @param own such words of the page's language
 */
export function toQueryLanguage(
  text: string,
  own: ReadonlySet<string>,
  others: readonly OtherLanguage[],
): string | undefined {
  const words = toSearchWords(withoutQuoted(text));
  let most = words.filter((word) => own.has(word)).length;
  let spoken: string | undefined;
  for (const { language, functionWords } of others) {
    const count = words.filter((word) => functionWords.includes(word)).length;
    if (count <= most) continue;
    most = count;
    spoken = language;
  }
  return spoken;
}
