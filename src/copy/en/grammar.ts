import { toGrammar } from '../grammar.ts';

const grammar = toGrammar('en-GB');

/** Joins words as English does: "a", "a and b", "a, b and c". */
export const toList = grammar.list;

/** Joins what begin with a capital each into the words of one sentence. */
export const toSentenceList = grammar.sentence;

/** Chooses the form of a noun and puts the number before it: "1 seat", "2 seats". */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return grammar.count(count, one, many);
}

/** Writes a number as English does: "1,200". */
export const toNumber = grammar.number;
