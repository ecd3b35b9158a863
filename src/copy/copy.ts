import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { isPseudo } from './pseudo-tags.ts';
import { toPseudo } from './pseudo.ts';

/** The shape that every locale fills. */
export type Copy = typeof english;

/** Every locale that the engine speaks, by language tag. */
export const locales: Readonly<Record<string, Copy>> = { en: english, es: spanish };

const pseudo = toPseudo(english);

/** Finds the copy of a language tag: the tag itself, else its language, else English. */
export function getCopy(tag: string | undefined): Copy {
  const locale = toLocale(tag);
  return isPseudo(locale) ? pseudo : (locales[locale] ?? english);
}

/** Tells whether the engine has words of its own in the language of a tag, of whatever region. */
export function speaks(tag: string): boolean {
  return toSpokenLanguage(toLocale(tag)) === toSpokenLanguage(tag);
}

/** Says which locale a page in this language is written in: what `<html lang>` has to say. */
export function toLocale(tag: string | undefined): string {
  if (tag === undefined) return 'en';
  if (Object.hasOwn(locales, tag) || isPseudo(tag)) return tag;
  const language = toSpokenLanguage(tag);
  return Object.hasOwn(locales, language) ? language : 'en';
}
