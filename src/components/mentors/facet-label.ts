import type { Copy } from '../../copy/copy.ts';
import type { FacetName } from '../../domain/directory/facets.ts';
import type { Said } from '../../domain/translation/in-language.ts';
import { ofRecord } from '../content-language.ts';
import type { LanguageMarks } from '../language-marks.ts';

/** Names a value of a facet. */
export type FacetLabel = (name: FacetName, value: string) => FacetWords;

/** The words of a value, and their language where the programme wrote them. */
export interface FacetWords {
  readonly text: string;
  readonly marks?: LanguageMarks;
}

/** Builds the names of facets' values: topics from the vocabulary, everything else from copy. */
export function toFacetLabel(
  { words, mentors }: Copy,
  topicOf: (id: string) => Said<{ readonly label: string }>,
  /** Title of the cohort that people can join now. */
  cohort: string,
  /** Of the page. */
  locale: string,
): FacetLabel {
  const { languageTitle } = words;
  const formats: Readonly<Record<string, string>> = words.formats;
  const regions: Readonly<Record<string, string>> = words.regions;
  const toText = (name: Exclude<FacetName, 'topic'>, value: string): string => {
    switch (name) {
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
  return (name, value) => {
    if (name !== 'topic') return { text: toText(name, value) };
    const topic = topicOf(value);
    return { text: topic.label, marks: ofRecord(topic, locale) };
  };
}
