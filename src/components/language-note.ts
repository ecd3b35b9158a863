import { getCopy } from '../copy/copy.ts';
import { isForeign } from './language-marks.ts';

/** Names after a title the language that it is in, where that is not the page's: "(Spanish)". */
export function toLanguageNote(language: string, locale: string): string {
  return isForeign(language, locale) ? ` (${getCopy(locale).words.language(language)})` : '';
}
