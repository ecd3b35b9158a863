import type { KnownWords } from '../../domain/library/known-words.ts';
import type { Catalog } from '../../domain/library/catalog.ts';
import { toBasisName, toCatalogName, type SearchBasis } from '../../domain/library/index-files.ts';
import { loadKnownWords } from './known-words.ts';
import type { WordMatch } from './rank-matches.ts';

/** A page in which a word was found. */
export interface Match extends WordMatch {
  /** Where in the page's text it stands, counted in words. */
  readonly words: readonly number[];
}

/** What the index keeps of a page. */
export interface Hit {
  /** Address below the site's root. */
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The search index of the site in the page's language; each part is loaded when it is needed. */
export interface SearchEngine {
  readonly pageCount: number;
  /** Words of the page's language that say nothing of what a text is about. */
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

/** Loads the search index of the site. Rejects where there is none, as while developing. */
export async function loadSearchEngine(address: string): Promise<SearchEngine> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isSearchModule(module)) throw new Error(`${address} is no search index.`);
  // A worker would be a second copy of the same script to load, for some milliseconds of work.
  const index = module.createInstance({ noWorker: true, ranking: { metaWeights, termSimilarity } });
  if (!isPagefind(index)) throw new Error(`${address} makes no search.`);
  const base = new URL(address, location.href);
  const language = document.documentElement.lang;
  const [{ pageCount, functionWords }] = await Promise.all([
    loadBasis(new URL(toBasisName(language), base)),
    index.init(),
  ]);
  return {
    pageCount,
    functionWords: new Set(functionWords),
    // What weighs nothing, such as a date in the foot of a row, was not found.
    search: async (word) => (await index.search(word)).results.filter(({ score }) => score > 0),
    loadPage: remember((id) => loadPage(base, id)),
    loadCatalog: once(async () => {
      const response = await fetch(new URL(toCatalogName(language), base));
      // Written by the build of this site from the same type.
      return (await response.json()) as Catalog;
    }),
    loadKnownWords: once(() => loadKnownWords(base, language)),
  };
}

async function loadBasis(address: URL): Promise<SearchBasis> {
  // Written by the build of this site from the same type.
  return (await (await fetch(address)).json()) as SearchBasis;
}

async function loadPage(base: URL, id: string): Promise<Hit> {
  const response = await fetch(new URL(`fragment/${id}.pf_fragment`, base));
  if (response.body === null) throw new Error(`The page ${id} of the index is empty.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(unpacked).text();
  // Written by the indexer, whose form the tests of the index hold it to.
  const hit = JSON.parse(text.slice(signature.length)) as Hit;
  return { ...hit, url: new URL(`..${hit.url}`, base).pathname };
}

/** Keeps an answer for the next time it is asked for; a failure is asked for anew. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  const remembered = remember(ask);
  return () => remembered('');
}

function remember<Answer>(ask: (key: string) => Promise<Answer>) {
  const answers = new Map<string, Promise<Answer>>();
  return (key: string): Promise<Answer> => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

function isSearchModule(value: unknown): value is { createInstance: (options: object) => unknown } {
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
