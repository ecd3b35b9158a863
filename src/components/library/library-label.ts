import type { Copy } from '../../copy/copy.ts';
import type { FacetName } from '../../domain/library/library-query.ts';

/** Makes the function that names the values of the library's facets. */
export function toLibraryLabel(copy: Copy, topicLabel: (id: string) => string) {
  const { words, library } = copy;
  const labels: Readonly<Record<Exclude<FacetName, 'topic' | 'language'>, Labels>> = {
    kind: words.kinds,
    audience: words.audience,
    stage: words.stages,
    length: library.lengths,
  };
  return (facet: FacetName, value: string): string => {
    if (facet === 'topic') return topicLabel(value);
    if (facet === 'language') return words.languageTitle(value);
    return labels[facet][value] ?? value;
  };
}

type Labels = Readonly<Record<string, string>>;
