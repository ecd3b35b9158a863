import { i18n } from 'astro:config/client';
import { ofLanguage, type LanguageMarks } from './language-marks.ts';

/**
 * Marks what a programme wrote itself. It is in the first language of the programme, and stays so on
 * the pages in others.
 * @param locale of the page
 */
export function ofProgram(locale: string): LanguageMarks {
  return ofLanguage(toProgramLanguage(locale), locale);
}

/**
 * Says what a programme writes in.
 * @param locale of the page
 */
export function toProgramLanguage(locale: string): string {
  return i18n?.defaultLocale ?? locale;
}
