import { toSearchWords } from './search-words.ts';

const negation = /^\p{L}+n't$/u;

/**
 * Lists the different words of a text that say what it is about, as `toSearchWords` does; all where it
 * has no others. “Don’t” says no more than “not”.
 * @param functionWords words that say nothing by themselves
 */
export function toSaidWords(text: string, functionWords: ReadonlySet<string>): string[] {
  const words = toSearchWords(text).map((word) => {
    const plain = word.replaceAll('’', "'");
    return negation.test(plain) ? 'not' : plain;
  });
  const said = words.filter((word) => !functionWords.has(word));
  return [...new Set(said.length === 0 ? words : said)];
}
