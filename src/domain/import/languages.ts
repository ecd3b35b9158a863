import { foldToAscii } from '../naming/ascii-fold.ts';
import { languageNames } from './language-table.ts';

const codesByName = new Map(
  [...languageNames].flatMap(([code, names]) =>
    names.map((name): [string, string] => [toKey(name), code]),
  ),
);

/**
 * Finds the language tag (BCP 47) for a code such as `pt`, `pt_br` or `zh-hant`, or for a name in English
 * or in the language itself; undefined when the text is neither.
 */
export function toLanguageTag(text: string): string | undefined {
  // A level, as in "English (fluent)" or "German - B2", is not part of the name.
  const word = text.replace(/\([^)]*\)/g, ' ').split(/ [-–:] |:/)[0] ?? '';
  return toTag(word.trim()) ?? codesByName.get(toKey(word));
}

function toTag(text: string): string | undefined {
  const [language = '', ...subtags] = text.toLowerCase().split(/[-_]/);
  if (!languageNames.has(language)) return undefined;
  const cased = subtags.map((subtag) =>
    subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag.toUpperCase(),
  );
  const tag = [language, ...cased].join('-');
  return /^[a-z]{2}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag) ? tag : undefined;
}

function toKey(name: string): string {
  return foldToAscii(name).replace(/[^\p{L}\p{N}]/gu, '');
}
