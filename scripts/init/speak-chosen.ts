import type { Programme } from '../../src/records/programme.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { ChosenLanguages } from './chosen-languages.ts';
import { exchangePages } from './exchange-pages.ts';
import { exchangeFile } from './exchange-record.ts';

/** What people have to know of the languages of what was kept. */
export interface LanguageNotes {
  /** The language of the demonstration's own texts. */
  readonly original: string;
  /** The first language of the new programme. */
  readonly first: string;
  /** Pages that are still in the language of the demonstration, and say so. */
  readonly untranslatedPages: readonly string[];
  /** How many texts of a file are still in it and stand where those of the first language belong, by path. */
  readonly untranslatedTexts: ReadonlyMap<string, number>;
  /** How many pages were left out of each language that was not chosen. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Texts by path from the folder that holds `content`; nothing where a file goes. */
type Texts = Map<string, string | undefined>;

const withTranslations = /^content\/(?:program|topics)\.yml$|^content\/tracks\/.*\.mdx$/;

/** Brings what is kept of the demonstration into the languages that were chosen, as far as it speaks them. */
export function speakChosen(
  own: ReadonlyMap<string, string>,
  demo: { readonly programme: Programme; readonly program: Program },
  locales: readonly string[],
): LanguageNotes & { readonly texts: Texts } {
  const [original = 'en'] = demo.program.locales;
  const { 0: first = original } = locales;
  const languages: ChosenLanguages = { original, first, all: locales };
  const pages = exchangePages(demo.programme.pages, languages, (path) => own.get(path) ?? '');
  const texts: Texts = new Map([...own, ...pages.texts]);
  const untranslatedTexts = new Map<string, number>();
  const leftOut = new Map(pages.leftOut);
  for (const [path, text] of own) {
    if (!withTranslations.test(path)) continue;
    const file = exchangeFile(path, text, languages);
    texts.set(path, file.text);
    if (file.untranslated > 0) untranslatedTexts.set(path, file.untranslated);
    for (const language of file.leftOut) leftOut.set(language, leftOut.get(language) ?? 0);
  }
  return {
    ...{ original, first, texts, untranslatedTexts, leftOut },
    untranslatedPages: pages.untranslated,
  };
}
