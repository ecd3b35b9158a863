import type { Copy } from '../../copy/copy.ts';
import type { FacetName } from '../../domain/library/library-query.ts';
import type { Said } from '../../domain/translation/in-language.ts';
import { ofRecord } from '../content-language.ts';
import type { FacetWords } from '../mentors/facet-label.ts';

/** Makes the function that names the values of the library's facets. */
export function toLibraryLabel(
  copy: Copy,
  topicOf: (id: string) => Said<{ readonly label: string }>,
  /** Of the page. */
  locale: string,
) {
  const { words, library } = copy;
  const labels: Readonly<Record<Exclude<FacetName, 'topic' | 'language'>, Labels>> = {
    kind: words.kinds,
    audience: words.audience,
    stage: words.stages,
    length: library.lengths,
  };
  return (facet: FacetName, value: string): FacetWords => {
    if (facet === 'topic') {
      const topic = topicOf(value);
      return { text: topic.label, marks: ofRecord(topic, locale) };
    }
    if (facet === 'language') return { text: words.languageTitle(value) };
    return { text: labels[facet][value] ?? value };
  };
}

type Labels = Readonly<Record<string, string>>;
