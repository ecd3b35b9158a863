import { i18n } from 'astro:config/client';
import { toLocale } from '../copy/copy.ts';
import { getDirection } from '../copy/direction.ts';

/** What an element says about the language of its text, where that is not the page's. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * Marks what a programme wrote itself. It is in the first language of the programme, and stays so on
 * the pages in others.
 * @param locale of the page
 */
export function ofProgram(locale: string): LanguageAttributes {
  return ofLanguage(i18n?.defaultLocale ?? locale, locale);
}

/** Marks a text by its language. @param locale of the page */
export function ofLanguage(language: string, locale: string): LanguageAttributes {
  const page = toLocale(locale);
  if (toLocale(language) === page && isAlike(language, page)) return {};
  const dir = getDirection(language);
  return dir === getDirection(page) ? { lang: language } : { lang: language, dir };
}

/** A language that the site does not speak is shown among English, and is not English. */
function isAlike(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0];
}
