import { i18n } from 'astro:config/client';
import { getSaidLanguage } from '../domain/translation/in-language.ts';
import { ofLanguage, type LanguageMarks } from './language-marks.ts';

/**
 * Marks what a record says: in the language that it names, else in the first of the programme, as records do
 * that nobody has translated into the page's.
 * @param locale of the page
 */
export function ofRecord(record: object, locale: string): LanguageMarks {
  return ofLanguage(toRecordLanguage(record, locale), locale);
}

/**
 * Says what the texts of a record are in.
 * @param locale of the page
 */
export function toRecordLanguage(record: object, locale: string): string {
  return getSaidLanguage(record) ?? toProgramLanguage(locale);
}

/**
 * Says what a programme writes in.
 * @param locale of the page
 */
function toProgramLanguage(locale: string): string {
  return i18n?.defaultLocale ?? locale;
}
