import { getCopy } from '../../copy/copy.ts';
import { getFunctionWords } from '../../copy/function-words.ts';
import { getReaderWords, getTakingPartWords, type WordGroup } from '../../copy/reader-words.ts';
import { toDistinctWords, toReaderWords } from '../../domain/library/reader-words.ts';
import { toSaidWords } from '../../domain/library/said-words.ts';
import { toUnspacedWords } from '../../domain/library/search-words.ts';
import type { Resource } from '../../schemas/resource.ts';

/** What a list of results shows of a resource. */
interface ShownWords {
  readonly facts: string;
  readonly foot: string;
  /** Its name among others of the same title. */
  readonly entry: string;
}

/** What a resource is found by beside its text; each weighs as much as `search-engine.ts` says. */
interface FoundByWords {
  /** The words of its address: they often name it most plainly. */
  readonly address: string;
  /** What it is first of all about, with synonyms. */
  readonly topic: string;
  /** What else it is filed under: its other topics with synonyms, kind and stage. */
  readonly filed: string;
  /** What readers call what it names otherwise. */
  readonly alike: string;
  /** What readers call what its headings name otherwise. */
  readonly within: string;
  /** Those of all of these that are more than a word, as they stand side by side. */
  readonly phrases: string;
}

/** Makes the attributes by which the search index finds a resource and shows it. */
export function toSearchAttributes(words: ShownWords & FoundByWords) {
  return toSearchMeta({ ...words });
}

/** Of an entry of the library, the headings of its text. */
interface RenderedEntry {
  readonly rendered?:
    | {
        readonly metadata?: {
          readonly [name: string]: unknown;
          readonly headings?: readonly { readonly text: string }[];
        };
      }
    | undefined;
}

interface FoundResource {
  readonly slug: string;
  readonly resource: Resource;
  readonly entry: RenderedEntry;
}

interface NamedTopic {
  readonly label: string;
  readonly synonyms: readonly string[];
}

/**
 * Lists what a resource is found by, in the words of its readers.
 * @param locale of the page
 */
export function toFoundByWords(
  { slug, resource, entry }: FoundResource,
  topics: readonly NamedTopic[],
  locale: string,
): FoundByWords {
  const { words } = getCopy(locale);
  const { title, summary, kind, stage, language } = resource;
  const headings = entry.rendered?.metadata?.headings ?? [];
  const [first = [], ...others] = topics.map(({ label, synonyms }) => [label, ...synonyms]);
  const filed = [
    ...others.flat(),
    words.kinds[kind],
    stage === 'any' ? '' : words.stages[stage],
    // A sentence without spaces is one word to an index of another language.
    toUnspacedWords(`${title} ${summary}`),
  ];
  return {
    address: slug.replaceAll('-', ' '),
    topic: first.join(', '),
    filed: filed.filter((name) => name !== '').join(', '),
    ...toWordsOfReaders(
      { named: [title, summary], headings: headings.map(({ text }) => text) },
      getReaderWords(language, locale),
      locale,
    ),
  };
}

/** How a text is read. */
interface Reading {
  /** Of the text. */
  readonly language: string;
  /** Of the page that shows it. */
  readonly locale: string;
}

/** What a text names its matter by. */
interface Names {
  /** Its title and summary. */
  readonly named: readonly string[];
  readonly headings: readonly string[];
}

/**
 * Lists what readers call what a text names otherwise.
 * @param locale of the page
 */
function toWordsOfReaders(
  { named, headings }: Names,
  groups: readonly WordGroup[],
  locale: string,
): Pick<FoundByWords, 'alike' | 'within' | 'phrases'> {
  // What a search on the page leaves out.
  const functionWords = getFunctionWords(locale);
  const toPhrases = (names: readonly string[]): string[] =>
    toReaderWords(names.join('. '), groups).map((phrase) =>
      toSaidWords(phrase, functionWords).join(' '),
    );
  const phrases = { named: toPhrases(named), within: toPhrases(headings) };
  const alike = toDistinctWords(phrases.named);
  const said = [...phrases.named, ...phrases.within].filter((phrase) => phrase.includes(' '));
  return {
    alike: alike.join(', '),
    within: toDistinctWords([...alike, ...phrases.within])
      .slice(alike.length)
      .join(', '),
    phrases: [...new Set(said)].join(', '),
  };
}

/** What a page names its matter by; its summary too, where the page shows none of it. */
interface PageNames extends Names {
  readonly summary?: string;
}

/** Makes the attributes by which the search index finds a page of the programme or of the hub itself. */
export function toPageSearch(
  { named, headings, summary = '' }: PageNames,
  { language, locale }: Reading,
) {
  const groups = [...getTakingPartWords(language, locale), ...getReaderWords(language, locale)];
  const names = { named: [...named, summary], headings };
  const { alike, within, phrases } = toWordsOfReaders(names, groups, locale);
  return {
    ...toSearchMeta({ asked: alike, told: within, parts: headings.join('. '), phrases, summary }),
    'data-pagefind-filter': 'type:page',
  };
}

/** Makes the attributes that keep words with a page, by their names; none without any. */
function toSearchMeta(words: Readonly<Record<string, string>>) {
  const kept = Object.entries(words).filter(([, text]) => text !== '');
  return {
    'data-pagefind-body': '',
    ...(kept.length > 0 && {
      'data-pagefind-meta': kept.map(([name]) => `${name}[data-${name}]`).join(', '),
    }),
    ...Object.fromEntries(kept.map(([name, text]) => [`data-${name}`, text])),
  };
}
