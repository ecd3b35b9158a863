import { getCollection, type CollectionEntry } from 'astro:content';
import type { NamedGuide } from '../domain/guide-links.ts';
import type { ResourceUse } from '../domain/library/resource-use.ts';
import { toResourceUses } from '../domain/library/resource-use.ts';
import { chooseVersion, toVersions, type Version } from '../domain/library/translations.ts';
import type { Resource } from '../schemas/resource.ts';
import { getCohorts } from './cohorts.ts';
import { oncePerLanguage } from './once-per-build.ts';
import { getProgram } from './program.ts';
import { getTracks } from './tracks.ts';

/** A published resource, with where it is used. */
export interface LibraryItem {
  readonly slug: string;
  readonly resource: Resource;
  readonly entry: CollectionEntry<'resources'>;
  readonly uses: readonly ResourceUse[];
  /** It and what says the same in other languages. */
  readonly versions: readonly Version[];
}

type Library = ReadonlyMap<string, LibraryItem>;

/** Gets the published resources, by slug; what uses them is named in a language. */
export const getLibrary = oncePerLanguage(async (language): Promise<Library> => {
  const [entries, tracks, cohorts] = await Promise.all([
    getCollection('resources', ({ data }) => data.status === 'published'),
    getTracks(language),
    getCohorts(language),
  ]);
  const uses = toResourceUses(
    new Map(tracks.map(({ id, data }) => [id, data])),
    new Map(cohorts.map(({ id, data }) => [id, data])),
  );
  const versions = toVersions(new Map(entries.map(({ id, data }) => [id, data])));
  return new Map(
    entries.map((entry) => [
      entry.id,
      {
        slug: entry.id,
        resource: entry.data,
        entry,
        uses: uses.get(entry.id) ?? [],
        versions: versions.get(entry.id) ?? [],
      },
    ]),
  );
});

/** Gets the resources that readers of a language can be led to in it, or in the first of the programme, by slug. */
export const getReadable = oncePerLanguage(
  async (language): Promise<ReadonlyMap<string, Resource>> => {
    const [library, program] = await Promise.all([getLibrary(), getProgram()]);
    const [first = 'en'] = program.locales;
    const languages = [first, language ?? first];
    const isReadable = (slug: string) =>
      languages.includes(findForReader(library, slug, language ?? first)?.resource.language ?? '');
    const items = [...library].filter(([slug]) => isReadable(slug));
    return new Map(items.map(([slug, { resource }]) => [slug, resource]));
  },
);

/** Gets how to find the guide that a text of the programme's own links to, for readers of a language. */
export async function getGuideFinder() {
  const library = await getLibrary();
  return (named: string, language: string): NamedGuide | undefined => {
    const found = findForReader(library, named, language);
    return found && { slug: found.slug, language: found.resource.language };
  };
}

/**
 * Finds what a reader of a language is led to where a resource is named: its translation into that
 * language, where there is one. Nothing for what is not published.
 */
export function findForReader(
  library: ReadonlyMap<string, LibraryItem>,
  slug: string,
  language: string,
): LibraryItem | undefined {
  return library.get(chooseVersion(slug, library.get(slug)?.versions ?? [], language));
}
