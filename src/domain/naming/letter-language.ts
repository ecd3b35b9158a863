import { toSpokenLanguage } from './spoken-language.ts';

/**
 * Chooses the language of the programme in which somebody is written to: the first of those that they
 * speak, in their own order, else the programme's first.
 * @param spoken tags of the languages in which somebody can hold a conversation
 * @param locales tags of the languages of the site, the first one by default
 */
export function getLetterLanguage(spoken: readonly string[], locales: readonly string[]): string {
  const shared = spoken.flatMap((tag) => {
    const own = toSpokenLanguage(tag);
    return (
      locales.find((each) => each === tag) ??
      locales.find((each) => toSpokenLanguage(each) === own) ??
      []
    );
  });
  return shared[0] ?? locales[0] ?? 'en';
}
