import { listIds, readHolders, type Catalog, type Holders } from '../../domain/library/catalog.ts';
import {
  facetNames,
  getActiveFacets,
  isEmptyQuery,
  withoutFacet,
  withoutValue,
  type FacetName,
  type LibraryQuery,
} from '../../domain/library/library-query.ts';
import { RESOURCE_TYPE } from '../../domain/library/resource-type.ts';
import { chooseLanguage, type Searched } from './language-choice.ts';
import { remember } from './remember.ts';
import type { Hit, SearchEngine } from './search-engine.ts';
import { searchText, type FoundPage, type TextResult } from './text-search.ts';

/** How many resources each value of a facet would show. */
export type FacetCounts = ReadonlyMap<FacetName, Readonly<Record<string, number>>>;

/** A part of a query that could be left out, with how many resources there were without it. */
export interface WayOut {
  readonly query: LibraryQuery;
  /** Nothing where the part is the text. */
  readonly filter: { readonly facet: FacetName; readonly value: string } | undefined;
  readonly count: number;
}

/** Kinds of pages that the library's search names beside resources. */
const otherTypes = ['track', 'cohort', 'mentor', 'page'];

/** The resources in the search index, with what each is filed under. */
export class LibraryIndex implements Searched<LibraryIndex> {
  readonly engine: SearchEngine;
  readonly #resources: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;
  readonly #holders: Holders;
  readonly #texts = new Map<string, Promise<TextResult>>();

  private constructor(engine: SearchEngine, catalog: Catalog) {
    this.engine = engine;
    this.#resources = new Set(listIds(catalog, [RESOURCE_TYPE]));
    this.#others = new Set(listIds(catalog, otherTypes));
    this.#holders = readHolders(catalog);
  }

  /** Reads from the index which resources there are. */
  static async open(engine: SearchEngine): Promise<LibraryIndex> {
    return new LibraryIndex(engine, await engine.loadCatalog());
  }

  /** Reads the same resources from the index of another language. */
  readonly inLanguage = remember(async (language: string): Promise<LibraryIndex> =>
    LibraryIndex.open(await this.engine.loadOther(language)),
  );

  /** Chooses the language in which a text is best searched for. */
  chooseFor(text: string): Promise<LibraryIndex> {
    return chooseLanguage<LibraryIndex>(this, text);
  }

  /** Loads what the index keeps of a page. */
  readonly loadPage = (id: string): Promise<Hit> => this.engine.loadPage(id);

  /** Finds resources; without a text, all that the filters let through, by title. */
  async find(query: LibraryQuery): Promise<TextResult> {
    const found = await this.findText(query.text);
    return { ...found, pages: found.pages.filter(({ id }) => this.#isLetThrough(id, query)) };
  }

  /** Finds other pages of the site by the text alone; none while filters narrow the library. */
  async findElsewhere(query: LibraryQuery): Promise<readonly FoundPage[]> {
    if (query.text === '' || getActiveFacets(query).length > 0) return [];
    const { pages } = await searchText(this.engine, query.text, this.#others);
    return pages;
  }

  /** Counts what each value would show: its own facet does not narrow it, all others do. */
  async countFacets(query: LibraryQuery): Promise<FacetCounts> {
    const { pages } = await this.findText(query.text);
    return new Map(
      facetNames.map((facet) => {
        const wider = withoutFacet(query, facet);
        const shown = pages.filter(({ id }) => this.#isLetThrough(id, wider));
        const values = [...(this.#holders.get(facet) ?? [])];
        const counts = values.map(
          ([value, ids]) => [value, shown.filter(({ id }) => ids.has(id)).length] as const,
        );
        return [facet, Object.fromEntries(counts)] as const;
      }),
    );
  }

  /** Finds the parts of a query without which there are results, the best first. */
  async findWaysOut(query: LibraryQuery): Promise<WayOut[]> {
    const parts: Omit<WayOut, 'count'>[] = getActiveFacets(query).flatMap((facet) =>
      query.chosen[facet].map((value) => ({
        query: withoutValue(query, facet, value),
        filter: { facet, value },
      })),
    );
    if (query.text !== '') parts.push({ query: { ...query, text: '' }, filter: undefined });
    const ways = await Promise.all(
      parts
        .filter((part) => !isEmptyQuery(part.query))
        .map(async (part) => ({ ...part, count: (await this.find(part.query)).pages.length })),
    );
    return ways.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  }

  #isLetThrough(id: string, query: LibraryQuery): boolean {
    return getActiveFacets(query).every((facet) =>
      query.chosen[facet].some((value) => this.#holders.get(facet)?.get(value)?.has(id) === true),
    );
  }

  /** Finds resources by a text alone. Answers the last one from memory: filters are often tried on one and the same. */
  findText(text: string): Promise<TextResult> {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const result = this.#search(text);
    this.#texts.clear();
    this.#texts.set(text, result);
    result.catch(() => this.#texts.delete(text));
    return result;
  }

  #search(text: string): Promise<TextResult> {
    if (text === '')
      return Promise.resolve({
        text,
        asTyped: undefined,
        words: 0,
        isForeign: false,
        pages: [...this.#resources].map((id) => ({ id, matches: [] })),
      });
    return searchText(this.engine, text, this.#resources);
  }
}
