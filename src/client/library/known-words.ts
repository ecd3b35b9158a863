import { toSpokenLanguage } from '../../domain/naming/spoken-language.ts';
import type { KnownWords } from '../../domain/library/known-words.ts';
import { toWordFileName, type WordFile } from '../../domain/library/index-files.ts';

/** Of how many other languages words are loaded. */
const mostOthers = 2;

/**
 * Loads the words by which it is told what is a typing error; none of what is out of reach.
 * @param base address of the search index
 * @param language of the page
 */
export async function loadKnownWords(base: URL, language: string): Promise<KnownWords> {
  const { vocabulary, everyday, others } = await loadWordFile(base, language);
  const spoken = navigator.languages.map((tag) => toSpokenLanguage(tag.toLowerCase()));
  const likely = new Set([...spoken.filter((tag) => others.includes(tag)), ...others]);
  const foreign = await Promise.all(
    [...likely].slice(0, mostOthers).map((tag) => loadWordFile(base, tag)),
  );
  return {
    vocabulary,
    everyday: new Set(everyday),
    foreign: new Set(foreign.flatMap((file) => [...file.vocabulary, ...file.everyday])),
  };
}

async function loadWordFile(base: URL, language: string): Promise<WordFile> {
  try {
    const response = await fetch(new URL(toWordFileName(language), base));
    // Written by the build of this site from the same type.
    return (await response.json()) as WordFile;
  } catch {
    return { vocabulary: [], everyday: [], others: [] };
  }
}
