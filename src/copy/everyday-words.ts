import { everydayWords as english } from './en/everyday-words.ts';
import { functionWords as englishFunctionWords } from './en/function-words.ts';
import { everydayWords as spanish } from './es/everyday-words.ts';
import { functionWords as spanishFunctionWords } from './es/function-words.ts';

/**
 * By language, the words that those who speak it use every day: where one stands in no text it is no
 * typing error.
 */
export const everydayWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', `${english} ${englishFunctionWords}`.split(' ')],
  ['es', `${spanish} ${spanishFunctionWords}`.split(' ')],
]);
