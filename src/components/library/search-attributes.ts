/** What a list of results shows of a resource. */
export interface ResultWords {
  readonly title: string;
  readonly facts: string;
  readonly foot: string;
}

/** Makes the attributes by which the search index finds a resource's text, sorts it and shows it. */
export function toSearchAttributes(words: ResultWords) {
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': 'facts[data-facts], foot[data-foot]',
    'data-pagefind-sort': 'title[data-title]',
    'data-title': words.title,
    'data-facts': words.facts,
    'data-foot': words.foot,
  };
}
