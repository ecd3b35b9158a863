import { isOutdated } from '../../src/domain/translation/page-versions.ts';
import { splitFrontMatter } from '../../src/records/front-matter/split-front-matter.ts';
import type { Programme, RecordEntry } from '../../src/records/programme.ts';
import type { Page } from '../../src/schemas/page.ts';
import { withEntry } from '../keys/yaml-entry.ts';
import { isAlike, toChosen, type ChosenLanguages } from './chosen-languages.ts';

type PageEntry = RecordEntry<Page>;

/** What becomes of the pages of the demonstration. */
export interface ExchangedPages {
  /** By path from the folder that holds `content`; nothing where the file goes. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Paths of pages that are still in the language of the demonstration, and say so. */
  readonly untranslated: readonly string[];
  /** How many pages were left out of each language that was not chosen. */
  readonly leftOut: ReadonlyMap<string, number>;
}

interface Changes {
  readonly languages: ChosenLanguages;
  readonly read: (path: string) => string;
  readonly texts: Map<string, string | undefined>;
  readonly untranslated: string[];
  readonly leftOut: Map<string, number>;
}

/**
 * Puts each page's translation into the first language of the new programme at the page's own name, which
 * addresses and the agreement go by; the original becomes a translation where its language was chosen too.
 * A translation of another version than the one that holds is left out.
 * @param read gives the text of a file, as it is to be kept
 */
export function exchangePages(
  pages: Programme['pages'],
  languages: ChosenLanguages,
  read: (path: string) => string,
): ExchangedPages {
  const found = { texts: new Map(), untranslated: [], leftOut: new Map() };
  const changes: Changes = { languages, read, ...found };
  const all = [...pages.values()];
  for (const page of all.filter(({ data }) => data.translates === undefined)) {
    const translations = all.filter(({ data }) => data.translates === page.id);
    exchangePage(page, translations, changes);
  }
  return changes;
}

function exchangePage(page: PageEntry, translations: readonly PageEntry[], changes: Changes): void {
  const { languages, read, texts } = changes;
  const language = page.data.language ?? languages.original;
  const isInFirst = isAlike(language, languages.first);
  const toTag = ({ data }: PageEntry) =>
    isOutdated(data, page.data) ? undefined : toChosen(data.language ?? '', languages);
  const instead = translations.find((each) => !isInFirst && toTag(each) === languages.first);
  for (const each of translations) {
    if (each !== instead) keepTranslation(each, page.id, toTag(each), changes);
  }
  if (instead !== undefined) putInstead(page, instead, language, changes);
  else if (!isInFirst) {
    texts.set(page.file, withMarks(read(page.file), { language }));
    changes.untranslated.push(page.file);
  }
}

/** Keeps a translation under the tag that its language has now, or leaves it out. */
function keepTranslation(
  { file, data }: PageEntry,
  translates: string,
  tag: string | undefined,
  changes: Changes,
): void {
  if (tag === undefined) leaveOut(file, data.language ?? '', changes);
  else if (tag !== data.language) {
    changes.texts.set(file, withMarks(changes.read(file), { language: tag, translates }));
  }
}

function putInstead(page: PageEntry, instead: PageEntry, language: string, changes: Changes): void {
  const { languages, read, texts } = changes;
  texts.set(page.file, withMarks(read(instead.file), {}));
  texts.set(instead.file, undefined);
  const tag = toChosen(language, languages);
  if (tag === undefined) {
    count(language, changes);
    return;
  }
  const file = page.file.replace(/\.mdx$/, `-${tag.toLowerCase()}.mdx`);
  texts.set(file, withMarks(read(page.file), { language: tag, translates: page.id }));
}

function leaveOut(file: string, language: string, changes: Changes): void {
  changes.texts.set(file, undefined);
  count(language, changes);
}

function count(language: string, { leftOut }: Changes): void {
  leftOut.set(language, (leftOut.get(language) ?? 0) + 1);
}

/** Says in the front matter of a page what it is in and what it translates, or takes out what said so. */
function withMarks(
  text: string,
  marks: Partial<Record<'language' | 'translates', string>>,
): string {
  const split = splitFrontMatter(text);
  if ('code' in split) return text;
  const inLanguage = withEntry(split.frontMatter, 'language', marks.language);
  return `---\n${withEntry(inLanguage, 'translates', marks.translates)}---\n${split.body}`;
}
