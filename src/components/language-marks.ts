import { toLocale } from '../copy/copy.ts';
import { getDirection } from '../copy/direction.ts';
import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';

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
  if (!isForeign(language, locale)) return withoutClass({});
  const dir = getDirection(language);
  return withoutClass(
    dir === getDirection(toLocale(locale)) ? { lang: language } : { lang: language, dir },
  );
}

/**
 * Tells whether a text is in another language than the page around it.
 * @param locale of the page
 */
export function isForeign(language: string, locale: string): boolean {
  const page = toLocale(locale);
  return toLocale(language) !== page || !isAlike(language, page);
}

/**
 * Keeps Astro from adding its class of scoped styles to what is spread, once more for each element. The
 * attribute that it also sets is the one that its styles ask for.
 */
function withoutClass(marks: LanguageMarks): LanguageMarks {
  return Object.defineProperty(marks, 'class', { get: () => undefined, set: () => undefined });
}

/** A language that the site does not speak is shown among English, and is not English. */
function isAlike(one: string, other: string): boolean {
  return toSpokenLanguage(one) === toSpokenLanguage(other);
}
