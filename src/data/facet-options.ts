import { countValues, facetNames, type FacetName } from '../domain/directory/facets.ts';
import { sharedHoursAsked } from '../domain/directory/shared-hours.ts';
import { sitePath } from '../domain/site-path.ts';
import { compareText } from '../domain/text-order.ts';
import type { Topic } from '../schemas/topics.ts';
import { getListedMentors, type PublicMentor } from './mentors.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A value that a list of mentors can be narrowed to. */
export interface FacetOption {
  readonly value: string;
  /** How many mentors it would show; undefined where the browser alone can tell. */
  readonly count: number | undefined;
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

/** Gets what the directory can be narrowed by, with how many mentors each value would show. */
export const getFacets = oncePerBuild(async (): Promise<readonly Facet[]> => {
  const { current } = await getListedMentors();
  return toFacets(current);
});

function toFacets(mentors: readonly PublicMentor[]): Facet[] {
  const counts = countValues(
    mentors.map(({ facets }) => facets),
    new Map(),
  );
  return facetNames.map((name) => {
    if (name === 'overlap') return { name, options: toOverlapOptions(mentors) };
    const options = [...(counts.get(name) ?? [])]
      .map(([value, count]) => ({ value, count, path: pathOf[name]?.(value) }))
      .sort((one, other) => other.count - one.count || compareText(one.value, other.value));
    return { name, options };
  });
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

function toOverlapOptions(mentors: readonly PublicMentor[]): FacetOption[] {
  if (mentors.every(({ data }) => data.zone === undefined)) return [];
  return sharedHoursAsked.map((hours) => ({
    value: String(hours),
    count: undefined,
    path: undefined,
  }));
}
