/** How a language joins words and counts things, by the rules of Unicode. For display alone. */
export interface Grammar {
  /** Joins words: "a", "a and b", "a, b and c". */
  readonly list: (words: readonly string[], conjunction?: 'and' | 'or') => string;
  /** Joins what begin with a capital each into the words of one sentence: "A group, a pair or a circle". */
  readonly sentence: (words: readonly string[], conjunction?: 'and' | 'or') => string;
  /** Puts a number before the form of a noun that belongs to it: "1 seat", "2 seats". */
  readonly count: (count: number, one: string, other: string) => string;
  /** Writes a number with the separators of the language. */
  readonly number: (value: number) => string;
}

/** Builds the grammar of a language. @param tag with the region whose habits are meant, such as en-GB */
export function toGrammar(tag: string): Grammar {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const lists = {
    and: new Intl.ListFormat(tag, { type: 'conjunction' }),
    or: new Intl.ListFormat(tag, { type: 'disjunction' }),
  };
  return {
    list: (words, conjunction = 'and') => lists[conjunction].format(words),
    sentence: ([first = '', ...others], conjunction = 'and') =>
      lists[conjunction].format([
        first,
        ...others.map((word) => `${word.slice(0, 1).toLocaleLowerCase(tag)}${word.slice(1)}`),
      ]),
    count: (count, one, other) =>
      `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`,
    number: (value) => numbers.format(value),
  };
}

/** Keeps a short text, such as a range of days, on one line: no space of it and no dash may end a line. */
export function toUnbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0').replaceAll(/\u2060?–\u2060?/g, '\u2060–\u2060');
}
