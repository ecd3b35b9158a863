import { withBroader } from '../domain/directory/topic-tree.ts';
import { lengths } from '../domain/library/length.ts';
import {
  countValues,
  toResourceValues,
  type ResourceValues,
} from '../domain/library/library-facets.ts';
import { facetNames, type FacetName } from '../domain/library/library-query.ts';
import { toPages, toShelves, type Shelf } from '../domain/library/topic-index.ts';
import { compareText } from '../domain/text-order.ts';
import { getLibrary, type LibraryItem } from './library.ts';
import { oncePerBuild, oncePerLanguage } from './once-per-build.ts';
import { getTopics } from './topics.ts';

/** A facet of the library with its values and how many resources have each. */
export interface LibraryFacet {
  readonly name: FacetName;
  readonly options: readonly { readonly value: string; readonly count: number }[];
}

/** Resources written out in full on one page of the index: with its filters it stays under 12 kB. */
const pageLength = 50;

/** Facets whose values have an order of their own; the others start with the value that most resources have. */
const ownOrder: Partial<Record<FacetName, readonly string[]>> = {
  length: lengths,
  stage: ['orientation', 'goal-setting', 'midpoint', 'closing', 'any'],
};

/** Gets the pages of the printed index, from A to Z of the topics as a language names them. */
export const getLibraryPages = oncePerLanguage(
  async (language): Promise<Shelf<LibraryItem>[][]> => {
    const [library, topics] = await Promise.all([getLibrary(language), getTopics(language)]);
    return toPages(toShelves([...library.values()], topics), pageLength);
  },
);

/** Gets on which page of the index, from 1, each topic starts. */
export const getShelfPages = oncePerLanguage(
  async (language): Promise<ReadonlyMap<string, number>> => {
    const starts = new Map<string, number>();
    for (const [index, shelves] of (await getLibraryPages(language)).entries()) {
      for (const { topic, isContinued } of shelves) {
        if (topic !== undefined && !isContinued) starts.set(topic.id, index + 1);
      }
    }
    return starts;
  },
);

/** Gets what the library can be narrowed by; a facet with a single value narrows nothing and is left out. */
export const getLibraryFacets = oncePerBuild(async (): Promise<LibraryFacet[]> => {
  const [library, valuesOf] = await Promise.all([getLibrary(), getResourceValues()]);
  const all = [...library.values()].map(valuesOf);
  return facetNames
    .map((name) => ({ name, options: toOptions(all, name) }))
    .filter(({ options }) => options.length > 1);
});

/** Gets how to list the values by which a resource is found. */
export async function getResourceValues(): Promise<(item: LibraryItem) => ResourceValues> {
  const topics = await getTopics();
  return ({ resource }) => toResourceValues(resource, withBroader(resource.topics, topics));
}

function toOptions(all: readonly ResourceValues[], name: FacetName): LibraryFacet['options'] {
  const order = ownOrder[name];
  const options = [...countValues(all, name)].map(([value, count]) => ({ value, count }));
  return options.sort((one, other) =>
    order === undefined
      ? other.count - one.count || compareText(one.value, other.value)
      : order.indexOf(one.value) - order.indexOf(other.value),
  );
}
