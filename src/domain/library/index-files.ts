/** Words of a language beside the search index, all folded by `foldWord`. */
export interface WordFile {
  /** Of titles, headings and topics, the more common first: what a typing error is mended to. */
  readonly vocabulary: readonly string[];
  /** What everybody says every day. */
  readonly everyday: readonly string[];
  /** Other languages of which there is such a file. */
  readonly others: readonly string[];
}

/** Names the file that holds the words of a language, beside the index. */
export function toWordFileName(language: string): string {
  return `words.${language.toLowerCase()}.json`;
}

/** Names the file that holds the catalog of a language, beside the index. */
export function toCatalogName(language: string): string {
  return `pages.${language.toLowerCase()}.json`;
}

/** What a search in a language begins with. */
export interface SearchBasis {
  readonly pageCount: number;
  /** Words that say nothing of what a text is about. */
  readonly functionWords: readonly string[];
  /** Path under which the resources stand in this language, from the site's root; nothing without any. */
  readonly root?: string;
  /** The other languages of the index, with their words that say nothing. */
  readonly others: readonly OtherLanguage[];
}

/** A language that a text may be asked in on pages of another. */
export interface OtherLanguage {
  readonly language: string;
  readonly functionWords: readonly string[];
}

/** Names the file that holds what a search in a language begins with, beside the index. */
export function toBasisName(language: string): string {
  return `basis.${language.toLowerCase()}.json`;
}
