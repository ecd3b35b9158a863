import { toSpokenLanguage } from '../domain/naming/spoken-language.ts';
import { functionWords as english } from './en/function-words.ts';
import { functionWords as spanish } from './es/function-words.ts';

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(english.split(' '))],
  ['es', new Set(spanish.split(' '))],
]);

/** Gets the words of a language that say nothing of what a text is about; none where it has no list. */
export function getOwnFunctionWords(tag: string): ReadonlySet<string> {
  return byLanguage.get(toSpokenLanguage(tag)) ?? new Set();
}

/** Gets the words of a language that say nothing of what a text is about; of English where it has no list. */
export function getFunctionWords(tag: string): ReadonlySet<string> {
  const own = byLanguage.get(toSpokenLanguage(tag)) ?? byLanguage.get('en');
  return own ?? new Set();
}
