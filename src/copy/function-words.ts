import { loadPart } from './load-part.ts';

const files = import.meta.glob<string>('./*/function-words.ts', { import: 'functionWords' });

/** Loads the words of a language that say nothing of what a text is about. */
export async function loadFunctionWords(tag: string): Promise<ReadonlySet<string>> {
  return new Set((await loadPart(files, 'function-words', tag)).split(' '));
}
