import { getCollection, type CollectionEntry } from 'astro:content';
import { compareText } from '../domain/text-order.ts';
import { toPageVersions } from '../domain/translation/page-versions.ts';
import { oncePerLanguage } from './once-per-build.ts';

/** A page of the programme's own prose, in a language where it is there in it. */
export interface ProgramPage {
  /** Names it in addresses, whatever its language. */
  readonly slug: string;
  readonly data: CollectionEntry<'pages'>['data'];
  /** What is rendered. */
  readonly entry: CollectionEntry<'pages'>;
}

/**
 * Gets a page of the programme's own prose.
 * @throws where there is none of that name
 */
export async function getPage(slug: string, language: string): Promise<ProgramPage> {
  const page = (await getPages(language)).find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`There is no page ${slug}.`);
  return page;
}

/** Gets the programme's own prose, by title. */
export const getPages = oncePerLanguage(async (language): Promise<readonly ProgramPage[]> => {
  const entries = new Map((await getCollection('pages')).map((entry) => [entry.id, entry]));
  const records = new Map([...entries].map(([id, { data }]) => [id, data]));
  const pages = [...toPageVersions(records, language)].flatMap(([slug, shown]): ProgramPage[] => {
    const entry = entries.get(shown);
    return entry === undefined ? [] : [{ slug, data: entry.data, entry }];
  });
  return pages.sort((one, other) => compareText(one.data.title, other.data.title));
});
