import {
  emptyQuery,
  getActiveFacets,
  isEmptyQuery,
  readQuery,
  withoutValue,
  writeQuery,
  type LibraryQuery,
} from '../../domain/library/library-query.ts';
import { showChoices, type Choice } from '../choice-list.ts';
import { refillList } from '../refill-list.ts';
import { askAsTyped, offerAsTyped } from './as-typed.ts';
import { sayWithLanguage } from './asked-language.ts';
import { isFar } from './far-result.ts';
import { fillForm, getLabel, readForm, showCounts } from './filter-form.ts';
import type { LibraryIndex } from './library-index.ts';
import { QueryHistory } from './query-history.ts';
import { leadThroughResults, leadToFirst } from './result-keys.ts';
import { loadPages, toResultRow, toResultRows, writeExcerpt } from './result-row.ts';
import type { FoundPage, TextResult } from './text-search.ts';
import { getMoreWords } from '../words/more-words.ts';

const { librarySearch: copy } = getMoreWords();
const shownAtOnce = 10;
const shownElsewhere = 3;
const results = ':is(.results, .elsewhere) a';
/** Milliseconds without a key before a text is searched for. */
const pause = 200;

/** The library's search: keeps form, address and results in step; loads the index when first used. */
class LibrarySearch extends HTMLElement {
  #index: Promise<LibraryIndex> | undefined;
  #query: LibraryQuery = emptyQuery;
  #limit = shownAtOnce;
  #timer = 0;
  readonly #history = new QueryHistory();
  /** Counts searches, so that a slow one never overwrites a later one. */
  #turn = 0;
  /** Until what was asked for last is shown. */
  #shown: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const form = this.#find('form', HTMLFormElement);
    form.removeAttribute('data-when');
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit(readForm(form));
    });
    leadThroughResults(this, this.#field(), results);
    form.addEventListener('input', (event) => {
      const isTyped = event.target instanceof HTMLInputElement && event.target.type === 'search';
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#ask(readForm(form), isTyped ? 'typed' : 'chosen');
      }, pause);
    });
    this.#find('.more', HTMLButtonElement).addEventListener('click', () => {
      void this.#showMore();
    });
    askAsTyped(this.#asTyped(), this.#field(), (text) => {
      this.#ask({ ...this.#query, text });
    });
    window.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#readAddress);
  }

  readonly #readAddress = (): void => {
    const query = readQuery(location.search);
    if (!isEmptyQuery(query) || !isEmptyQuery(this.#query)) this.#ask(query, 'read');
    else this.#keepNoPlace();
  };

  #ask(query: LibraryQuery, how: 'chosen' | 'typed' | 'read' = 'chosen'): void {
    clearTimeout(this.#timer);
    this.#query = query;
    this.#limit = shownAtOnce;
    fillForm(this.#find('form', HTMLFormElement), query);
    this.#history.write(`${location.pathname}${writeQuery(query)}`, how);
    this.#shown = this.#show();
  }

  /** What stands there already is not shown again: somebody may have gone on to the results. */
  async #submit(query: LibraryQuery): Promise<void> {
    if (writeQuery(query) !== writeQuery(this.#query)) this.#ask(query, 'typed');
    await this.#shown;
    leadToFirst(this, this.#field(), { results, text: query.text });
  }

  async #showMore(): Promise<void> {
    const before = this.querySelectorAll('.results > li').length;
    this.#limit += shownAtOnce;
    const shown = this.#show();
    const turn = this.#turn;
    await shown;
    // Who has asked for something else meanwhile stays where they are.
    if (turn !== this.#turn) return;
    this.querySelectorAll('.results > li')[before]?.querySelector('a')?.focus();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#query;
    const isEmpty = isEmptyQuery(query);
    this.#find('.index', HTMLElement).hidden = !isEmpty;
    if (isEmpty) this.#keepNoPlace();
    this.#showApplied(query);
    try {
      const index = await (await this.#load()).chooseFor(query.text);
      const found = await index.find(query);
      const { text, asTyped, pages } = found;
      const counts = await index.countFacets(query);
      if (turn !== this.#turn) return;
      showCounts(this.#find('form', HTMLFormElement), counts);
      const say = isFar(found) ? copy.nearest : copy.found;
      const said = say(pages.length, text, query.text);
      const { language } = index.engine;
      this.#say(isEmpty ? '' : sayWithLanguage(language, said, copy.searchedIn));
      offerAsTyped(this.#asTyped(), asTyped, copy.asTyped(query.text));
      await this.#showRows(index, isEmpty ? [] : pages, turn);
      await this.#showElsewhere(index, query, turn);
      await this.#showWaysOut(index, query, found, turn);
    } catch {
      if (turn !== this.#turn) return;
      // The index can be missing or out of reach; the printed one is always there.
      this.#find('.index', HTMLElement).hidden = false;
      this.#keepNoPlace();
      this.#say(copy.failed);
    }
  }

  async #showRows(index: LibraryIndex, pages: readonly FoundPage[], turn: number): Promise<void> {
    const loaded = await loadPages(index, pages, this.#limit);
    if (turn !== this.#turn) return;
    const template = this.#find('template', HTMLTemplateElement);
    const rows = toResultRows(loaded, (page) => {
      const row = toResultRow(template, page, page.meta['facts'] ?? '');
      if (this.#query.text !== '') writeExcerpt(row, page);
      return row;
    });
    const list = this.#find('.results', HTMLElement);
    list.hidden = rows.length === 0;
    refillList(list, rows, this.#restingPlace());
    const more = this.#find('.more', HTMLButtonElement);
    const rest = pages.length - loaded.length;
    more.hidden = rest <= 0;
    more.textContent = copy.more(Math.min(rest, shownAtOnce));
  }

  async #showElsewhere(index: LibraryIndex, query: LibraryQuery, turn: number): Promise<void> {
    const pages = await loadPages(index, await index.findElsewhere(query), shownElsewhere);
    if (turn !== this.#turn) return;
    const template = this.#find('template', HTMLTemplateElement);
    const section = this.#find('.elsewhere', HTMLElement);
    section.hidden = pages.length === 0;
    const rows = pages.map((page) => {
      const type = page.filters['type']?.[0] ?? '';
      return toResultRow(template, page, copy.types[type] ?? '');
    });
    refillList(section.querySelector('ol'), rows, this.#restingPlace());
  }

  async #showWaysOut(
    index: LibraryIndex,
    query: LibraryQuery,
    found: TextResult,
    turn: number,
  ): Promise<void> {
    const isNone = found.pages.length === 0 && !isEmptyQuery(query);
    const isLost = isNone || isFar(found);
    const ways = isNone ? await index.findWaysOut(query) : [];
    if (turn !== this.#turn) return;
    const form = this.#find('form', HTMLFormElement);
    const choices = ways.map(({ query: wider, filter, count }): Choice => {
      const label =
        filter === undefined ? copy.quoted(query.text) : getLabel(form, filter.facet, filter.value);
      return {
        text: copy.removing(label, count),
        act: () => {
          this.#ask(wider);
        },
      };
    });
    if (isLost) choices.push({ text: copy.seeAll, act: this.#clear });
    showChoices(this.#find('.none ul', HTMLElement), choices, this.#restingPlace());
    this.#find('.none', HTMLElement).hidden = !isLost;
  }

  /** What the address asked for is not to come: the index is seen at once. */
  #keepNoPlace(): void {
    delete document.documentElement.dataset['asked'];
  }

  #showApplied(query: LibraryQuery): void {
    const form = this.#find('form', HTMLFormElement);
    const choices = getActiveFacets(query).flatMap((facet) =>
      query.chosen[facet].map((value): Choice => {
        const text = getLabel(form, facet, value);
        return {
          text,
          label: copy.remove(text),
          act: () => {
            this.#ask(withoutValue(query, facet, value));
          },
        };
      }),
    );
    if (choices.length > 0) choices.push({ text: copy.clear, act: this.#clear });
    showChoices(this.#find('.applied', HTMLElement), choices, this.#restingPlace());
  }

  readonly #clear = (): void => {
    this.#ask(emptyQuery);
  };

  #load(): Promise<LibraryIndex> {
    if (this.#index !== undefined) return this.#index;
    const loaded = import('./open-library.ts').then(({ openLibrary }) =>
      openLibrary(this.dataset['index'] ?? ''),
    );
    this.#index = loaded;
    // What did not come is asked for again with the next search.
    loaded.catch(() => (this.#index = undefined));
    return loaded;
  }

  /** Where the focus goes when the button that had it is gone. */
  #restingPlace(): HTMLElement {
    const place = isEmptyQuery(this.#query) ? 'input[type="search"]' : '[role="status"]';
    return this.#find(place, HTMLElement);
  }

  #field(): HTMLInputElement {
    return this.#find('input[type="search"]', HTMLInputElement);
  }

  #asTyped(): HTMLButtonElement {
    return this.#find('.as-typed', HTMLButtonElement);
  }

  #say(text: string): void {
    this.#find('[role="status"]', HTMLElement).textContent = text;
  }

  #find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const found = this.querySelector(selector);
    if (found instanceof kind) return found;
    throw new Error(`The library has no ${selector}.`);
  }
}

customElements.define('rt-library', LibrarySearch);
