import { getCopy } from '../../copy/copy.ts';
import type { Mentor } from '../../schemas/mentor.ts';
import { toRecordLanguage } from '../content-language.ts';
import { isForeign } from '../language-marks.ts';

/**
 * Leads in what a mentor can help with: a headline in the page's language goes on with the sentence, and
 * one in another language stands after a colon.
 */
export function toHelpWith({ writtenIn }: Pick<Mentor, 'writtenIn'>, locale: string): string {
  const { helpWith } = getCopy(locale).mentors;
  const language = toRecordLanguage({ language: writtenIn }, locale);
  return isForeign(language, locale) ? helpWith.apart : helpWith.sentence;
}
