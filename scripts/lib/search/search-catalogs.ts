import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { getFunctionWords, getOwnFunctionWords } from '../../../src/copy/function-words.ts';
import { everydayWords } from '../../../src/copy/everyday-words.ts';
import {
  toBasisName,
  toCatalogName,
  toWordFileName,
  type SearchBasis,
  type WordFile,
} from '../../../src/domain/library/index-files.ts';
import { toCatalog, type CatalogPage } from '../../../src/domain/library/to-catalog.ts';
import { toEverydayWords, toVocabulary } from '../../../src/domain/library/vocabulary.ts';
import { toSpokenLanguage } from '../../../src/domain/naming/spoken-language.ts';
import { writeFiles } from '../write-files.ts';
import { readIndexFile } from './index-file.ts';

/** What the index keeps of a page. */
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ element: z.string(), text: z.string() })),
});

/** The address of a resource, after what the pages of a language have before it. */
const resourceAddress = /^(.*\/)resources\/[^/]+\/$/;

/** A page with the text that names it. */
interface NamedPage extends CatalogPage {
  readonly names: string;
  readonly content: string;
  /** Address below the site's root. */
  readonly url: string;
}

/** What a page is named by; the rest of what is kept with it is shown alone. */
const naming = ['title', 'summary', 'address', 'topic', 'filed', 'alike', 'within'];

/**
 * Writes beside the index of each language what a search begins with, the catalog of its pages, and the words to mend a
 * typed one by: those of titles, summaries, topics and headings before others. Of languages without
 * pages there are the everyday words alone.
 * @param folder of the index
 */
export async function writeSearchCatalogs(folder: string): Promise<void> {
  const fragments = path.join(folder, 'fragment');
  const languages = new Map<string, NamedPage[]>();
  for (const name of (await readdir(fragments)).sort()) {
    const language = name.slice(0, name.indexOf('_'));
    const pages = languages.get(language) ?? [];
    pages.push(await readPage(path.join(fragments, name)));
    languages.set(language, pages);
  }
  await writeFiles([
    ...[...languages].flatMap(([language, pages]) => [
      {
        path: path.join(folder, toCatalogName(language)),
        text: JSON.stringify(toCatalog(pages)),
      },
      {
        path: path.join(folder, toBasisName(language)),
        text: JSON.stringify(toBasis(language, languages)),
      },
    ]),
    ...toWordFiles(languages).map(([language, file]) => ({
      path: path.join(folder, toWordFileName(language)),
      text: JSON.stringify(file),
    })),
  ]);
}

function toBasis(
  language: string,
  languages: ReadonlyMap<string, readonly NamedPage[]>,
): SearchBasis {
  const pages = languages.get(language) ?? [];
  const [root] = pages.flatMap(({ url }) => resourceAddress.exec(url)?.[1] ?? []);
  return {
    pageCount: pages.length,
    functionWords: [...getFunctionWords(language)],
    ...(root !== undefined && { root }),
    others: [...languages.keys()]
      .filter((other) => other !== language)
      .map((other) => ({ language: other, functionWords: [...getOwnFunctionWords(other)] })),
  };
}

/** Makes the words of each language that pages or readers have. */
function toWordFiles(
  languages: ReadonlyMap<string, readonly NamedPage[]>,
): [language: string, file: WordFile][] {
  const all = [...new Set([...languages.keys(), ...everydayWords.keys()])];
  return all.map((language) => {
    const pages = languages.get(language) ?? [];
    const vocabulary = toVocabulary(
      pages.map(({ names }) => names),
      pages.map(({ content }) => content),
    );
    const everyday = toEverydayWords(everydayWords.get(toSpokenLanguage(language)) ?? []);
    const others = all.filter((other) => other !== language);
    return [language, { vocabulary, everyday, others }];
  });
}

async function readPage(file: string): Promise<NamedPage> {
  const text = (await readIndexFile(file)).toString('utf8');
  const { url, content, meta, filters, anchors } = fragmentSchema.parse(JSON.parse(text));
  const headings = anchors.filter(({ element }) => /^h[1-6]$/.test(element));
  return {
    id: path.basename(file, '.pf_fragment'),
    title: meta['title'] ?? '',
    filters,
    content,
    url,
    names: [...naming.map((name) => meta[name] ?? ''), ...headings.map(({ text }) => text)].join(
      ' ',
    ),
  };
}
