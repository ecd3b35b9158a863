import type { ShownUse } from '../domain/library/resource-use.ts';
import { sitePath, toPagePath } from '../domain/site-path.ts';
import type { Topic } from '../schemas/topics.ts';
import { getAuthorHandles } from './authors.ts';
import { findForReader, getLibrary, type LibraryItem } from './library.ts';
import { getResourceValues, getShelfPages } from './library-index.ts';
import { getTopics, type TopicName } from './topics.ts';

/** A topic of a resource, with the words it is also searched by and where its shelf stands. */
export interface ResourceTopic extends TopicName {
  readonly synonyms: readonly string[];
  /** Page of the library's index, from the site's root. */
  readonly shelfPath: string;
}

/** The facts about a resource stand beside a text as long as they are, under a shorter one, or alone. */
export type FactsPlace = 'beside' | 'below' | 'alone';

/** Words of a text that is about as high as the facts in their column. */
const wordsBesideFacts = 120;

/** Gets what the page of a resource shows beside its record, in a language. */
export async function getResourcePage(item: LibraryItem, language: string) {
  const [topics, originals, shelfPages, valuesOf, handles, library] = await Promise.all([
    getTopics(language),
    getTopics(),
    getShelfPages(language),
    getResourceValues(),
    getAuthorHandles(),
    getLibrary(language),
  ]);
  const ownTopics = item.resource.topics.flatMap((id): ResourceTopic[] => {
    const topic = topics.find((each) => each.id === id);
    if (topic === undefined) return [];
    const shelfPath = toPagePath(sitePath.library, shelfPages.get(id) ?? 1);
    const original = originals.find((each) => each.id === id);
    return [{ ...topic, synonyms: toFoundBy(topic, original), shelfPath }];
  });
  const authors = item.resource.authors.map((name) => ({ name, handle: handles.get(name) }));
  // A translation is used where what it translates is: there it stands for readers of its language.
  const original = library.get(item.resource.translates ?? '');
  return {
    topics: ownTopics,
    values: valuesOf(item),
    authors,
    place: toFactsPlace(item),
    uses: [...item.uses, ...(original?.uses ?? [])].map((use): ShownUse => {
      if (use.by === 'session' || use.next === undefined) return use;
      return { ...use, following: findForReader(library, use.next, language) };
    }),
  };
}

/** A translated topic goes on being found by the words of the original: names of tools are the same in all. */
function toFoundBy(topic: Topic, original: Topic | undefined): string[] {
  const words = [...topic.synonyms, ...(original ? [original.label, ...original.synonyms] : [])];
  return [...new Set(words)].filter((word) => word !== topic.label);
}

/** A text with headings is long enough in any script; words are counted only where spaces part them. */
function toFactsPlace({ entry: { rendered } }: LibraryItem): FactsPlace {
  if ((rendered?.html ?? '').trim() === '') return 'alone';
  const words: unknown = rendered?.metadata?.['words'];
  const headings: unknown = rendered?.metadata?.['headings'];
  const hasHeadings = Array.isArray(headings) && headings.length > 0;
  const isShort = typeof words === 'number' && words < wordsBesideFacts;
  return isShort && !hasHeadings ? 'below' : 'beside';
}
