import type { DirectoryRecord } from '../../domain/directory/directory-data.ts';
import { readDirectoryQuery, writeDirectoryQuery } from '../../domain/directory/directory-query.ts';
import {
  countValues,
  isMatch,
  toggleValue,
  type Selection,
} from '../../domain/directory/facets.ts';
import { chooseRowPages } from '../../domain/directory/row-pages.ts';
import { isSortOrder, sortListed, type SortOrder } from '../../domain/directory/sort-mentors.ts';
import { toPagePath } from '../../domain/site-path.ts';
import { refillList } from '../refill-list.ts';
import { toFacetBoxes, updateFacetBoxes, type FacetBox } from './facet-boxes.ts';
import { toFilters, type Filter } from './filters.ts';
import { showFoundWords, showMoreWords } from './found-words.ts';
import { RowElements } from './row-elements.ts';
import { fetchRows } from './rows.ts';

/** As many as a page of the list holds. */
const shownAtOnce = 100;
const fetchedAtOnce = 4;

/** Narrows and sorts the list of mentors in place, and keeps the choice in the address. */
class Directory extends HTMLElement {
  readonly #elements = new RowElements(this.#first);
  readonly #inOrder = new Map<SortOrder, readonly DirectoryRecord[]>();
  #rows: readonly DirectoryRecord[] = [];
  #boxes: FacetBox[] = [];
  #selection: Selection = new Map();
  #order: SortOrder = 'confirmed';
  #limit = shownAtOnce;
  #loaded: Promise<void> | undefined;
  /** The rows that are shown now; pages for others are fetched no more. */
  #shown: readonly DirectoryRecord[] = [];

  connectedCallback(): void {
    const facets = this.querySelector<HTMLDetailsElement>('.facets');
    if (facets === null) return;
    this.#boxes = toFacetBoxes(facets);
    facets.addEventListener('change', this.#readBox);
    // Whoever reaches for a facet will choose a value: by then, all is there.
    for (const touch of ['pointerenter', 'focusin']) {
      facets.addEventListener(touch, () => void this.#load(), { once: true });
    }
    const sort = this.querySelector('select');
    sort?.addEventListener('focus', () => void this.#load(), { once: true });
    sort?.addEventListener('change', this.#readOrder);
    this.querySelector('.more')?.addEventListener('click', this.#showMore);
    this.querySelector('.found button')?.addEventListener('click', this.#goToFound);
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.removeAttribute('data-when');
    }
    window.addEventListener('popstate', this.#goBack);
    const { selection, order } = readDirectoryQuery(new URLSearchParams(location.search));
    if (selection.size === 0 && order === 'confirmed') return;
    this.#choose(selection, order, 'replace');
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#goBack);
  }

  /** Another page of the list is no state of this one: it is loaded as it was. */
  readonly #goBack = (): void => {
    if (location.search === '' && location.pathname !== this.#first) {
      location.reload();
      return;
    }
    const { selection, order } = readDirectoryQuery(new URLSearchParams(location.search));
    this.#choose(selection, order, 'replace');
  };

  readonly #readBox = (event: Event): void => {
    const box = this.#boxes.find(({ input }) => input === event.target);
    if (box !== undefined) this.#toggle(box);
  };

  readonly #readOrder = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement) || !isSortOrder(event.target.value)) return;
    this.#choose(this.#selection, event.target.value);
  };

  readonly #showMore = (): void => {
    const before = this.#limit;
    this.#limit += shownAtOnce;
    this.#show();
    this.querySelectorAll<HTMLElement>('.rows > li')[before]?.querySelector('a')?.focus();
  };

  /** Where the facets stand above the list, it is far below them. */
  readonly #goToFound = (): void => {
    this.querySelector<HTMLElement>('[role="status"]')?.focus({ preventScroll: true });
    this.querySelector('.bar')?.scrollIntoView();
  };

  #toggle({ name, value }: Pick<Filter, 'name' | 'value'>): void {
    this.#choose(toggleValue(this.#selection, name, value));
  }

  /** @param entry whether the step can be taken back with the browser's own button */
  #choose(selection: Selection, order = this.#order, entry: 'push' | 'replace' = 'push'): void {
    this.#selection = selection;
    this.#order = order;
    this.#limit = shownAtOnce;
    void this.#load().then(() => {
      this.#show();
      this.#writeAddress(entry);
      if (entry === 'push') this.#showStart();
    });
  }

  /** Whoever chooses while far down the list sees what was found from its start; the focus stays. */
  #showStart(): void {
    const bar = this.querySelector('.bar');
    if (bar !== null && bar.getBoundingClientRect().top < 0) bar.scrollIntoView();
  }

  /** What is known of all mentors is fetched once. */
  #load(): Promise<void> {
    if (this.#loaded !== undefined) return this.#loaded;
    const loaded = fetchRows(this.dataset['records'] ?? '').then((rows) => {
      this.#rows = rows;
      this.#updateBoxes();
    });
    this.#loaded = loaded;
    // What did not come is fetched again with the next touch.
    loaded.catch(() => (this.#loaded = undefined));
    return loaded;
  }

  #show(): void {
    this.querySelector('.pager')?.remove();
    const found = this.#getRows().filter(({ facets }) => isMatch(facets, this.#selection));
    const shown = found.slice(0, this.#limit);
    refillList(
      this.querySelector('.rows'),
      shown.map((row) => this.#elements.get(row)),
      this.querySelector('[role="status"]'),
    );
    this.#updateBoxes();
    const filters = toFilters(this.#selection, this.#boxes);
    showFoundWords(
      this,
      { rows: this.#rows, count: found.length, selection: this.#selection, filters },
      {
        remove: (filter) => {
          this.#toggle(filter);
        },
        clear: () => {
          this.#choose(new Map());
        },
      },
    );
    showMoreWords(this, Math.min(shownAtOnce, found.length - shown.length));
    const sort = this.querySelector('select');
    if (sort !== null) sort.value = this.#order;
    void this.#complete(shown);
  }

  /** All rows in the order that is asked for; each order is made once. */
  #getRows(): readonly DirectoryRecord[] {
    const known = this.#inOrder.get(this.#order) ?? sortListed(this.#rows, this.#order);
    this.#inOrder.set(this.#order, known);
    return known;
  }

  /** Fetches the pages on which rows stand whole, the topmost first and a few at a time. */
  async #complete(shown: readonly DirectoryRecord[]): Promise<void> {
    const plain = shown.filter(({ handle }) => !this.#elements.has(handle));
    const lists = new Map(this.#boxes.map(({ name, value, list }) => [`${name} ${value}`, list]));
    const pages = chooseRowPages(this.#rows, plain, this.#selection, {
      rowsPerPage: shownAtOnce,
      hasList: (name, value) => lists.get(`${name} ${value}`) !== undefined,
    });
    const addresses = pages.map(({ of, number }) => {
      const list = of === undefined ? undefined : lists.get(`${of.name} ${of.value}`);
      return toPagePath(list ?? this.#first, number);
    });
    this.#shown = shown;
    while (addresses.length > 0 && this.#shown === shown) {
      await Promise.all(
        addresses.splice(0, fetchedAtOnce).map((address) => this.#elements.fetchPage(address)),
      );
    }
  }

  #updateBoxes(): void {
    const facets = this.#rows.map((row) => row.facets);
    updateFacetBoxes(this.#boxes, this.#selection, countValues(facets, this.#selection));
  }

  #writeAddress(entry: 'push' | 'replace'): void {
    const pairs = writeDirectoryQuery({ selection: this.#selection, order: this.#order });
    const query = new URLSearchParams(pairs).toString();
    const address = query === '' ? this.#first : `${this.#first}?${query}`;
    if (address === location.pathname + location.search) return;
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Address of the list's first page. */
  get #first(): string {
    return this.dataset['first'] ?? location.pathname;
  }
}

customElements.define('rt-directory', Directory);
