import { toLocale } from '../copy/copy.ts';
import { getDirection } from '../copy/direction.ts';

/** What an element says about the language of its text, where that is not the page's. */
export interface LanguageMarks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * Marks a text by its language, and by its direction where that is another than the page's.
 * @param locale of the page
 */
export function ofLanguage(language: string, locale: string): LanguageMarks {
  const page = toLocale(locale);
  if (toLocale(language) === page && isAlike(language, page)) return {};
  const dir = getDirection(language);
  return dir === getDirection(page) ? { lang: language } : { lang: language, dir };
}

/** A language that the site does not speak is shown among English, and is not English. */
function isAlike(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
