/**
 * Says before what was found in which language it was searched for, where that is not the page's.
 * @param toSentence puts the name of the language before what else is said
 */
export function sayWithLanguage(
  language: string,
  said: string,
  toSentence: (name: string, said: string) => string,
): string {
  if (!isOtherLanguage(language)) return said;
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: 'language' });
  return toSentence(names.of(language) ?? language, said);
}

/** Tells whether a language is another than that of the page. */
export function isOtherLanguage(language: string): boolean {
  return language.toLowerCase() !== document.documentElement.lang.toLowerCase();
}
