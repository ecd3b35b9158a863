import { toGrammar } from '../grammar.ts';

const grammar = toGrammar('es');

/** Joins words as Spanish does: "a", "a y b", "a, b e inglés". */
export const toList = grammar.list;

/** Joins what begin with a capital each into the words of one sentence. */
export const toSentenceList = grammar.sentence;

/** Chooses the form of a noun and puts the number before it: "1 plaza", "2 plazas". */
export function toCount(count: number, one: string, many = `${one}s`): string {
  return grammar.count(count, one, many);
}

/** Writes a number as Spanish does: "0,5". */
export const toNumber = grammar.number;
