import type { Copy } from '../../copy/copy.ts';
import type { FacetName } from '../../domain/directory/facets.ts';

/** Names a value of a facet. */
export type FacetLabel = (name: FacetName, value: string) => string;

/** Builds the names of facets' values: topics from the vocabulary, everything else from copy. */
export function toFacetLabel(
  { words, mentors }: Copy,
  topicLabel: (id: string) => string,
  /** Title of the cohort that people can join now. */
  cohort: string,
): FacetLabel {
  const { languageTitle } = words;
  const formats: Readonly<Record<string, string>> = words.formats;
  const regions: Readonly<Record<string, string>> = words.regions;
  return (name, value) => {
    switch (name) {
      case 'topic':
        return topicLabel(value);
      case 'language':
        return languageTitle(value);
      case 'format':
        return formats[value] ?? value;
      case 'region':
        return regions[value] ?? value;
      case 'overlap':
        return mentors.facets.hoursAtLeast(Number(value));
      case 'seats':
        return value === 'next' ? mentors.facets.seatsIn(cohort) : mentors.facets.freeSeats;
    }
  };
}
