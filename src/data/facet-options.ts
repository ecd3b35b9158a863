import { countValues, facetNames, type FacetName } from '../domain/directory/facets.ts';
import { sitePath } from '../domain/site-path.ts';
import { compareText } from '../domain/text-order.ts';
import type { Topic } from '../schemas/topics.ts';
import type { PublicMentor } from './mentors.ts';

/** A value that a list of mentors can be narrowed to. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
  /** The page that shows the value alone, from the site's root; for readers without script. */
  readonly path: string | undefined;
}

export interface Facet {
  readonly name: FacetName;
  /** The values that most mentors share come first. */
  readonly options: readonly FacetOption[];
}

const pathOf: Readonly<Partial<Record<FacetName, (value: string) => string>>> = {
  topic: sitePath.topic,
  language: sitePath.language,
  format: sitePath.format,
};

/** Lists what mentors can be narrowed by, with how many each value would show. */
export function toFacets(mentors: readonly PublicMentor[]): Facet[] {
  const counts = countValues(
    mentors.map(({ facets }) => facets),
    new Map(),
  );
  return facetNames.map((name) => ({
    name,
    options: [...(counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count, path: pathOf[name]?.(value) }))
      .sort((one, other) => other.count - one.count || compareText(one.value, other.value)),
  }));
}

/** Chooses the broad topics that most mentors help with, in the order of the vocabulary. */
export function toBroadTopics(
  facets: readonly Facet[],
  topics: readonly Topic[],
  most: number,
): readonly Topic[] {
  const broad = new Set(topics.filter((topic) => topic.broader === undefined).map(({ id }) => id));
  const asked = facets.flatMap(({ name, options }) => (name === 'topic' ? options : []));
  const chosen = asked.filter(({ value }) => broad.has(value)).slice(0, most);
  return topics.filter(({ id }) => chosen.some(({ value }) => value === id));
}
