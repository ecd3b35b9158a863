import type { KnownWords } from '../../domain/library/known-words.ts';
import type { Catalog } from '../../domain/library/catalog.ts';
import {
  toBasisName,
  toCatalogName,
  type OtherLanguage,
  type SearchBasis,
} from '../../domain/library/index-files.ts';
import type { Anchor } from '../../domain/library/page-section.ts';
import { RESOURCE_TYPE } from '../../domain/library/resource-type.ts';
import { loadKnownWords } from './known-words.ts';
import { once, remember } from './remember.ts';
import type { WordMatch } from './rank-matches.ts';

/** A page in which a word was found. */
export interface Match extends WordMatch {
  /** Where in the page's text it stands, counted in words. */
  readonly words: readonly number[];
  /** What else the page is found by that has it, by the names of `metaWeights`; nothing where that is its text alone. */
  readonly matchedMetaFields?: readonly string[];
}

/** What the index keeps of a page. */
export interface Hit {
  /** Address below the site's root. */
  readonly url: string;
  /** Of the index that has it: what it says of a page, beside the page's own text, is in that. */
  readonly language: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
}

/** The search index of the site in one language; each part is loaded when it is needed. */
export interface SearchEngine {
  readonly language: string;
  readonly pageCount: number;
  /** The other languages of the site. */
  readonly others: readonly OtherLanguage[];
  /** Loads the index in another of them; a resource is linked there as on the page's own language. */
  readonly loadOther: (language: string) => Promise<SearchEngine>;
  /** Words of its language that say nothing of what a text is about. */
  readonly functionWords: ReadonlySet<string>;
  /** Finds the pages with a word; in quotation marks, with exactly that word. */
  readonly search: (word: string) => Promise<readonly Match[]>;
  readonly loadPage: (id: string) => Promise<Hit>;
  readonly loadCatalog: () => Promise<Catalog>;
  /** Loads the words that a typed one is mended by, and those that are none to mend. */
  readonly loadKnownWords: () => Promise<KnownWords>;
}

/** Of Pagefind's API, what the site uses. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{ readonly results: readonly Match[] }>;
}

/**
 * What a word weighs where it stands. The address often names a page most plainly; what a row of
 * results says of kind, use and date is no reason to find it.
 */
const metaWeights = {
  title: 3,
  address: 3,
  topic: 4,
  alike: 4,
  asked: 8,
  told: 7,
  parts: 8,
  within: 3,
  phrases: 0.01,
  facts: 0,
  foot: 0,
  entry: 0,
} as const;

/** How much less a word counts by each letter that it has more than the typed one. */
const termSimilarity = 3;

/** What every file of the index begins with once it is unpacked. */
const signature = 'pagefind_dcd';

/** Where an index is, and how what it finds is linked. */
interface IndexPlace {
  /** Address of the index's script. */
  readonly address: string;
  readonly language: string;
  /** Path of the resources in the language of the reader's page. */
  readonly readerRoot?: string | undefined;
}

/** Loads the search index of the site in the page's language. Rejects where there is none, as while developing. */
export function loadSearchEngine(address: string): Promise<SearchEngine> {
  return loadEngine({ address, language: document.documentElement.lang });
}

async function loadEngine({ address, language, readerRoot }: IndexPlace): Promise<SearchEngine> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isSearchModule(module)) throw new Error(`${address} is no search index.`);
  const index = makeInstance(module, language);
  const base = new URL(address, location.href);
  const [basis] = await Promise.all([
    loadBasis(new URL(toBasisName(language), base)),
    index.init(),
  ]);
  const { pageCount, functionWords, others, root } = basis;
  const loadHit = async (id: string): Promise<Hit> => {
    const page = { ...(await loadPage(base, id)), language };
    const url = toReaderUrl(page, root, readerRoot);
    return { ...page, url: new URL(`..${url}`, base).pathname };
  };
  return {
    language,
    pageCount,
    others,
    loadOther: remember((other) => loadEngine({ address, language: other, readerRoot: root })),
    functionWords: new Set(functionWords),
    // What weighs nothing, such as a date in the foot of a row, was not found.
    search: async (word) => (await index.search(word)).results.filter(({ score }) => score > 0),
    loadPage: remember(loadHit),
    loadCatalog: once(async () => {
      const response = await fetch(new URL(toCatalogName(language), base));
      // Written by the build of this site from the same type.
      return (await response.json()) as Catalog;
    }),
    loadKnownWords: once(() => loadKnownWords(base, language)),
  };
}

/** Makes an instance of Pagefind, which at once reads its language off the page and takes it from nowhere else. */
function makeInstance({ createInstance }: SearchModule, language: string): Pagefind {
  const { documentElement } = document;
  const { lang } = documentElement;
  documentElement.lang = language;
  try {
    // A worker would be a second copy of the same script to load, for some milliseconds of work.
    const index = createInstance({ noWorker: true, ranking: { metaWeights, termSimilarity } });
    if (!isPagefind(index)) throw new Error('The search index makes no search.');
    return index;
  } finally {
    documentElement.lang = lang;
  }
}

/** A resource is in its own language wherever it stands: whoever reads the pages in one stays on those. */
function toReaderUrl(
  { url, filters }: Pick<Hit, 'url' | 'filters'>,
  root: string | undefined,
  readerRoot: string | undefined,
): string {
  const isMoved = readerRoot !== undefined && root !== undefined && url.startsWith(root);
  if (!isMoved || filters['type']?.includes(RESOURCE_TYPE) !== true) return url;
  return readerRoot + url.slice(root.length);
}

async function loadBasis(address: URL): Promise<SearchBasis> {
  // Written by the build of this site from the same type.
  return (await (await fetch(address)).json()) as SearchBasis;
}

async function loadPage(base: URL, id: string): Promise<Omit<Hit, 'language'>> {
  const response = await fetch(new URL(`fragment/${id}.pf_fragment`, base));
  if (response.body === null) throw new Error(`The page ${id} of the index is empty.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(unpacked).text();
  // Written by the indexer, whose form the tests of the index hold it to.
  return JSON.parse(text.slice(signature.length)) as Omit<Hit, 'language'>;
}

/** The script of the index. */
interface SearchModule {
  readonly createInstance: (options: object) => unknown;
}

function isSearchModule(value: unknown): value is SearchModule {
  return hasFunction(value, 'createInstance');
}

function isPagefind(value: unknown): value is Pagefind {
  return hasFunction(value, 'init') && hasFunction(value, 'search');
}

function hasFunction(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
  );
}
