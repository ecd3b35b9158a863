import { readDirectoryQuery, writeDirectoryQuery } from '../../domain/directory/directory-query.ts';
import {
  countValues,
  isMatch,
  toggleValue,
  type Selection,
} from '../../domain/directory/facets.ts';
import { isSortOrder, sortMentors, type SortOrder } from '../../domain/directory/sort-mentors.ts';
import { toFacetBoxes, updateFacetBoxes, type FacetBox } from './facet-boxes.ts';
import {
  showApplied,
  showNone,
  toFilters,
  toNamesByFacet,
  type Filter,
  type FilterActs,
} from './filters.ts';
import { fetchRows, type DirectoryRow } from './rows.ts';
import { getMoreWords } from '../words/more-words.ts';

const { directory: copy } = getMoreWords();
const shownAtOnce = 100;

/** Narrows and sorts the list of mentors in place, and keeps the choice in the address. */
class Directory extends HTMLElement {
  #rows: DirectoryRow[] = [];
  #boxes: FacetBox[] = [];
  #selection: Selection = new Map();
  #order: SortOrder = 'confirmed';
  #limit = shownAtOnce;
  #whole: Promise<void> | undefined;

  connectedCallback(): void {
    const facets = this.querySelector<HTMLDetailsElement>('.facets');
    if (facets === null) return;
    this.#boxes = toFacetBoxes(facets);
    facets.addEventListener('change', this.#readBox);
    this.querySelector('select')?.addEventListener('change', this.#readOrder);
    this.querySelector('.more')?.addEventListener('click', this.#showMore);
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
    if (location.search === '' && location.pathname !== this.dataset['first']) {
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

  #toggle({ name, value }: Pick<Filter, 'name' | 'value'>): void {
    this.#choose(toggleValue(this.#selection, name, value));
  }

  /** @param entry whether the step can be taken back with the browser's own button */
  #choose(selection: Selection, order = this.#order, entry: 'push' | 'replace' = 'push'): void {
    this.#selection = selection;
    this.#order = order;
    this.#limit = shownAtOnce;
    // The list's other pages are fetched once, when somebody first narrows or sorts it.
    this.#whole ??= this.#fetchWhole();
    void this.#whole.then(() => {
      this.#show();
      this.#writeAddress(entry);
    });
  }

  async #fetchWhole(): Promise<void> {
    const pager = this.querySelector('nav');
    const links = [...(pager?.querySelectorAll('a') ?? [])];
    const others = links.filter((link) => link.ariaCurrent !== 'page').map(({ href }) => href);
    this.#rows = await fetchRows(this.dataset['records'] ?? '', others);
    pager?.remove();
  }

  #show(): void {
    const facets = this.#rows.map((row) => row.facets);
    const found = sortMentors(
      this.#rows.filter((row) => isMatch(row.facets, this.#selection)),
      this.#order,
    );
    const shown = found.slice(0, this.#limit).map(({ element }) => element);
    this.querySelector('.rows')?.replaceChildren(...shown);
    updateFacetBoxes(this.#boxes, this.#selection, countValues(facets, this.#selection));
    this.#showWords(found.length);
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (more !== null) {
      more.hidden = found.length <= shown.length;
      more.textContent = copy.more(Math.min(shownAtOnce, found.length - shown.length));
    }
    const sort = this.querySelector('select');
    if (sort !== null) sort.value = this.#order;
  }

  #showWords(found: number): void {
    const filters = toFilters(this.#selection, this.#boxes);
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status !== null) {
      const names = toNamesByFacet(filters);
      status.textContent = names.length === 0 ? copy.all(found) : copy.matching(found, names);
    }
    const acts: FilterActs = {
      copy,
      status,
      remove: (filter) => {
        this.#toggle(filter);
      },
      clear: () => {
        this.#choose(new Map());
      },
    };
    showApplied(this.querySelector('.applied'), filters, acts);
    const ways = found === 0 ? this.#toWaysOut(filters) : undefined;
    showNone(this.querySelector('.none'), ways, this.#rows.length, acts);
  }

  /** For each filter, how many rows there were without it; those that show none lead nowhere. */
  #toWaysOut(filters: readonly Filter[]): (Filter & { count: number })[] {
    return filters
      .map((filter) => {
        const without = toggleValue(this.#selection, filter.name, filter.value);
        const count = this.#rows.filter((row) => isMatch(row.facets, without)).length;
        return { ...filter, count };
      })
      .filter(({ count }) => count > 0);
  }

  #writeAddress(entry: 'push' | 'replace'): void {
    const pairs = writeDirectoryQuery({ selection: this.#selection, order: this.#order });
    const query = new URLSearchParams(pairs).toString();
    const first = this.dataset['first'] ?? location.pathname;
    const address = query === '' ? first : `${first}?${query}`;
    if (address === location.pathname + location.search) return;
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}

customElements.define('rt-directory', Directory);
