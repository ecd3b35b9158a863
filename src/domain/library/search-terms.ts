import { toSaidWords } from './said-words.ts';
import { toSearchWords } from './search-words.ts';

/** A part of a text that is searched for by itself. */
export interface SearchTerm {
  /** A word, or several as they stand side by side. */
  readonly words: string;
  /** Whether it stood in quotation marks: what holds it otherwise than it was typed is not meant. */
  readonly isQuoted: boolean;
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/**
 * Lists what a text asks for: its words that say something, as `toSaidWords` does, and what stands in
 * quotation marks as it is.
 * @param functionWords words that say nothing by themselves
 */
export function toSearchTerms(text: string, functionWords: ReadonlySet<string>): SearchTerm[] {
  const phrases = [...text.matchAll(quoted)]
    .map(([, inside = '']) => toSearchWords(inside).join(' '))
    .filter((words) => words !== '');
  const said = toSaidWords(withoutQuoted(text), functionWords);
  const isSaid = phrases.length === 0 || said.some((word) => !functionWords.has(word));
  return [
    ...(isSaid ? said : []).map((words) => ({ words, isQuoted: false })),
    ...[...new Set(phrases)].map((words) => ({ words, isQuoted: true })),
  ];
}

/** Takes out of a text what stands in quotation marks. */
export function withoutQuoted(text: string): string {
  return text.replaceAll(quoted, ' ');
}

/**
 * Writes another word in the place of one of a text, where it stands as a whole.
 * @param word as `toSaidWords` lists it
 */
export function replaceWord(text: string, word: string, by: string): string {
  const plain = text.toLowerCase().replaceAll('’', "'");
  let at = plain.indexOf(word);
  while (at !== -1 && !isWhole(plain, at, word.length)) at = plain.indexOf(word, at + 1);
  return at === -1 ? text : text.slice(0, at) + by + text.slice(at + word.length);
}

function isWhole(text: string, at: number, length: number): boolean {
  const around = text.charAt(at - 1) + text.charAt(at + length);
  return !/[\p{L}\p{N}]/u.test(around);
}
