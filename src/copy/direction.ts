import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';

/** Languages that are written from right to left, by the first part of their tag. */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Says in which direction a language is written. */
export function getDirection(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(toSpokenLanguage(tag)) ? 'rtl' : 'ltr';
}
