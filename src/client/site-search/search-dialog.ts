import { loadSiteSearchCopy } from '../../copy/site-search-copy.ts';
import { askAsTyped, offerAsTyped } from '../library/as-typed.ts';
import { sayWithLanguage } from '../library/asked-language.ts';
import { isFar } from '../library/far-result.ts';
import { leadThroughResults, leadToFirst } from '../library/result-keys.ts';
import { loadPages, toResultRow, toResultRows, writeExcerpt } from '../library/result-row.ts';
import { refillList } from '../refill-list.ts';
import { openSite, type SiteIndex } from './site-index.ts';

const copy = await loadSiteSearchCopy(document.documentElement.lang);
/** Results shown at first, and how many more each time they are asked for. */
const step = 8;
const results = 'li a';
/** Milliseconds without a key before a text is searched for. */
const pause = 150;

/** Shows the dialog of a search, which is made when it is first asked for, with what was typed for it already. */
export function openSearch(host: HTMLElement, typed: string): void {
  const dialog = host.querySelector('dialog') ?? makeDialog(host);
  const input = dialog?.querySelector('input');
  if (!dialog || !input) return;
  dialog.showModal();
  input.select();
  if (typed === '') return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

function makeDialog(host: HTMLElement): HTMLDialogElement | null {
  const template = host.querySelector('template');
  if (template === null) return null;
  host.append(template.content.cloneNode(true));
  const dialog = host.querySelector('dialog');
  const input = dialog?.querySelector('input');
  if (!dialog || !input) return null;
  const search = new Search(dialog, host.dataset['index'] ?? '');
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search.ask(input.value.trim()), pause);
  });
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const text = input.value.trim();
    void search.ask(text).then(() => {
      leadToFirst(dialog, input, { results, text });
    });
  });
  dialog.querySelector('button')?.addEventListener('click', () => {
    dialog.close();
  });
  askAsTyped(dialog.querySelector('.as-typed'), input, (asked) => void search.ask(asked));
  dialog.querySelector('[data-more]')?.addEventListener('click', () => {
    void search.showMore();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  leadThroughResults(dialog, input, results);
  return dialog;
}

/** Searches for what is typed; a slow search never overwrites a later one. */
class Search {
  readonly #dialog: HTMLDialogElement;
  readonly #index: string;
  #site: Promise<SiteIndex> | undefined;
  #turn = 0;
  #text = '';
  #shown = step;

  constructor(dialog: HTMLDialogElement, index: string) {
    this.#dialog = dialog;
    this.#index = index;
    this.#load().catch(() => {
      this.#say(copy.failed);
    });
  }

  /** What did not come is asked for again with the next search. */
  #load(): Promise<SiteIndex> {
    if (this.#site !== undefined) return this.#site;
    const loaded = openSite(this.#index);
    this.#site = loaded;
    loaded.catch(() => (this.#site = undefined));
    return loaded;
  }

  async ask(text: string): Promise<void> {
    this.#text = text;
    this.#shown = step;
    await this.#search();
  }

  /** Shows further results, and leads to the first of them. */
  async showMore(): Promise<void> {
    const before = this.#dialog.querySelectorAll('ol > li').length;
    this.#shown += step;
    const shown = this.#search();
    const turn = this.#turn;
    await shown;
    // Who has typed something else meanwhile stays in the field.
    if (turn !== this.#turn) return;
    this.#dialog.querySelectorAll('ol > li')[before]?.querySelector('a')?.focus();
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    try {
      await this.#show(turn);
    } catch {
      if (turn === this.#turn) this.#say(copy.failed);
    }
  }

  async #show(turn: number): Promise<void> {
    const list = this.#dialog.querySelector('ol');
    const template = this.#dialog.querySelector('template');
    if (list === null || template === null) return;
    const { engine, findText } = await (await this.#load()).chooseFor(this.#text);
    const found = await findText(this.#text);
    const { text: meant, asTyped, pages } = found;
    const loaded = await loadPages(engine, pages, this.#shown);
    if (turn !== this.#turn) return;
    const rows = toResultRows(loaded, (page) => {
      const type = copy.types[page.filters['type']?.[0] ?? ''];
      const row = toResultRow(template, page, type ?? page.meta['facts'] ?? '');
      writeExcerpt(row, page);
      return row;
    });
    list.hidden = rows.length === 0;
    refillList(list, rows, this.#dialog.querySelector('input'));
    const more = this.#dialog.querySelector<HTMLElement>('[data-more]');
    if (more !== null) more.hidden = pages.length <= this.#shown;
    const say = isFar(found) ? copy.nearest : copy.found;
    const said = say(pages.length, meant, this.#text);
    this.#say(this.#text === '' ? '' : sayWithLanguage(engine.language, said, copy.searchedIn));
    offerAsTyped(this.#dialog.querySelector('.as-typed'), asTyped, copy.asTyped(this.#text));
  }

  #say(text: string): void {
    this.#dialog.querySelector('[role="status"]')?.replaceChildren(text);
  }
}
