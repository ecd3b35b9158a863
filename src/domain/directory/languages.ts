import { toSpokenLanguage } from '../naming/spoken-language.ts';

/**
 * Adds to each language tag the language itself, so that who asks for Portuguese finds who speaks
 * that of Brazil, as groups are formed.
 */
export function withBareLanguages(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.flatMap((tag) => [tag, toSpokenLanguage(tag)]))];
}
