import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';
import { introduction } from './en/introduction.ts';
import { introduction as spanishIntroduction } from './es/introduction.ts';

/** What a coordinator sends to people about their group: the shape that every locale fills. */
export type Introduction = typeof introduction;

/** What a coordinator sends to people about their group, by language tag. */
export const introductions: Readonly<Record<string, Introduction>> = {
  en: introduction,
  es: spanishIntroduction,
};

/** Finds what is sent about groups in a language: that of the tag, else of its language, else English. */
export function getIntroduction(tag: string): Introduction {
  return introductions[tag] ?? introductions[toSpokenLanguage(tag)] ?? introduction;
}
